// A word written twice in a row: 加强加强. What only looks like it is left out: 规范规范性文件, 一步一步, 讨论讨论.

import { isHan } from './characters';

export interface Repetition {
  /** Both words. */
  readonly start: number;
  readonly end: number;
  /** Length of the word, in UTF-16 code units. */
  readonly length: number;
}

const NONE: readonly Repetition[] = [];
const LONGEST = 12;
const SHORTEST = 2;

/** In text order, without overlap. */
export function repetitions(text: string): readonly Repetition[] {
  let found: Repetition[] | undefined;
  const base = lastSeen.begin(text.length);
  for (let at = 0, free = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) continue;
    const length = lastSeen.distance(code, base + at);
    const start = at - length;
    if (length < SHORTEST || length > LONGEST || start < free || !comesAgain(text, start, length) || !isWord(text, start, length)) continue;
    (found ??= []).push({ start, end: at + length, length });
    free = at + length;
  }
  return found ?? NONE;
}

/** Where each character was seen last: a word comes again only as far on as its first character does. */
class LastSeen {
  readonly #places = new Int32Array(0x10000);
  #next = LONGEST + 1;

  /** The number of a text's first place; places of other texts are too far away to be met. */
  begin(length: number): number {
    if (this.#next > 0x3fffffff) {
      this.#places.fill(0);
      this.#next = LONGEST + 1;
    }
    const base = this.#next;
    this.#next += length + LONGEST + 1;
    return base;
  }

  /** How far back the character was seen before; it is now seen here. */
  distance(code: number, place: number): number {
    const before = this.#places[code] ?? 0;
    this.#places[code] = place;
    return place - before;
  }
}

const lastSeen = new LastSeen();

function comesAgain(text: string, start: number, length: number): boolean {
  if (start + 2 * length > text.length) return false;
  for (let i = start + 1; i < start + length; i++) if (text.charCodeAt(i) !== text.charCodeAt(i + length)) return false;
  return true;
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
