// The generated documentation is that of the rules as they are.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles, PAGES } from '../../scripts/docs/generated';

const root = path.resolve(import.meta.dirname, '../..');
const files = generatedFiles(root);

test.each(files.map((file) => [file.path, file.text]))('%s is what `npm run gen` writes', (file, text) => {
  expect(existsSync(path.join(root, file)), 'run npm run gen').toBe(true);
  expect(readFileSync(path.join(root, file), 'utf8').replace(/\r\n/g, '\n')).toBe(text);
});

test('no page is left of a rule that is gone', () => {
  expect(readdirSync(path.join(root, PAGES)).sort()).toEqual(
    files
      .filter((file) => file.path.startsWith(PAGES))
      .map((file) => path.basename(file.path))
      .sort(),
  );
});
