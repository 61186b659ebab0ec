// The table of common words in the form in which it is asked: a trie in flat typed arrays, read from the packed text of
// commonWords.ts. The words of a first hanzi are read when it is first asked for: no question waits for the whole table.

import { BlockedBitSet, blockOf } from './blockedBitSet';
import { COMMON_WORDS } from './commonWords';

/**
 * Costs count half bits: the cost of a word is −2·log2 of its share of all running words, rounded. A word half as frequent as
 * another costs 2 more, and the costs of words that follow each other add up. This is the cost of a word met once in the
 * dictionary's 60 million.
 */
export const COST_OF_ONE_OCCURRENCE = 52;

/** State before the first hanzi of a word. */
export const WORD_START = 1;
/** State of everything that no word begins with. */
export const NO_WORD = 0;

/** In place of a state: no word begins with the hanzi. */
const NO_LINE = 0xffff;

/** Stands for the cost of what is only the beginning of words. */
const NOT_A_WORD = 255;

/**
 * In the packed text the words of each first hanzi stand on one line, in the order of their code units. Of each word stands a
 * digit for the number of hanzi that it shares with the word before it (none where it is 1, or where the word is the first of
 * its line), the rest of its hanzi, and a letter for its frequency.
 */
export class WordTable {
  readonly #packed: string;
  /** First hanzi → the start of its line. */
  readonly #lines: ReadonlyMap<number, number>;
  /** States after a first hanzi, by its code unit; NO_WORD where it has not been asked for, NO_LINE where there is none. */
  readonly #first = new Uint16Array(0x10000);
  /** Steps from state to state: an open hash table of (state, hanzi), 0 where it is empty. */
  readonly #keys: Uint32Array;
  /** The same steps in a set that fits into the processor's cache. */
  readonly #steps = new BlockedBitSet();
  readonly #targets: Uint16Array;
  readonly #shift: number;
  readonly #costs = new Uint8Array(0x10000).fill(NOT_A_WORD);
  #states = WORD_START + 1;

  constructor(packed: string) {
    this.#packed = packed;
    this.#lines = linesOf(packed);
    // A hanzi adds one step at most. Hanzi are half of the text or a little more, so that half of the places stay empty.
    const bits = Math.max(4, 33 - Math.clz32(packed.length >> 1));
    this.#shift = 32 - bits;
    this.#keys = new Uint32Array(1 << bits);
    this.#targets = new Uint16Array(1 << bits);
  }

  /**
   * The state after one more hanzi; NO_WORD where no word goes on so.
   * @throws RangeError for a table of more than 65,533 beginnings of words
   */
  step(state: number, hanzi: number): number {
    if (state === WORD_START) return this.#begin(hanzi);
    // Nearly every question ends here: two hanzi that begin no word, or a word that is over.
    if (!this.#steps.mayHave(blockOf(state), hanzi)) return NO_WORD;
    return this.#targets[this.#placeOf(state, hanzi)] as number;
  }

  /** Whether a word may go on from a state with a hanzi: true of every one that does, and of a few in a hundred that do not. */
  mayStep(state: number, hanzi: number): boolean {
    return this.#steps.mayHave(blockOf(state), hanzi);
  }

  /** The cost of the word that ends in a state; nothing where none does. */
  costOf(state: number): number | undefined {
    const cost = this.#costs[state] as number;
    return cost === NOT_A_WORD ? undefined : cost;
  }

  #begin(hanzi: number): number {
    const first = this.#first[hanzi] as number;
    if (first !== NO_WORD) return first === NO_LINE ? NO_WORD : first;
    const line = this.#lines.get(hanzi);
    if (line === undefined) this.#first[hanzi] = NO_LINE;
    else this.#readLine(line);
    return line === undefined ? NO_WORD : (this.#first[hanzi] as number);
  }

  #readLine(start: number): void {
    const first = this.#newState();
    this.#first[this.#packed.charCodeAt(start)] = first;
    /** States after the first, second, … hanzi of the word at hand. */
    const path = [WORD_START, first];
    let length = 1;
    for (let at = start + 1; at < this.#packed.length; at++) {
      const code = this.#packed.charCodeAt(at);
      if (code === LINE_BREAK) return;
      if (code > LAST_ASCII) {
        path[length + 1] = this.#stepTo(path[length] as number, code);
        length++;
      } else if (code <= DIGIT_9) length = code - DIGIT_0;
      else {
        this.#costs[path[length] as number] = COST_OF_ONE_OCCURRENCE - halfBitsOf(code);
        length = 1;
      }
    }
  }

  #stepTo(state: number, hanzi: number): number {
    const place = this.#placeOf(state, hanzi);
    this.#keys[place] = keyOf(state, hanzi);
    this.#steps.add(blockOf(state), hanzi);
    return (this.#targets[place] ||= this.#newState());
  }

  /** Where a step stands or would stand; its target is 0 while there is none. */
  #placeOf(state: number, hanzi: number): number {
    const key = keyOf(state, hanzi);
    const keys = this.#keys;
    const last = keys.length - 1;
    let place = Math.imul(key, GOLDEN_RATIO) >>> this.#shift;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & last;
    return place;
  }

  #newState(): number {
    if (this.#states >= NO_LINE) throw new RangeError('more words than the table has states for');
    return this.#states++;
  }
}

/**
 * Shows all words of a packed text, in its order, as the code units of their hanzi: no string is made for any of them.
 * @param visit given a list that is used again, of which the first `length` are the word
 */
export function visitWords(packed: string, visit: (codes: readonly number[], length: number) => void): void {
  const codes: number[] = [];
  let length = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code === LINE_FEED) length = 0;
    else if (code > LAST_ASCII) codes[length++] = code;
    else if (code <= DIGIT_9) length = code - DIGIT_0;
    else {
      visit(codes, length);
      length = 1;
    }
  }
}

const LINE_FEED = 0x0a;

function linesOf(packed: string): Map<number, number> {
  const lines = new Map<number, number>();
  for (let start = 0; start < packed.length;) {
    if (packed.charCodeAt(start) > LAST_ASCII) lines.set(packed.charCodeAt(start), start);
    const end = packed.indexOf('\n', start);
    start = end < 0 ? packed.length : end + 1;
  }
  return lines;
}

function keyOf(state: number, hanzi: number): number {
  return ((state << 16) | hanzi) >>> 0;
}

/** 2^32 divided by the golden ratio: Knuth's multiplicative hashing. */
const GOLDEN_RATIO = 0x9e3779b1;

const LAST_ASCII = 0x7f;
const LINE_BREAK = 0x0a;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_SMALL_A = 0x61;

/** A–Z, then a–z: twice the binary logarithm of a frequency, rounded. */
function halfBitsOf(letter: number): number {
  return letter <= LETTER_Z ? letter - LETTER_A : letter - LETTER_SMALL_A + 26;
}

let common: WordTable | undefined;

/** The table of common words. */
export function commonWords(): WordTable {
  return (common ??= new WordTable(COMMON_WORDS));
}
