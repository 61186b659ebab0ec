// Chinese numerals as ordinals.

import { expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from '../../server/src/engine/lexer/numerals';

test('every ordinal up to 999 reads back as what it was written from', () => {
  for (let value = 1; value <= 999; value++) {
    // 一百零五 is never an ordinal of a heading; ordinals are written without 零.
    expect(parseNumeral(formatNumeral(value)), formatNumeral(value)).toBe(value);
  }
});

test.each([
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['三十九', 39],
  ['一百', 100],
  ['一百二十三', 123],
])('%s is %i', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
  expect(formatNumeral(value)).toBe(text);
});

test.each(['', '一二', '十十', '二三十', '百', '一百百', '两'])('“%s” is no ordinal', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});
