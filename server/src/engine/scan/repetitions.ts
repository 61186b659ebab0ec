// A word written twice in a row: 加强加强. What only looks like it is left out: 规范规范性文件, 一步一步, 讨论讨论.

import { isHan } from './characters';

export interface Repetition {
  /** Both words. */
  readonly start: number;
  readonly end: number;
  /** Length of the word, in UTF-16 code units. */
  readonly length: number;
}

const LONGEST = 12;
const SHORTEST = 2;

/** Longest repetition at each place, in text order, without overlap. */
export function* repetitions(text: string): Generator<Repetition> {
  for (let start = 0; start < text.length - 1; ) {
    const length = repeatedLength(text, start);
    if (length === 0) {
      start++;
      continue;
    }
    yield { start, end: start + 2 * length, length };
    start += 2 * length;
  }
}

function repeatedLength(text: string, start: number): number {
  for (let length = Math.min(LONGEST, Math.floor((text.length - start) / 2)); length >= SHORTEST; length--) {
    if (text[start] === text[start + length] && text.slice(start, start + length) === text.slice(start + length, start + 2 * length) && isWord(text, start, length)) return length;
  }
  return 0;
}

/** Hanzi only, and not one character over and over. */
function isWord(text: string, start: number, length: number): boolean {
  let varied = false;
  for (let i = start; i < start + length; i++) {
    if (!isHan(text.charCodeAt(i))) return false;
    varied ||= text[i] !== text[start];
  }
  return varied;
}
