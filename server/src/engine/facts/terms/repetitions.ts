// A word written twice in a row: 加强加强. What only looks like it is left out: 规范规范性文件, 一步一步, 讨论讨论.

import { isHan } from '../../text/characters';

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
  const base = firstPlace(text.length);
  for (let at = 0, free = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const length = base + at - (places[code] as number);
    places[code] = base + at;
    if (length < SHORTEST || length > LONGEST) continue;
    const start = at - length;
    if (start < free || !comesAgain(text, start, length) || !isWord(text, start, length)) continue;
    (found ??= []).push({ start, end: at + length, length });
    free = at + length;
  }
  return found ?? NONE;
}

/** Where each character was seen last: a word comes again only as far on as its first character does. */
const places = new Int32Array(0x10000);
let nextPlace = LONGEST + 1;

/** The number of a text's first place; places of other texts are too far away to be met. */
function firstPlace(length: number): number {
  if (nextPlace > 0x3fffffff) {
    places.fill(0);
    nextPlace = LONGEST + 1;
  }
  const first = nextPlace;
  nextPlace += length + LONGEST + 1;
  return first;
}

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
