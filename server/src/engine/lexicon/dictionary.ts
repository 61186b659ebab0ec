// Finds the words of a table in a text: one look per pair of characters tells that no word begins with it.

import { tableOf } from '../text/characters';
import type { WordHits } from './wordAutomaton';

export interface DictionaryMatch<Row> {
  readonly row: Row;
  /** Columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

interface Entry<Row> {
  readonly word: string;
  readonly row: Row;
}

export class Dictionary<Row> {
  /** 1 at the mixed first two units of every word: first characters are frequent in any text, pairs are rare. */
  readonly #begins = new Uint8Array(0x10000);
  /** Words by their first two units, and by their first alone where one of a single character begins with it. */
  readonly #byBeginning = new Map<number, Entry<Row>[]>();
  /** 1 at words of a single character, which anything may follow; undefined where there are none. */
  readonly #alone: Uint8Array | undefined;
  readonly #rows: readonly Row[];
  /** The triggers of a rule or scanner on this dictionary: the words of its rows, in their order. */
  readonly words: readonly string[];

  /** Of two rows that match at one place the earlier is tried first. Empty words match nowhere. */
  constructor(rows: readonly Row[], wordOf: (row: Row) => string) {
    const entries = rows.map((row) => ({ word: wordOf(row), row })).filter(({ word }) => word !== '');
    this.words = entries.map(({ word }) => word);
    this.#rows = entries.map(({ row }) => row);
    const alone = entries.filter(({ word }) => word.length === 1);
    this.#alone = alone.length === 0 ? undefined : tableOf(alone.map(({ word }) => word).join(''));
    for (const entry of entries) {
      const { word } = entry;
      if (word.length > 1) this.#begins[mixed(word.charCodeAt(0), word.charCodeAt(1))] = 1;
      const first = word.charCodeAt(0);
      append(this.#byBeginning, this.#alone?.[first] === 1 ? first : pairOf(first, word.charCodeAt(1)), entry);
    }
  }

  /**
   * Every place at which a word occurs, in text order; several rows may match at one place.
   * @param hits where the automaton has found the words, for whoever has them as triggers; without them they are looked for
   */
  matches(text: string, hits?: WordHits): readonly DictionaryMatch<Row>[] {
    return hits === undefined ? this.#search(text) : this.#matchesAt(hits);
  }

  #matchesAt(hits: WordHits): readonly DictionaryMatch<Row>[] {
    // A client may wait for more than the words of its rows: these come first among its triggers.
    const order = Array.from({ length: hits.count }, (_, i) => i).filter((i) => hits.wordAt(i) < this.#rows.length);
    // At one place the hits come by length, the rows by their order in the table.
    order.sort((a, b) => hits.startAt(a) - hits.startAt(b) || hits.wordAt(a) - hits.wordAt(b));
    return order.map((i) => ({
      row: this.#rows[hits.wordAt(i)] as Row,
      start: hits.startAt(i),
      end: hits.endAt(i),
    }));
  }

  #search(text: string): readonly DictionaryMatch<Row>[] {
    let found: DictionaryMatch<Row>[] | undefined;
    const begins = this.#begins;
    const alone = this.#alone;
    const { length } = text;
    let next = length === 0 ? 0 : text.charCodeAt(0);
    for (let i = 0; i < length; i++) {
      const code = next;
      // Never NaN, which would make all these numbers floating ones.
      next = i + 1 < length ? text.charCodeAt(i + 1) : 0;
      const isAlone = alone !== undefined && alone[code] === 1;
      if (!isAlone && begins[mixed(code, next)] === 0) continue;
      const here = this.#byBeginning.get(isAlone ? code : pairOf(code, next));
      if (here === undefined) continue;
      for (const { word, row } of here)
        if (text.startsWith(word, i)) (found ??= []).push({ row, start: i, end: i + word.length });
    }
    return found ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];

/** A number below 2^16 for a pair of neighbouring units; many pairs share one, few of a text do. */
function mixed(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

/** Of a pair of units, and of no single one. */
function pairOf(first: number, second: number): number {
  return (first + 1) * 0x10000 + second;
}

function append<Row>(table: Map<number, Entry<Row>[]>, key: number, entry: Entry<Row>): void {
  const here = table.get(key);
  if (here === undefined) table.set(key, [entry]);
  else here.push(entry);
}
