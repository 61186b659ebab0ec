// Formatting applies the safe fixes, where it is asked to and nowhere else.

import type { TextEdit } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { applyEdits, range, TestClient } from './harness';

const URI = 'file:///report.gongwen';
const MENDED =
  '青山镇2023年工作总结\n一、主要工作\n“放管服”改革持续推进，办结案件120件，受理来信30件。\n“放管服”改革持续推进，办结案件120件，受理来信30件，化解502余起。\n二、存在问题\n部分干部业务不熟，服务意识不强。';
const TEXT = MENDED.replaceAll(/[“”]/g, '"');

const formatted = async (method: string, more: object): Promise<string> => {
  const client = await TestClient.start();
  await client.open(URI, TEXT);
  const edits = await client.request<TextEdit[]>(`textDocument/${method}`, {
    textDocument: { uri: URI },
    options: { tabSize: 4, insertSpaces: true },
    ...more,
  });
  return applyEdits(TEXT, edits);
};
/** The text with some of its lines fixed. */
const mendedIn = (...lines: readonly number[]): string =>
  TEXT.split('\n')
    .map((line, i) => (lines.includes(i) ? MENDED.split('\n')[i] : line))
    .join('\n');

test('a document: all that is safe, no word', async () => {
  expect(await formatted('formatting', {})).toBe(MENDED);
});

test('a range: what lies in it', async () => {
  expect(await formatted('rangeFormatting', { range: range(3, 0, 4, 2) })).toBe(mendedIn(3));
  expect(await formatted('rangeFormatting', { range: range(2, 3, 2, 9) })).toBe(TEXT);
});

test('on Enter: the line that was left', async () => {
  expect(await formatted('onTypeFormatting', { position: { line: 3, character: 0 }, ch: '\n' })).toBe(mendedIn(2));
  expect(await formatted('onTypeFormatting', { position: { line: 0, character: 0 }, ch: '\n' })).toBe(TEXT);
});
