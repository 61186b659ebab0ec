// Files are written in one place: nothing else imports what writes, renames or removes.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FILES = 'server/src/files/node/';
/** All that these files may ask of the file system themselves. */
const READING = new Set(['stat', 'readdir', 'existsSync', 'Dirent']);

test.each(['server/src', 'client/src'])('%s', (folder) => {
  const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
  const others = files.filter((name) => !name.startsWith(FILES));
  expect(others.flatMap((name) => writingImports(name).map((each) => `${name}: ${each}`))).toEqual([]);
});

test('and that place does', () => {
  expect(writingImports(`${FILES}fileCalls.ts`)).toContain('renameSync');
});

function writingImports(name: string): readonly string[] {
  const file = ts.createSourceFile(name, readFileSync(path.join(ROOT, name), 'utf8'), ts.ScriptTarget.Latest);
  return file.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => /^(?:node:)?fs(?:\/promises)?$/.test((moduleSpecifier as ts.StringLiteral).text))
    .flatMap(({ importClause }) => namesIn(importClause))
    .filter((each) => !READING.has(each));
}

function namesIn(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : ['everything'];
}
