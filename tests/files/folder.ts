// A folder of files that lives as long as the test.

import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export interface TestFolder {
  readonly root: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  text(name: string): string;
  bytes(name: string): Buffer;
  /** Makes a file a day old. */
  age(name: string): void;
  names(): readonly string[];
}

export function testFolder(contents: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
  // Resolved, since systems reach their temporary folder through a link.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongwen-lint-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder: TestFolder = {
    root,
    path: (name) => path.join(root, name),
    write: (name, content) => writeFileSync(path.join(root, name), content),
    text: (name) => readFileSync(path.join(root, name), 'utf8'),
    bytes: (name) => readFileSync(path.join(root, name)),
    age(name) {
      const yesterday = new Date(Date.now() - 86_400_000);
      utimesSync(path.join(root, name), yesterday, yesterday);
    },
    names: () => readdirSync(root).sort(),
  };
  for (const [name, content] of Object.entries(contents)) folder.write(name, content);
  return folder;
}
