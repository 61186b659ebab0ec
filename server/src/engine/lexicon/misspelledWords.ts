// Misspellings that no table lists: 防冶 for 防治, 可学 for 科学, 未雨稠缪 for 未雨绸缪.
//
// The model is the noisy channel of spelling correction. A hanzi that belongs to no known word is suspect. In its place are
// tried the hanzi that sound or look like it; one that completes a common word makes the likeliest reading of the text around it
// cheaper (wordLattice.ts). The gain is the logarithm of the odds that it was meant, but for the prior of a mistake: a gain
// that chance does not reach in finished texts is required, and a lead before the next best hanzi.
//
// What is no misspelling and looks like one: names, which are coined from any hanzi; rare words, of which rareWords.ts lists
// those that could be taken for a common word; numerals.

import { isHan, tableOf } from '../text/characters';
import { BlockedBitSet, blockOf } from './blockedBitSet';
import { COMMON_WORDS } from './commonWords';
import { alikesOf } from './hanziAlikes';
import { RARE_WORDS } from './rareWords';
import { FIRST_HALF, halvesAt, PHRASE_LENGTH, phrasesButOne, SECOND_HALF } from './setPhrasesButOne';
import { NUMERAL_HANZI } from './wordCosts';
import { WordLattice, type WordInPlace } from './wordLattice';
import { commonWords, COST_OF_ONE_OCCURRENCE, NO_WORD, visitWords, WORD_START, WordTable } from './wordTable';

export interface Misspelling {
  /** Of the word in which the hanzi stands; columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/** In half bits: the least gain, what a near likeness must gain more, and the least lead before the next best hanzi. */
const LEAST_GAIN = 31;
/** Where three hanzi of the word or more are right. */
const LEAST_GAIN_OF_LONG_WORD = 26;
const NEAR_PENALTY = 8;
const LEAST_LEAD = 6;
/** What a set phrase must gain, and a term of two words. */
const LEAST_GAIN_OF_PHRASE = 24;
const LEAST_GAIN_OF_TERM = 10;
const LEAST_GAIN_OF_ANY = Math.min(LEAST_GAIN_OF_LONG_WORD, LEAST_GAIN_OF_PHRASE, LEAST_GAIN_OF_TERM);

/**
 * Hanzi of which official language coins short names every day (智造, 国投, 抗疫, 惠企): as a suspect each must gain as much more
 * as one that is only near.
 */
const COINING = tableOf('智企疫旅投医贷审资播策融媒云数碳研创产农文教科');

/** Hanzi that cost no more are words of their own wherever they stand (还, 全, 以): they must gain as much more, too. */
const COST_OF_PARTICLES = 18;

/** Longer runs of hanzi than any sentence has are read in pieces. */
const LONGEST_RUN = 1024;

const NONE: readonly Misspelling[] = [];

const lattice = new WordLattice();
/** Of the run at hand, by distance from its start and a phrase's length: which halves of phrases occur there. */
const halves = new Uint8Array(LONGEST_RUN + 2 * PHRASE_LENGTH);
let rare: WordTable | undefined;

/** In text order, without overlap. */
export function misspelledWords(text: string): readonly Misspelling[] {
  let found: Misspelling[] | undefined;
  for (let from = 0; from < text.length; from++) {
    if (!isHan(text.charCodeAt(from))) continue;
    const to = endOfRun(text, from);
    if (to - from > 1) found = misspelledInRun(text, from, to, found);
    from = to - 1;
  }
  return found ?? NONE;
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_RUN && isHan(text.charCodeAt(end))) end++;
  return end;
}

function misspelledInRun(
  text: string,
  from: number,
  to: number,
  before: Misspelling[] | undefined,
): Misspelling[] | undefined {
  lattice.read(text, from, to, LEAST_GAIN_OF_ANY);
  halves.fill(0, to - from + PHRASE_LENGTH, to - from + 2 * PHRASE_LENGTH);
  for (let at = from; at < to; at++) halves[at - from + PHRASE_LENGTH] = halvesAt(text, at);
  let found = before;
  for (let at = from; at < to; at++) {
    if (lattice.mostGainAt(at) < LEAST_GAIN_OF_ANY || NUMERAL_HANZI[text.charCodeAt(at)] === 1) continue;
    const misspelling =
      (mayBeInPhrase(at - from) ? misspelledPhraseAt(text, at, from, to) : undefined) ??
      (isSuspect(text, at) ? misspellingAt(text, at) : undefined);
    if (misspelling === undefined || misspelling.start < (found?.at(-1)?.end ?? 0)) continue;
    (found ??= []).push(misspelling);
    at = misspelling.end - 1;
  }
  return found;
}

/** A hanzi that is part of no word, and no numeral. */
function isSuspect(text: string, at: number): boolean {
  if (lattice.mostGainAt(at) < leastGain(text.charCodeAt(at), PHRASE_LENGTH)) return false;
  return !joinsNext(text, at) && !joinsNext(text, at - 1);
}

/** Whether a hanzi and the next begin a common word, or are a rare one. */
function joinsNext(text: string, at: number): boolean {
  return lattice.joinsNext(at) || isRareWord(text, at, at + 2);
}

function isRareWord(text: string, start: number, end: number): boolean {
  rare ??= new WordTable(RARE_WORDS);
  let state = WORD_START;
  for (let at = start; at < end && state !== NO_WORD; at++) state = rare.step(state, text.charCodeAt(at));
  return rare.costOf(state) !== undefined;
}

/** Whether the other half of a phrase stands before or after the half that a hanzi would belong to. */
function mayBeInPhrase(distance: number): boolean {
  const here = distance + PHRASE_LENGTH;
  const first = (halves[here - 3] as number) | (halves[here - 2] as number);
  const second = (halves[here + 1] as number) | (halves[here + 2] as number);
  return ((first & FIRST_HALF) | (second & SECOND_HALF)) !== 0;
}

/** A set phrase of which the hanzi at a column is wrong. */
function misspelledPhraseAt(text: string, at: number, from: number, to: number): Misspelling | undefined {
  const last = Math.min(at, to - PHRASE_LENGTH);
  for (let start = Math.max(from, at - PHRASE_LENGTH + 1); start <= last; start++) {
    const wrong = at - start;
    const isFirstHalfWrong = wrong < PHRASE_LENGTH / 2;
    const half = halves[start - from + PHRASE_LENGTH + (isFirstHalfWrong ? PHRASE_LENGTH / 2 : 0)] as number;
    if ((half & (isFirstHalfWrong ? SECOND_HALF : FIRST_HALF)) === 0) continue;
    for (const { phrase, isTerm } of phrasesButOne(text, start, wrong)) {
      const gain = gainOf(text, at, phrase.charCodeAt(wrong));
      const end = start + PHRASE_LENGTH;
      if (gain >= (isTerm ? LEAST_GAIN_OF_TERM : LEAST_GAIN_OF_PHRASE) && !isRareWord(text, start, end))
        return { start, end, expected: phrase };
    }
  }
  return undefined;
}

/** What a hanzi gains in the place of another; −Infinity where it is not taken for it. */
function gainOf(text: string, at: number, hanzi: number): number {
  const { codes, near } = alikesOf(text.charCodeAt(at));
  const alike = codes.indexOf(hanzi);
  if (alike < 0) return -Infinity;
  lattice.enter(at, LEAST_GAIN_OF_TERM);
  return (lattice.bestWordWith(at, hanzi)?.gain ?? -Infinity) - penaltyOf(near[alike] === 1);
}

function misspellingAt(text: string, at: number): Misspelling | undefined {
  const next = text.charCodeAt(at + 1);
  let best: (WordInPlace & { readonly hanzi: number }) | undefined;
  let second = -Infinity;
  const { codes, near } = alikesOf(text.charCodeAt(at));
  const precursors = (precursorsOf ??= readPrecursors());
  const block = blockOf(next);
  // What gains less is neither the best nor close behind it.
  const mayBegin = lattice.enter(at, leastGain(text.charCodeAt(at), PHRASE_LENGTH) - LEAST_LEAD);
  for (let i = 0; i < codes.length; i++) {
    const hanzi = codes[i] as number;
    // Nearly every hanzi that is tried ends here: no word has it in this place.
    if (!(mayBegin && precursors.mayHave(block, hanzi)) && !lattice.mayGoOnWith(hanzi)) continue;
    const word = NUMERAL_HANZI[hanzi] === 1 ? undefined : lattice.bestWordWith(at, hanzi);
    if (word === undefined) continue;
    const gain = word.gain - penaltyOf(near[i] === 1);
    if (best === undefined || gain > best.gain) {
      second = Math.max(second, best?.gain ?? second);
      best = { ...word, hanzi, gain };
    } else second = Math.max(second, gain);
  }
  if (best === undefined || best.gain - second < LEAST_LEAD) return undefined;
  const { start, end, hanzi, gain } = best;
  if (gain < leastGain(text.charCodeAt(at), end - start)) return undefined;
  return { start, end, expected: text.slice(start, at) + String.fromCharCode(hanzi) + text.slice(at + 1, end) };
}

/** Which hanzi begin common words, by the hanzi that comes after them; a few in a hundred others look as if they did. */
let precursorsOf: BlockedBitSet | undefined;

function readPrecursors(): BlockedBitSet {
  const precursors = new BlockedBitSet();
  visitWords(COMMON_WORDS, ([first = 0, second = 0], length) => {
    if (length > 1) precursors.add(blockOf(second), first);
  });
  return precursors;
}

function leastGain(suspect: number, length: number): number {
  const least = length > 3 ? LEAST_GAIN_OF_LONG_WORD : LEAST_GAIN;
  const table = commonWords();
  const isWordOfItsOwn = (table.costOf(table.step(WORD_START, suspect)) ?? COST_OF_ONE_OCCURRENCE) <= COST_OF_PARTICLES;
  return isWordOfItsOwn || COINING[suspect] === 1 ? least + NEAR_PENALTY : least;
}

function penaltyOf(isNear: boolean): number {
  return isNear ? NEAR_PENALTY : 0;
}
