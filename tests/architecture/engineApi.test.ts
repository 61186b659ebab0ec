// The engine's public API: small enough to be held in the head, in files that only export, and reported as it is.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { ENGINE_API_FILE, engineApi } from '../../scripts/engineApi/report';
import * as engine from '../../server/src/engine/index';
import { ROOT } from './imports';

const MOST_NAMES = 40;
const ENGINE = path.join(ROOT, 'server/src/engine');

const scratch = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-engine-api-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const api = engineApi(ROOT, scratch);

test(`it has at most ${MOST_NAMES} names`, () => {
  expect(api.topLevel.length).toBeLessThanOrEqual(MOST_NAMES);
});

test('the report is what `npm run gen:api` writes', () => {
  expect(readFileSync(path.join(ROOT, ENGINE_API_FILE), 'utf8').replace(/\r\n/g, '\n')).toBe(api.text);
});

test('the report has the names that are there when the engine runs', () => {
  expect(api.topLevel).toEqual(expect.arrayContaining(Object.keys(engine)));
  for (const [name, names] of api.namespaces)
    expect(names).toEqual(expect.arrayContaining(Object.keys(engine[name as keyof typeof engine])));
});

test('its files do nothing but export', () => {
  const namespaces = exportsOf('index.ts').flatMap((each) => namespaceFile(each) ?? []);
  expect(namespaces).toHaveLength(api.namespaces.size);
  for (const file of namespaces) expect(exportsOf(file).flatMap((each) => namespaceFile(each) ?? [])).toEqual([]);
});

/** The statements of a file of the engine, all of which must be `export … from`. */
function exportsOf(file: string): readonly ts.ExportDeclaration[] {
  const text = readFileSync(path.join(ENGINE, file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const exports = statements.filter(ts.isExportDeclaration);
  expect(exports.length, file).toBe(statements.length);
  return exports;
}

/** From the engine's folder; undefined where the statement exports no namespace. */
function namespaceFile({ exportClause, moduleSpecifier }: ts.ExportDeclaration): string | undefined {
  if (exportClause === undefined || !ts.isNamespaceExport(exportClause)) return undefined;
  return `${(moduleSpecifier as ts.StringLiteral).text}.ts`;
}
