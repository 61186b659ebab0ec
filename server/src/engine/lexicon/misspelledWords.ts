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
import { alikesOf, type Likeness } from './hanziAlikes';
import { RARE_WORDS } from './rareWords';
import { PHRASE_LENGTH, phrasesButOne } from './setPhrasesButOne';
import { readingCost } from './wordBoundaries';
import { commonWords, COST_OF_ONE_OCCURRENCE, NO_WORD, WORD_START, WordTable } from './wordTable';

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

/** In text order, without overlap. */
export function misspelledWords(text: string): readonly Misspelling[] {
  let found: Misspelling[] | undefined;
  let free = 0;
  let joined = false;
  for (let at = 0; at < text.length; at++) {
    const joins = joinsNext(text, at);
    const phrase = at < free ? undefined : misspelledPhraseAt(text, at);
    if (phrase !== undefined) {
      (found ??= []).push(phrase);
      free = phrase.end;
    } else if (at >= free && !joined && !joins && isSuspect(text, at)) {
      const misspelling = misspellingAt(text, at);
      if (misspelling !== undefined && misspelling.start >= free) {
        (found ??= []).push(misspelling);
        free = misspelling.end;
      }
    }
    joined = joins;
  }
  return found ?? NONE;
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

function isSuspect(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) && NUMERALS[code] !== 1 && (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1)));
}

/** In half bits: what a set phrase must gain, and a term of two words. */
const LEAST_GAIN_OF_PHRASE = 24;
const LEAST_GAIN_OF_TERM = 10;

/** A set phrase of which one hanzi is wrong. */
function misspelledPhraseAt(text: string, start: number): Misspelling | undefined {
  const end = start + PHRASE_LENGTH;
  for (const { phrase, isTerm } of phrasesButOne(text, start)) {
    const at = start + differenceOf(text, start, phrase);
    const likeness = alikesOf(text[at] ?? '').get(phrase[at - start] ?? '');
    if (likeness === undefined || NUMERALS[text.charCodeAt(at)] === 1 || isRareWord(text, start, end)) continue;
    const [from, to] = [firstOfRun(text, start), endOfRun(text, end - 1)];
    const cost = readingCost(text.slice(from, start) + phrase + text.slice(end, to));
    const gain = readingCost(text, from, to) - cost - penaltyOf(likeness);
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
  let cost: number | undefined;
  let best: Correction | undefined;
  let next = -Infinity;
  for (const [hanzi, likeness] of alikesOf(text[at] ?? '')) {
    if (NUMERALS[hanzi.charCodeAt(0)] === 1) continue;
    const word = wordWith(text, from, to, at, hanzi);
    if (word === undefined) continue;
    cost ??= readingCost(text, from, to);
    const gain = cost - readingCost(text.slice(from, at) + hanzi + text.slice(at + 1, to)) - penaltyOf(likeness);
    if (best === undefined || gain > best.gain) {
      next = Math.max(next, best?.gain ?? next);
      best = { ...word, gain };
    } else next = Math.max(next, gain);
  }
  if (best === undefined || best.gain < leastGain(text.charCodeAt(at), best.expected) || best.gain - next < LEAST_LEAD)
    return undefined;
  return { ...best, end: best.start + best.expected.length };
}

function leastGain(suspect: number, expected: string): number {
  const least = expected.length > 3 ? LEAST_GAIN_OF_LONG_WORD : LEAST_GAIN;
  const table = commonWords();
  const isWordOfItsOwn = (table.costOf(table.step(WORD_START, suspect)) ?? COST_OF_ONE_OCCURRENCE) <= COST_OF_PARTICLES;
  return isWordOfItsOwn || COINING[suspect] === 1 ? least + NEAR_PENALTY : least;
}

function penaltyOf(likeness: Likeness): number {
  return likeness === 'near' ? NEAR_PENALTY : 0;
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
