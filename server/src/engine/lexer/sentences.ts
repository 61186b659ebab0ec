// The sentences of a segment, and how much two of them have in common.

import { isHan, tableOf } from '../text/characters';

export interface Sentence {
  /** Columns, without the mark that ends it. */
  readonly start: number;
  readonly end: number;
}

/** A sentence more than three times as long cannot share enough with the other. */
const LONGER = 3;
/** Pairs of characters that are looked up before two sentences are compared in full, and how many of them must be found. */
const SAMPLES = 6;
const FEWEST_FOUND = 3;

const OPENS_SENTENCE = tableOf('0123456789“"《(（');
const SENTENCE_MARKS = tableOf('。；！？;!?');

/** The stretches of more than `least` UTF-16 code units between marks that end a sentence; blanks before them are left out. */
export function sentencesOf(text: string, least: number): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && SENTENCE_MARKS[text.charCodeAt(i)] === 0) continue;
    let from = start;
    while (from < i && !isHan(text.charCodeAt(from)) && OPENS_SENTENCE[text.charCodeAt(from)] === 0) from++;
    if (i - from > least) found.push({ start: from, end: i });
    start = i + 1;
  }
  return found;
}

/** Pairs of neighbouring hanzi, each once. */
export function bigramsOf(text: string, { start, end }: Sentence): ReadonlySet<number> {
  const found = new Set<number>();
  let previous = -1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) continue;
    if (previous >= 0) found.add(previous * 0x10000 + code);
    previous = code;
  }
  return found;
}

/** A cheap look that tells most pairs of sentences apart; true does not say that they are alike. */
export function mayBeAlike(text: string, a: Sentence, b: Sentence): boolean {
  const [short, long] = a.end - a.start <= b.end - b.start ? [a, b] : [b, a];
  const length = short.end - short.start;
  if (long.end - long.start > LONGER * length) return false;
  const round = markUnits(text, long);
  let missing = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const at = short.start + Math.floor((i * (length - 2)) / (SAMPLES - 1));
    if (
      !isMarked(text.charCodeAt(at), round) ||
      !isMarked(text.charCodeAt(at + 1), round) ||
      !holdsPair(text, at, long)
    )
      missing++;
    if (missing > SAMPLES - FEWEST_FOUND) return false;
  }
  return true;
}

/** The round in which a unit was last met in a sentence; units that share a place only cost a look into the text. */
const lastMet = new Uint32Array(2048);
let lastRound = 0;

function markUnits(text: string, { start, end }: Sentence): number {
  lastRound = (lastRound + 1) >>> 0;
  for (let i = start; i < end; i++) lastMet[text.charCodeAt(i) & 2047] = lastRound;
  return lastRound;
}

function isMarked(code: number, round: number): boolean {
  return lastMet[code & 2047] === round;
}

/** Whether the pair of characters at a column stands in a sentence. */
function holdsPair(text: string, at: number, { start, end }: Sentence): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  for (let i = start; i + 1 < end; i++)
    if (text.charCodeAt(i) === first && text.charCodeAt(i + 1) === second) return true;
  return false;
}

export interface Likeness {
  /** The part of the smaller set that the other has too. */
  readonly containment: number;
  /** The common part of both together. */
  readonly overlap: number;
}

export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const each of small) if (large.has(each)) common++;
  return {
    containment: small.size === 0 ? 0 : common / small.size,
    overlap: small.size === 0 ? 0 : common / (a.size + b.size - common),
  };
}
