// What the words cost that may begin at a place of a text: those of the table of common words, and those that no table has.
//
// Readings may hold words that no table has: names of two or three hanzi, and numerals. Without them two hanzi that begin no
// common word together would always be two words, and the boundary between them certain for want of an objection.

import { isHan, tableOf } from '../text/characters';
import { commonWords, COST_OF_ONE_OCCURRENCE, NO_WORD, WORD_START } from './wordTable';

/**
 * Costs of words of one, two and three hanzi (the index) that the table does not have, in half bits: less than those of two or
 * three hanzi that are seldom words of their own (a share of 1 in 30,000 each), more than those of particles and common verbs.
 */
export const UNKNOWN_WORD_COSTS = [Infinity, COST_OF_ONE_OCCURRENCE, 60, 76] as const;

/** The cost of a numeral of two or more hanzi (二十一, 三百) and of an ordinal (第九, 第二十一), whichever it is. */
export const NUMERAL_COST = 30;
const ORDINAL_PREFIX = '第'.charCodeAt(0);
/** Hanzi of which numerals are made, by their code units. */
export const NUMERAL_HANZI = tableOf('〇零一二两三四五六七八九十百千万亿');

/**
 * Writes the costs of the words that may begin at a column, in half bits: of those of n units at n − 1; Infinity
 * where there are none of a length.
 * @param from in UTF-16 units
 * @param to after the last unit that the words may have
 * @returns how many are written: the length of the longest word, at least 1 and at most `to − from`
 */
export function writeWordCosts(text: string, from: number, to: number, costs: Float64Array): number {
  if (!isHan(text.charCodeAt(from))) {
    // Anything else than hanzi, where a stretch holds it: no word reaches over it.
    costs[0] = 0;
    return 1;
  }
  let count = 0;
  for (let length = 1; length < UNKNOWN_WORD_COSTS.length; length++) {
    const last = from + count;
    if (last >= to || !isHan(text.charCodeAt(last))) break;
    costs[count++] = UNKNOWN_WORD_COSTS[length] as number;
  }
  const table = commonWords();
  let state = WORD_START;
  for (let at = from; at < to; at++) {
    state = table.step(state, text.charCodeAt(at));
    if (state === NO_WORD) break;
    const cost = table.costOf(state);
    if (cost !== undefined) count = offer(costs, count, at - from, cost);
  }
  const numeral = lengthOfNumeral(text, from, to);
  return numeral > 1 ? offer(costs, count, numeral - 1, NUMERAL_COST) : count;
}

/**
 * Puts a cost at its place unless a cheaper one is there.
 * @returns how many there are now
 */
function offer(costs: Float64Array, count: number, index: number, cost: number): number {
  if (index < count) {
    costs[index] = Math.min(costs[index] as number, cost);
    return count;
  }
  costs.fill(Infinity, count, index);
  costs[index] = cost;
  return index + 1;
}

/** How many units of a text are a numeral or an ordinal of hanzi (二十一, 第九); 1 and 0 are no word of their own. */
export function lengthOfNumeral(text: string, from: number, to: number): number {
  let at = text.charCodeAt(from) === ORDINAL_PREFIX ? from + 1 : from;
  while (at < to && NUMERAL_HANZI[text.charCodeAt(at)] === 1) at++;
  return at - from;
}
