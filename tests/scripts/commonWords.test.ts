// The table of common words: what is written is read, the file is the one that the dictionary gives, and it stays small.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  COMMON_WORDS_FILE,
  commonWordsFile,
  packWords,
  RARE_WORDS_FILE,
  rareWordsFile,
} from '../../scripts/lexicon/commonWords';
import { HANZI_SOUNDS_FILE, hanziSoundsFile } from '../../scripts/lexicon/hanziSounds';
import { OFFICIAL_WORDS } from '../../scripts/lexicon/officialWords';
import { COMMON_WORDS } from '../../server/src/engine/lexicon/commonWords';
import { isWord } from '../../server/src/engine/lexicon/wordBoundaries';
import { COST_OF_ONE_OCCURRENCE, NO_WORD, WORD_START, WordTable } from '../../server/src/engine/lexicon/wordTable';

/** Bytes of UTF-8. The table is in two bundles, so in the package twice. */
const LARGEST = 300_000;

const root = path.resolve(import.meta.dirname, '../..');

test(`${COMMON_WORDS_FILE} is what \`npm run gen:words\` writes`, () => {
  const file = readFileSync(path.join(root, COMMON_WORDS_FILE), 'utf8').replace(/\r\n/g, '\n');
  // Compared as one: the difference of two such texts is nothing to read.
  expect(file === commonWordsFile(root), 'run npm run gen:words').toBe(true);
  expect(Buffer.byteLength(file)).toBeLessThanOrEqual(LARGEST);
});

test(`${RARE_WORDS_FILE} is what \`npm run gen:words\` writes`, () => {
  const file = readFileSync(path.join(root, RARE_WORDS_FILE), 'utf8').replace(/\r\n/g, '\n');
  expect(file === rareWordsFile(root), 'run npm run gen:words').toBe(true);
});

test(`${HANZI_SOUNDS_FILE} is what \`npm run gen:words\` writes`, () => {
  const file = readFileSync(path.join(root, HANZI_SOUNDS_FILE), 'utf8').replace(/\r\n/g, '\n');
  expect(file === hanziSoundsFile(), 'run npm run gen:words').toBe(true);
});

test('every word that was written is read, with its frequency, and nothing else', () => {
  const words = ['一', '一下', '一下子', '一心', '一心一意', '鸳鸯', '鸳鸯蝴蝶派', '人'].map((word, i) => ({
    word,
    frequency: 2 ** (i * 2 + 1),
  }));
  const table = new WordTable(packWords(words.toReversed()));
  for (const { word, frequency } of words)
    expect(costIn(table, word), word).toBe(COST_OF_ONE_OCCURRENCE - 2 * Math.log2(frequency));
  for (const text of ['下', '一心一', '鸳', '鸳鸯蝴蝶', '一人', '人一', ''])
    expect(costIn(table, text), text).toBeUndefined();
});

test('tables without words, and texts of one line', () => {
  for (const packed of ['', '\n', '人A']) expect(costIn(new WordTable(packed), '下')).toBeUndefined();
  expect(costIn(new WordTable('人A'), '人')).toBe(COST_OF_ONE_OCCURRENCE);
});

test('the table is read to its end, and the words of official documents are in it', () => {
  for (const line of COMMON_WORDS.trim().split('\n')) isWord(line.slice(0, 1));
  for (const { words } of OFFICIAL_WORDS) for (const word of words.split(' ')) expect(isWord(word), word).toBe(true);
});

function costIn(table: WordTable, word: string): number | undefined {
  let state = WORD_START;
  for (let at = 0; at < word.length && state !== NO_WORD; at++) state = table.step(state, word.charCodeAt(at));
  return table.costOf(state);
}
