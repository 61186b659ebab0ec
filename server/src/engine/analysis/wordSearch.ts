// Finds in all records words that the document itself gives: its own town, the terms that it puts in quotation marks.

import { Dictionary, type DictionaryMatch } from '../lexicon/dictionary';
import type { Rec } from '../facts/segment';
import { memoizePerSegment } from '../incremental/memoize';
import { defineIndex, defineFilter, type Index, type Filter } from '../incremental/keys';

export type WordMatch = DictionaryMatch<string>;

/** A list of words, as it is looked for. */
export interface SoughtWords {
  /** Every place of a word in a record, in text order. */
  readonly in: (record: Rec) => readonly WordMatch[];
  /** The records with any of the words. */
  readonly found: Filter;
  /** The records by the words in them. */
  readonly byWord: Index;
}

/** Word lists of as many documents are kept; they seldom change while a document is edited. */
const KEPT = 8;

/** A search of its own memory: a record is searched once for one list of words. */
export class WordSearch {
  readonly #known = new Map<string, SoughtWords>();

  /** @param counts whether a place of a word is looked for; must depend on the record alone */
  constructor(private readonly counts: (record: Rec, place: WordMatch) => boolean = () => true) {}

  for(words: readonly string[]): SoughtWords {
    const key = words.join('\n');
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const dictionary = new Dictionary(words, (word) => word);
    const counted = (record: Rec, places: readonly WordMatch[]): readonly WordMatch[] =>
      places.length === 0 ? places : places.filter((place) => this.counts(record, place));
    const matches = memoizePerSegment(({ text }) => dictionary.matches(text));
    // Most records have none: what is memoizePerSegment of those would be the larger part.
    const fresh = (record: Rec): readonly WordMatch[] => counted(record, dictionary.matches(record.text));
    const sought: SoughtWords = {
      in: (record) => counted(record, matches(record)),
      found: defineFilter((record) => fresh(record).length > 0),
      byWord: defineIndex((record) => fresh(record).map(({ row }) => row)),
    };
    const oldest = this.#known.keys().next().value;
    if (this.#known.size >= KEPT && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, sought);
    return sought;
  }
}
