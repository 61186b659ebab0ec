// Misspellings that no table lists: 防冶 for 防治, 可学 for 科学, 未雨稠缪 for 未雨绸缪.
//
// The model is the noisy channel of spelling correction. A hanzi that belongs to no known word is suspect. In its place are
// tried the hanzi that sound or look like it; one that completes a common word makes the likeliest reading of the text around it
// cheaper (wordBoundaries.ts). The gain is the logarithm of the odds that it was meant, but for the prior of a mistake: a gain
// that chance does not reach in finished texts is required, and a lead before the next best hanzi.
//
// What is no misspelling and looks like one: names, which are coined from any hanzi; rare words, of which rareWords.ts lists
// those that could be taken for a common word; numerals.

import { isHan, tableOf } from '../text/characters';
import { BitSet } from './bitSet';
import { COMMON_WORDS } from './commonWords';
import { alikesOf } from './hanziAlikes';
import { RARE_WORDS } from './rareWords';
import { PHRASE_LENGTH, phrasesButOne } from './setPhrasesButOne';
import { readingCost } from './wordBoundaries';
import { commonWords, COST_OF_ONE_OCCURRENCE, NO_WORD, visitWords, WORD_START, WordTable } from './wordTable';

export interface Misspelling {
  /** Of the word in which the hanzi stands; columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** By how many half bits the reading of the text gains. */
  readonly gain: number;
}

/** In half bits: the least gain, what a near likeness must gain more, and the least lead before the next best hanzi. */
const LEAST_GAIN = 31;
/** Where three hanzi of the word or more are right. */
const LEAST_GAIN_OF_LONG_WORD = 26;
const NEAR_PENALTY = 8;
const LEAST_LEAD = 6;

/**
 * Hanzi of which official language coins short names every day (智造, 国投, 抗疫, 惠企): as a suspect each must gain as much more
 * as one that is only near.
 */
const COINING = tableOf('智企疫旅投医贷审资播策融媒云数碳研创产农文教科');

/** Hanzi that cost no more are words of their own wherever they stand (还, 全, 以): they must gain as much more, too. */
const COST_OF_PARTICLES = 18;

/** How many hanzi on either side of the suspect are read. */
const REACH = 8;
/** Hanzi of the longest words, less one: how far before the suspect its word may begin. */
const LONGEST_BEFORE = 4;

const NUMERALS = tableOf('〇零一二两三四五六七八九十百千万亿');
const NONE: readonly Misspelling[] = [];

let rare: WordTable | undefined;

/** At each column whether the hanzi there and the next make a word; used again for each text. */
let joins = new Uint8Array(1 << 12);

/** In text order, without overlap. */
export function misspelledWords(text: string): readonly Misspelling[] {
  readJoins(text);
  let found: Misspelling[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const misspelling = misspelledPhraseAt(text, at) ?? (isSuspect(text, at) ? misspellingAt(text, at) : undefined);
    if (misspelling === undefined || misspelling.start < (found?.at(-1)?.end ?? 0)) continue;
    (found ??= []).push(misspelling);
    at = misspelling.end - 1;
  }
  return found ?? NONE;
}

function readJoins(text: string): void {
  if (joins.length <= text.length) joins = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at++) joins[at] = joinsNext(text, at) ? 1 : 0;
}

/** Whether a hanzi and the next begin a common word, or are a rare one. */
function joinsNext(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!isHan(first) || !isHan(second)) return false;
  const table = commonWords();
  if (table.step(table.step(WORD_START, first), second) !== NO_WORD) return true;
  return isRareWord(text, at, at + 2);
}

function isRareWord(text: string, start: number, end: number): boolean {
  rare ??= new WordTable(RARE_WORDS);
  let state = WORD_START;
  for (let at = start; at < end && state !== NO_WORD; at++) state = rare.step(state, text.charCodeAt(at));
  return rare.costOf(state) !== undefined;
}

/** A hanzi that is part of no word, among others. */
function isSuspect(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (joins[at] === 1 || (at > 0 && joins[at - 1] === 1) || !isHan(code) || NUMERALS[code] === 1) return false;
  return isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1));
}

/** In half bits: what a set phrase must gain, and a term of two words. */
const LEAST_GAIN_OF_PHRASE = 24;
const LEAST_GAIN_OF_TERM = 10;

/** A set phrase of which one hanzi is wrong. */
function misspelledPhraseAt(text: string, start: number): Misspelling | undefined {
  const phrases = phrasesButOne(text, start);
  if (phrases.length === 0) return undefined;
  const end = start + PHRASE_LENGTH;
  for (const { phrase, isTerm } of phrases) {
    const at = start + differenceOf(text, start, phrase);
    const { codes, near } = alikesOf(text.charCodeAt(at));
    const alike = codes.indexOf(phrase.charCodeAt(at - start));
    if (alike < 0 || NUMERALS[text.charCodeAt(at)] === 1 || isRareWord(text, start, end)) continue;
    const [from, to] = [firstOfRun(text, start), endOfRun(text, end - 1)];
    const cost = readingCost(text.slice(from, start) + phrase + text.slice(end, to));
    const gain = readingCost(text, from, to) - cost - penaltyOf(near[alike] === 1);
    if (gain >= (isTerm ? LEAST_GAIN_OF_TERM : LEAST_GAIN_OF_PHRASE)) return { start, end, expected: phrase, gain };
  }
  return undefined;
}

function differenceOf(text: string, start: number, expected: string): number {
  let at = 0;
  while (text[start + at] === expected[at]) at++;
  return at;
}

interface Correction {
  readonly start: number;
  readonly expected: string;
  readonly gain: number;
}

function misspellingAt(text: string, at: number): Misspelling | undefined {
  const from = firstOfRun(text, at);
  const to = endOfRun(text, at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  let cost: number | undefined;
  let best: Correction | undefined;
  let next = -Infinity;
  const { codes, near } = alikesOf(text.charCodeAt(at));
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    // Nearly every hanzi that is tried ends here: it stands beside neither neighbour in any word.
    if (!areNeighbours(before, code) && !areNeighbours(code, after)) continue;
    if (NUMERALS[code] === 1) continue;
    const hanzi = String.fromCharCode(code);
    const word = wordWith(text, from, to, at, hanzi);
    if (word === undefined) continue;
    cost ??= readingCost(text, from, to);
    const gain = cost - readingCost(text.slice(from, at) + hanzi + text.slice(at + 1, to)) - penaltyOf(near[i] === 1);
    if (best === undefined || gain > best.gain) {
      next = Math.max(next, best?.gain ?? next);
      best = { ...word, gain };
    } else next = Math.max(next, gain);
  }
  if (best === undefined || best.gain < leastGain(text.charCodeAt(at), best.expected) || best.gain - next < LEAST_LEAD)
    return undefined;
  return { ...best, end: best.start + best.expected.length };
}

const NEIGHBOUR_BITS = 20;
let neighbours: BitSet | undefined;

/** Whether two hanzi may stand side by side in a common word; true as well for a few in a hundred that do not. */
function areNeighbours(first: number, second: number): boolean {
  return (neighbours ??= readNeighbours()).has(pairOf(first, second));
}

function readNeighbours(): BitSet {
  const pairs = new BitSet(NEIGHBOUR_BITS);
  visitWords(COMMON_WORDS, (codes, length) => {
    for (let at = 1; at < length; at++) pairs.add(pairOf(codes[at - 1] ?? 0, codes[at] ?? 0));
  });
  return pairs;
}

function pairOf(first: number, second: number): number {
  return ((first * 0x9e3b + second * 0x6d) >>> 0) & ((1 << NEIGHBOUR_BITS) - 1);
}

function leastGain(suspect: number, expected: string): number {
  const least = expected.length > 3 ? LEAST_GAIN_OF_LONG_WORD : LEAST_GAIN;
  const table = commonWords();
  const isWordOfItsOwn = (table.costOf(table.step(WORD_START, suspect)) ?? COST_OF_ONE_OCCURRENCE) <= COST_OF_PARTICLES;
  return isWordOfItsOwn || COINING[suspect] === 1 ? least + NEAR_PENALTY : least;
}

function penaltyOf(isNear: boolean): number {
  return isNear ? NEAR_PENALTY : 0;
}

/** The longest common word of two hanzi or more that a hanzi completes in the place of another. */
function wordWith(
  text: string,
  from: number,
  to: number,
  at: number,
  hanzi: string,
): { readonly start: number; readonly expected: string } | undefined {
  const table = commonWords();
  let longest: { readonly start: number; readonly expected: string } | undefined;
  for (let start = Math.max(from, at - LONGEST_BEFORE); start <= at; start++) {
    let state = WORD_START;
    for (let column = start; column < to && state !== NO_WORD; column++) {
      state = table.step(state, column === at ? hanzi.charCodeAt(0) : text.charCodeAt(column));
      const length = column + 1 - start;
      if (column < at || length < 2 || length <= (longest?.expected.length ?? 0)) continue;
      if (table.costOf(state) !== undefined)
        longest = { start, expected: text.slice(start, at) + hanzi + text.slice(at + 1, column + 1) };
    }
  }
  return longest;
}

function firstOfRun(text: string, at: number): number {
  let first = at;
  while (first > 0 && at - first < REACH && isHan(text.charCodeAt(first - 1))) first--;
  return first;
}

function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= REACH && isHan(text.charCodeAt(end))) end++;
  return end;
}
