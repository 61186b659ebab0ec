// Finds in all records words that the document itself gives: its own town, the terms that it puts in quotation marks.

import { Dictionary, type DictionaryMatch } from '../scan/dictionary';
import type { Rec } from '../text/record';
import { remembered } from './remembered';

export type WordMatch = DictionaryMatch<string>;

/** Word lists of as many documents are kept; they seldom change while a document is edited. */
const KEPT = 8;

/** A search of its own memory: a record is searched once for one list of words. */
export class WordSearch {
  readonly #known = new Map<string, (record: Rec) => readonly WordMatch[]>();

  /** What finds the words in a record: every place, in text order. */
  for(words: readonly string[]): (record: Rec) => readonly WordMatch[] {
    const key = words.join('\n');
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const dictionary = new Dictionary(words, (word) => word);
    const search = remembered((text) => [...dictionary.matches(text)]);
    const oldest = this.#known.keys().next().value;
    if (this.#known.size >= KEPT && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, search);
    return search;
  }
}
