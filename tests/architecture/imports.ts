// Which files of the project import which: what the tests of its structure look at.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** For each TypeScript file below a folder the files of the same folder that it imports; absolute paths. */
export function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = new Set(names.map((name) => path.join(folder, name)));
  return new Map([...files].map((file) => [file, importsOf(file, files)]));
}

function importsOf(file: string, files: ReadonlySet<string>): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .map(({ fileName }) => path.resolve(path.dirname(file), fileName))
    .map((name) => (files.has(`${name}.ts`) ? `${name}.ts` : path.join(name, 'index.ts')))
    .filter((name) => files.has(name));
}
