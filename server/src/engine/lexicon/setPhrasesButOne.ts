// Set phrases and fixed terms of four hanzi of which one is wrong: 一股作气 for 一鼓作气, 安全生场. Three hanzi in their places tell
// which phrase is meant.

import { BitSet } from './bitSet';
import { COMMON_WORDS } from './commonWords';
import { FIXED_TERMS } from './tables/fixedTerms';
import { visitWords } from './wordTable';

/** Hanzi of a set phrase. */
export const PHRASE_LENGTH = 4;

export interface SetPhrase {
  readonly phrase: string;
  /** A term of two words, of which the model knows each and not that they go together. */
  readonly isTerm: boolean;
}

interface Index {
  /** Pairs of hanzi with which phrases begin, and pairs with which they end: one of them is as it should be. */
  readonly halves: readonly [BitSet, BitSet];
  /** The hanzi of the phrases but for one, mixed: few places of a text need the look-up. */
  readonly seen: BitSet;
  /** Phrases by their hanzi with a blank in the place of one. */
  readonly byRest: ReadonlyMap<string, readonly SetPhrase[]>;
}

let index: Index | undefined;

const NONE: readonly SetPhrase[] = [];

export const FIRST_HALF = 1;
export const SECOND_HALF = 2;

/** Whether two units of a text are the first half of a phrase, the second half of one, both or neither (0); now and then one too many. */
export function halvesAt(text: string, column: number): number {
  const { halves } = (index ??= buildIndex());
  const pair = pairAt(text, column);
  return (halves[0].has(pair) ? FIRST_HALF : 0) | (halves[1].has(pair) ? SECOND_HALF : 0);
}

/**
 * The phrases that a text would have at a column if the hanzi `wrong` columns on were another; none where the text has one of
 * them as it is.
 */
export function phrasesButOne(text: string, start: number, wrong: number): readonly SetPhrase[] {
  const { seen, byRest } = (index ??= buildIndex());
  if (!seen.has(mixed(text, start, wrong))) return NONE;
  const found = byRest.get(restOf(text.slice(start, start + PHRASE_LENGTH), wrong)) ?? NONE;
  return found.some(({ phrase }) => text.startsWith(phrase, start)) ? NONE : found;
}

function buildIndex(): Index {
  const halves = [new BitSet(MIX_BITS), new BitSet(MIX_BITS)] as const;
  const seen = new BitSet(MIX_BITS);
  const byRest = new Map<string, SetPhrase[]>();
  const add = (entry: SetPhrase) => {
    halves[0].add(pairAt(entry.phrase, 0));
    halves[1].add(pairAt(entry.phrase, PHRASE_LENGTH / 2));
    for (let wrong = 0; wrong < PHRASE_LENGTH; wrong++) {
      seen.add(mixed(entry.phrase, 0, wrong));
      const rest = restOf(entry.phrase, wrong);
      const known = byRest.get(rest);
      if (known === undefined) byRest.set(rest, [entry]);
      else known.push(entry);
    }
  };
  for (const phrase of FIXED_TERMS.split(' ')) add({ phrase, isTerm: true });
  visitWords(COMMON_WORDS, (codes, length) => {
    if (length === PHRASE_LENGTH) add({ phrase: String.fromCharCode(...codes.slice(0, length)), isTerm: false });
  });
  return { halves, seen, byRest };
}

function restOf(phrase: string, wrong: number): string {
  return `${phrase.slice(0, wrong)} ${phrase.slice(wrong + 1)}`;
}

/** So many bits that hardly a place of a text which is none looks like one. */
const MIX_BITS = 20;

function pairAt(text: string, column: number): number {
  const mix = Math.imul(text.charCodeAt(column), 0x9e3b) + text.charCodeAt(column + 1);
  return (mix ^ (mix >>> 8)) & ((1 << MIX_BITS) - 1);
}

/** A number of `MIX_BITS` bits for the hanzi of a phrase other than the one at `wrong`. */
function mixed(text: string, start: number, wrong: number): number {
  const first = text.charCodeAt(start + (wrong === 0 ? 1 : 0));
  const second = text.charCodeAt(start + (wrong <= 1 ? 2 : 1));
  const third = text.charCodeAt(start + (wrong <= 2 ? 3 : 2));
  const mix = Math.imul(Math.imul(Math.imul(wrong, 31) + first, 31) + second, 31) + third;
  return (mix ^ (mix >>> 8)) & ((1 << MIX_BITS) - 1);
}
