// Where words end. Chinese puts no spaces between words: a rule that looks for 侧重 also meets 监侧重点, and 统一是 holds no 一是.
//
// The model is the one of the segmenters of the field. A run of hanzi is read as words; every word has a cost, the negative
// logarithm of its share of running text (wordCosts.ts); of all readings the cheapest is the likeliest. A caller rarely wants
// the words, but wants to know of one column, and how surely. So what is worked out is a margin: by how much the cheapest
// reading with a boundary there beats the cheapest one without. It is the logarithm of the odds that a boundary stands there.
//
// A reading covers the hanzi around the place that is asked for, at most WINDOW on either side, up to whatever is no hanzi. So
// a question costs the same in any text, and what stands outside the window has no say: a word that the window's edge cuts is
// read in pieces, too far off to matter.

import { isDigit, isHan, isLatin } from '../text/characters';
import { writeWordCosts } from './wordCosts';
import { commonWords, NO_WORD, WORD_START } from './wordTable';

/** Whether a boundary stands somewhere: `certain` and `none` at odds of 64 to 1 or more, `possible` between them. */
export type Boundary = 'certain' | 'possible' | 'none';

/** UTF-16 columns of a word: of its first unit, and after its last. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** How many hanzi are read on either side of a place. */
export const WINDOW = 12;

/** Odds of 64 to 1, in bits. */
const CERTAIN = 6;

/**
 * How surely a boundary between words stands at a column.
 * @param column in UTF-16 units; those outside the text count as its ends
 * @returns certain at the ends of the text and of runs of hanzi; none inside Latin words, figures and surrogate pairs
 */
export function boundaryAt(text: string, column: number): Boundary {
  return classify(boundaryScore(text, column));
}

/** Whether a boundary is likelier than none at a column. For what must not be wrong ask `boundaryAt`. */
export function isWordBoundary(text: string, column: number): boolean {
  return boundaryScore(text, column) > 0;
}

/**
 * The binary logarithm of the odds that a boundary stands at a column: 0 where both are as likely, Infinity where nothing else
 * can be, −Infinity where no boundary can be.
 */
export function boundaryScore(text: string, column: number): number {
  return column <= 0 || column >= text.length ? Infinity : score(text, column, column);
}

/**
 * How surely a stretch of text stands by itself: a boundary at both its ends, and no word that reaches over either. What is
 * between them may be one word, several, or none that is known, such as a misspelling.
 * @param start in UTF-16 units
 * @param end after the last unit; the cost grows with the length of the stretch
 * @returns none for a stretch that is empty or reaches out of the text
 */
export function standing(text: string, start: number, end: number): Boundary {
  return start < 0 || start >= end || end > text.length ? 'none' : classify(score(text, start, end));
}

/** Whether it is likelier that a stretch stands by itself than that it does not. For what must not be wrong ask `standing`. */
export function standsAsWord(text: string, start: number, end: number): boolean {
  return start >= 0 && start < end && end <= text.length && score(text, start, end) > 0;
}

/**
 * The stretch between the boundaries around a unit of the text (in the sense of `isWordBoundary`): the word that the unit
 * belongs to. It ends at most WINDOW units before and after it, and is empty for a column outside the text.
 */
export function wordAt(text: string, column: number): WordSpan {
  if (column < 0 || column >= text.length) {
    const outside = Math.max(0, Math.min(column, text.length));
    return { start: outside, end: outside };
  }
  let start = column;
  while (column - start < WINDOW && !isWordBoundary(text, start)) start--;
  let end = column + 1;
  while (end - column < WINDOW && !isWordBoundary(text, end)) end++;
  return { start, end };
}

/** Whether a text as a whole is one of the common words. Nothing that holds anything but hanzi is. */
export function isWord(text: string): boolean {
  const table = commonWords();
  let state = WORD_START;
  for (let at = 0; at < text.length && state !== NO_WORD; at++) state = table.step(state, text.charCodeAt(at));
  return table.costOf(state) !== undefined;
}

function classify(bits: number): Boundary {
  if (bits >= CERTAIN) return 'certain';
  return bits <= -CERTAIN ? 'none' : 'possible';
}

/**
 * By how many bits the cheapest reading with boundaries at both ends of a stretch beats the cheapest one that lacks one of them.
 * One column is a stretch without length.
 */
function score(text: string, start: number, end: number): number {
  if (isIndivisible(text, start) || isIndivisible(text, end)) return -Infinity;
  const from = firstHanOfWindow(text, start);
  const length = endOfWindow(text, end) - from;
  clearReadings(length);
  having[0] = 0;
  for (let at = 0; at < length; at++) {
    const before = having[at] as number;
    const beforeLacking = lacking[at] as number;
    const longest = writeWordCosts(text, from + at, from + length, costs);
    for (let index = 0; index < longest; index++) {
      const cost = costs[index] as number;
      const next = at + index + 1;
      const straddles = contains(from + at, from + next, start) || contains(from + at, from + next, end);
      if (!straddles) having[next] = Math.min(having[next] as number, before + cost);
      const lack = straddles ? Math.min(before, beforeLacking) : beforeLacking;
      lacking[next] = Math.min(lacking[next] as number, lack + cost);
    }
  }
  return ((lacking[length] as number) - (having[length] as number)) / 2;
}

// The columns of the work at hand, which is never entered twice: a question should not leave garbage.
/** The cheapest readings up to each place: those that have the boundaries so far, and those that lack one. */
let having = new Float64Array(4 * WINDOW);
let lacking = new Float64Array(4 * WINDOW);
/** The costs of the words that may begin at a place: of those of n hanzi at n − 1. */
let costs = new Float64Array(4 * WINDOW);

function clearReadings(length: number): void {
  if (length >= having.length) {
    having = new Float64Array(2 * length);
    lacking = new Float64Array(2 * length);
    costs = new Float64Array(2 * length);
  }
  having.fill(Infinity, 0, length + 1);
  lacking.fill(Infinity, 0, length + 1);
}

/** Whether a column is inside a word, not at one of its ends. */
function contains(start: number, end: number, column: number): boolean {
  return start < column && column < end;
}

function firstHanOfWindow(text: string, column: number): number {
  let first = column;
  while (first > 0 && column - first < WINDOW && isHan(text.charCodeAt(first - 1))) first--;
  return first;
}

function endOfWindow(text: string, column: number): number {
  let end = column;
  while (end < text.length && end - column < WINDOW && isHan(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a column divides a Latin word, a figure or a surrogate pair. */
function isIndivisible(text: string, column: number): boolean {
  if (column <= 0 || column >= text.length) return false;
  const before = text.charCodeAt(column - 1);
  const after = text.charCodeAt(column);
  if (isLetterOrDigit(before)) return isLetterOrDigit(after);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Half or full width. */
function isLetterOrDigit(code: number): boolean {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return isDigit(half) || isLatin(half);
}
