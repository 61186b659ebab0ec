// Boundaries of words are a function of the text around them, and of any text.

import { array, constantFrom, integer, oneof, property, string, tuple, type Arbitrary } from 'fast-check';
import { test } from 'vitest';
import {
  boundaryAt,
  boundaryScore,
  isWordBoundary,
  standing,
  standsAsWord,
  WINDOW,
  wordAt,
} from '../../server/src/engine/lexicon/wordBoundaries';
import { check } from './runs';

/** Hanzi that make many words with each other, names, numerals, marks and whatever else a string may hold. */
const texts: Arbitrary<string> = array(
  oneof(
    constantFrom(...'统一是二要等和将由制做法监测重点平级军来其他人大的中为以于机关行政第十条淇霁'),
    constantFrom('，', '3', 'A', '𠮷', '\ud842', '\udfb7', '\n', '〇', '１', '放管服', '一网通办'),
    string({ unit: 'binary', maxLength: 2 }),
  ),
  { maxLength: 60 },
).map((parts) => parts.join(''));

const places: Arbitrary<readonly [string, number, number]> = tuple(
  texts,
  integer({ min: -2, max: 70 }),
  integer({ min: -2, max: 70 }),
);

test('what stands outside the window has no say', () => {
  check(
    property(places, ([text, a, b]) => {
      const start = Math.max(0, Math.min(a, b, text.length));
      const end = Math.max(start, Math.min(Math.max(a, b), text.length));
      const from = Math.max(0, start - WINDOW);
      const part = text.slice(from, end + WINDOW);
      return (
        boundaryScore(text, start) === boundaryScore(text.slice(from, start + WINDOW), start - from) &&
        standing(text, start, end) === standing(part, start - from, end - from)
      );
    }),
    3_000,
  );
});

test('any text and any columns have an answer, and the answers agree', () => {
  check(
    property(places, ([text, a, b]) => {
      const score = boundaryScore(text, a);
      const { start, end } = wordAt(text, a);
      const inside = a >= 0 && a < text.length;
      return (
        !Number.isNaN(score) &&
        isWordBoundary(text, a) === score > 0 &&
        !(boundaryAt(text, a) === 'certain' && score <= 0) &&
        !(boundaryAt(text, a) === 'none' && score >= 0) &&
        !(standing(text, a, b) === 'certain' && !standsAsWord(text, a, b)) &&
        (inside ? start <= a && a < end && end <= text.length : start === end)
      );
    }),
    3_000,
  );
});

test('a word has boundaries at its ends, and none inside', () => {
  check(
    property(places, ([text, column]) => {
      const { start, end } = wordAt(text, column);
      // The ends of the window may cut it.
      if (column - start === WINDOW || end - column === WINDOW) return true;
      for (let at = start + 1; at < end; at++) if (isWordBoundary(text, at)) return false;
      return isWordBoundary(text, start) && isWordBoundary(text, end);
    }),
    3_000,
  );
});
