// All readings of a run of hanzi as words at once: what the cheapest one costs up to each column and from it on. So it can be told
// of any word put anywhere what a reading with it costs, without reading the run again.

import { lengthOfNumeral, NUMERAL_COST, UNKNOWN_WORD_COSTS } from './wordCosts';
import { commonWords, NO_WORD, WORD_START } from './wordTable';

/** Units of the longest numerals that are read as one word; a place begins no more words than this. */
const LONGEST_WORD = 12;
const LONGEST_UNKNOWN = UNKNOWN_WORD_COSTS.length - 1;

/**
 * The least that a word of a length costs in the table, in half bits: of two hanzi at 2. Longer ones than these are made of them
 * and are not put in the place of others. A test holds the costs to the table.
 */
export const LEAST_WORD_COSTS = [Infinity, Infinity, 18, 22, 24] as const;
const LONGEST_IN_PLACE = LEAST_WORD_COSTS.length - 1;

/** A word of the table in the place of what stands in the text. */
export interface WordInPlace {
  /** Columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** By how many half bits the cheapest reading with it is cheaper than the cheapest of the text as it is; negative where it is dearer. */
  readonly gain: number;
}

/** More than any reading costs. */
const IMPOSSIBLE = 1 << 29;

/** Columns are those of the text; a lattice is used again for run after run, so that none leaves garbage. */
export class WordLattice {
  #text = '';
  #from = 0;
  #length = 0;
  /** By distance from the start of the run: the cheapest reading up to there, and from there to the end. */
  #before = new Int32Array(0);
  #after = new Int32Array(0);
  /** The words that begin at each distance, those of the table and numerals: the first of them, and their ends and costs in one row. */
  #firstWord = new Int32Array(0);
  #ends = new Int32Array(0);
  #costs = new Int32Array(0);
  #mostGains = new Int32Array(0);
  /** The states of the table after the units from each column up to the one at hand. */
  readonly #states = new Uint16Array(LONGEST_IN_PLACE);

  /**
   * Reads a stretch of hanzi.
   * @param least gains below this need not be told apart by `mostGainAt`
   */
  read(text: string, from: number, to: number, least: number): void {
    this.#text = text;
    this.#from = from;
    this.#length = to - from;
    this.#makeRoom();
    this.#readForward();
    this.#readBackward();
    this.#findMostGains(least);
  }

  /** No word of the table gains more, whichever hanzi stands at a column instead of the text's. */
  mostGainAt(column: number): number {
    return this.#mostGains[column - this.#from] as number;
  }

  /** Whether the units at a column and after it begin a word of the table. */
  joinsNext(column: number): boolean {
    const table = commonWords();
    const index = column - this.#from;
    if (index < 0 || index + 1 >= this.#length) return false;
    const first = table.step(WORD_START, this.#text.charCodeAt(column));
    return table.step(first, this.#text.charCodeAt(column + 1)) !== NO_WORD;
  }

  /**
   * Makes ready for `bestWordWith` at a column.
   * @param least words that gain less need not be found
   * @returns whether a word that holds the column may begin at it
   */
  enter(column: number, least: number): boolean {
    const table = commonWords();
    for (let before = 0; before < LONGEST_IN_PLACE; before++) {
      let state = this.#mayBegin(column - before - this.#from, before, least) ? WORD_START : NO_WORD;
      for (let at = column - before; at < column && state !== NO_WORD; at++)
        state = table.step(state, this.#text.charCodeAt(at));
      this.#states[before] = state;
    }
    return this.#states[0] !== NO_WORD;
  }

  /** Whether a word that begins before the column entered may hold a unit there: true of a few in a hundred that do not. */
  mayGoOnWith(unit: number): boolean {
    for (let before = 1; before < LONGEST_IN_PLACE; before++) {
      const state = this.#states[before] as number;
      if (state !== NO_WORD && commonWords().mayStep(state, unit)) return true;
    }
    return false;
  }

  /** Whether a word that begins at a distance from the start of the run, and holds the unit `before` after that, may gain enough. */
  #mayBegin(start: number, before: number, least: number): boolean {
    if (start < 0) return false;
    for (let length = Math.max(2, before + 1); length <= LONGEST_IN_PLACE && start + length <= this.#length; length++)
      if (this.#gainOf(start, start + length, LEAST_WORD_COSTS[length] as number) >= least) return true;
    return false;
  }

  /** Of the words of two units or more that hold a unit in the place of the one at the column entered, the one that gains most. */
  bestWordWith(column: number, unit: number): WordInPlace | undefined {
    const table = commonWords();
    let [bestStart, bestEnd, bestGain] = [0, 0, -IMPOSSIBLE];
    for (let before = 0; before < LONGEST_IN_PLACE; before++) {
      const entered = this.#states[before] as number;
      if (entered === NO_WORD) continue;
      const start = column - before - this.#from;
      let state = table.step(entered, unit);
      for (let end = start + before + 1; state !== NO_WORD && end - start <= LONGEST_IN_PLACE; end++) {
        const cost = end - start > 1 ? table.costOf(state) : undefined;
        const gain = cost === undefined ? -IMPOSSIBLE : this.#gainOf(start, end, cost);
        if (gain > bestGain) [bestStart, bestEnd, bestGain] = [start, end, gain];
        if (end >= this.#length) break;
        state = table.step(state, this.#text.charCodeAt(this.#from + end));
      }
    }
    if (bestGain === -IMPOSSIBLE) return undefined;
    return { start: this.#from + bestStart, end: this.#from + bestEnd, gain: bestGain };
  }

  /** Of a word between two distances from the start of the run. */
  #gainOf(start: number, end: number, cost: number): number {
    return (this.#after[0] as number) - (this.#before[start] as number) - (this.#after[end] as number) - cost;
  }

  #makeRoom(): void {
    if (this.#length < this.#firstWord.length) return;
    const room = 2 * this.#length + 1;
    this.#before = new Int32Array(room + LONGEST_UNKNOWN);
    this.#after = new Int32Array(room + LONGEST_UNKNOWN);
    this.#firstWord = new Int32Array(room);
    this.#ends = new Int32Array(room * LONGEST_WORD);
    this.#costs = new Int32Array(room * LONGEST_WORD);
    this.#mostGains = new Int32Array(room);
  }

  #readForward(): void {
    const table = commonWords();
    const before = this.#before.fill(IMPOSSIBLE, 0, this.#length + 1 + LONGEST_UNKNOWN);
    before[0] = 0;
    let words = 0;
    for (let start = 0; start < this.#length; start++) {
      this.#firstWord[start] = words;
      const here = before[start] as number;
      for (let length = 1; length <= LONGEST_UNKNOWN; length++)
        relax(before, start + length, here + (UNKNOWN_WORD_COSTS[length] as number));
      let state = WORD_START;
      for (let end = start + 1; end <= this.#length; end++) {
        state = table.step(state, this.#text.charCodeAt(this.#from + end - 1));
        if (state === NO_WORD) break;
        const cost = table.costOf(state);
        if (cost !== undefined) words = this.#addWord(words, here, end, cost);
      }
      const column = this.#from + start;
      const numeral = lengthOfNumeral(this.#text, column, Math.min(column + LONGEST_WORD, this.#from + this.#length));
      if (numeral > 1) words = this.#addWord(words, here, start + numeral, NUMERAL_COST);
    }
    this.#firstWord[this.#length] = words;
  }

  /** @returns how many words there are now */
  #addWord(words: number, before: number, end: number, cost: number): number {
    this.#ends[words] = end;
    this.#costs[words] = cost;
    relax(this.#before, end, before + cost);
    return words + 1;
  }

  #readBackward(): void {
    const after = this.#after.fill(IMPOSSIBLE, this.#length, this.#length + LONGEST_UNKNOWN);
    after[this.#length] = 0;
    for (let start = this.#length - 1; start >= 0; start--) {
      let least = IMPOSSIBLE;
      for (let length = 1; length <= LONGEST_UNKNOWN; length++)
        least = Math.min(least, (UNKNOWN_WORD_COSTS[length] as number) + (after[start + length] as number));
      const end = this.#firstWord[start + 1] as number;
      for (let word = this.#firstWord[start] as number; word < end; word++)
        least = Math.min(least, (this.#costs[word] as number) + (after[this.#ends[word] as number] as number));
      after[start] = least;
    }
  }

  /** What no word can beat: a word of each length, as cheap as the cheapest of the table, at each place. */
  #findMostGains(least: number): void {
    const most = this.#mostGains.fill(-IMPOSSIBLE, 0, this.#length);
    for (let start = 0; start < this.#length; start++)
      for (let length = 2; length <= LONGEST_IN_PLACE && start + length <= this.#length; length++) {
        const gain = this.#gainOf(start, start + length, LEAST_WORD_COSTS[length] as number);
        if (gain < least) continue;
        for (let at = start; at < start + length; at++) if (gain > (most[at] as number)) most[at] = gain;
      }
  }
}

function relax(costs: Int32Array, at: number, cost: number): void {
  if (cost < (costs[at] as number)) costs[at] = cost;
}
