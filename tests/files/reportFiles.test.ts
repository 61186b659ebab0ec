// What is a report file: the manifest tells the editor by patterns what the code knows by words.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  isReportByName,
  isReportFile,
  REPORT_EXTENSIONS,
  REPORT_FILES_GLOB,
  REPORT_WORDS,
} from '../../server/src/files/index';

test('the manifest names the same files', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { languages: { id: string; extensions?: string[]; filenamePatterns?: string[] }[] };
  };
  const language = manifest.contributes.languages.find(({ id }) => id === 'gongwen');
  expect(language?.extensions).toEqual(REPORT_EXTENSIONS.map((extension) => `.${extension}`));
  expect(language?.filenamePatterns).toEqual(REPORT_WORDS.map((word) => `*${word}*.txt`));
});

test.each([
  ['工作总结.txt', true, true],
  ['2023年报告（定稿）.TXT', true, true],
  ['/报告/附件.txt', true, false],
  ['notes.txt', true, false],
  ['总结.md', true, false],
  ['a.MD', true, false],
  ['a.公文', true, true],
  ['a.GONGWEN', true, true],
  ['报告.docx', false, false],
  ['txt', false, false],
])('%s', (name, mayBe, is) => {
  expect([isReportFile(name), isReportByName(name)]).toEqual([mayBe, is]);
  // In the editor the pattern is asked, not the function.
  if (!name.startsWith('/')) expect(path.matchesGlob(name, REPORT_FILES_GLOB)).toBe(mayBe);
});
