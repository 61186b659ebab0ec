// Finds in all segments words that the document itself gives: its own town, the terms that it puts in quotation marks.

import { Dictionary, type DictionaryMatch } from '../lexicon/dictionary';
import type { Segment } from '../facts/segment';
import { memoizePerSegment } from '../incremental/memoize';
import { defineIndex, defineFilter, type Index, type Filter } from '../incremental/keys';

export type WordMatch = DictionaryMatch<string>;

/** A list of words, as it is looked for. */
export interface SoughtWords {
  /** Every place of a word in a segment, in text order. */
  readonly in: (segment: Segment) => readonly WordMatch[];
  /** The segments with any of the words. */
  readonly found: Filter;
  /** The segments by the words in them. */
  readonly byWord: Index;
}

/** Word lists of as many documents are kept; they seldom change while a document is edited. */
const KEPT = 8;

/** A search of its own memory: a segment is searched once for one list of words. */
export class WordSearch {
  readonly #known = new Map<string, SoughtWords>();

  /** @param counts whether a place of a word is looked for; must depend on the segment alone */
  constructor(private readonly counts: (segment: Segment, place: WordMatch) => boolean = () => true) {}

  for(words: readonly string[]): SoughtWords {
    const key = words.join('\n');
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const dictionary = new Dictionary(words, (word) => word);
    const counted = (segment: Segment, places: readonly WordMatch[]): readonly WordMatch[] =>
      places.length === 0 ? places : places.filter((place) => this.counts(segment, place));
    const matches = memoizePerSegment(({ text }) => dictionary.matches(text));
    // Most segments have none: what is memoizePerSegment of those would be the larger part.
    const fresh = (segment: Segment): readonly WordMatch[] => counted(segment, dictionary.matches(segment.text));
    const sought: SoughtWords = {
      in: (segment) => counted(segment, matches(segment)),
      found: defineFilter((segment) => fresh(segment).length > 0),
      byWord: defineIndex((segment) => fresh(segment).map(({ row }) => row)),
    };
    const oldest = this.#known.keys().next().value;
    if (this.#known.size >= KEPT && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, sought);
    return sought;
  }
}
