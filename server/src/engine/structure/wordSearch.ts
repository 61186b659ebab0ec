// Finds in all records words that the document itself gives: its own town, the terms that it puts in quotation marks.

import { Dictionary, type DictionaryMatch } from '../scan/dictionary';
import type { Rec } from '../text/record';
import { remembered } from './remembered';
import { sieve, type Sieve } from './sifted';

export type WordMatch = DictionaryMatch<string>;

/** A list of words, as it is looked for. */
export interface SoughtWords {
  /** Every place of a word in a record, in text order. */
  readonly in: (record: Rec) => readonly WordMatch[];
  /** The records with any of the words. */
  readonly found: Sieve;
}

/** Word lists of as many documents are kept; they seldom change while a document is edited. */
const KEPT = 8;

/** A search of its own memory: a record is searched once for one list of words. */
export class WordSearch {
  readonly #known = new Map<string, SoughtWords>();

  for(words: readonly string[]): SoughtWords {
    const key = words.join('\n');
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const dictionary = new Dictionary(words, (word) => word);
    // Most records have none: what is remembered of those would be the larger part.
    const sought: SoughtWords = { in: remembered((text) => dictionary.matches(text)), found: sieve(({ text }) => dictionary.matches(text).length > 0) };
    const oldest = this.#known.keys().next().value;
    if (this.#known.size >= KEPT && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, sought);
    return sought;
  }
}
