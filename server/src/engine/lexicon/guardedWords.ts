// Words of a table that are wrong unless something beside them makes them part of another word.

import { Dictionary, type DictionaryMatch } from './dictionary';
import type { WordHits } from './wordAutomaton';
import { standing } from './wordBoundaries';

export interface GuardedWord {
  readonly wrong: string;
  /** Not meant where one of these stands straight before or after. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** The words that no guard excuses, in text order; of several that begin at one place or overlap the first. */
export function* guardedMatches<Row extends GuardedWord>(
  words: Dictionary<Row>,
  text: string,
  hits?: WordHits,
): Generator<DictionaryMatch<Row>> {
  let taken = 0;
  for (const match of words.matches(text, hits)) {
    if (match.start < taken || isExcused(match.row, text, match.start, match.end)) continue;
    taken = match.end;
    yield match;
  }
}

const NONE: readonly never[] = [];

/** @param hits where the words of the rows, in their order, have been found already */
export type GuardedSearch<Row> = (text: string, hits?: WordHits) => readonly DictionaryMatch<Row>[];

/** The words of a table that no guard excuses, in text order; not inside 《》, where names are quoted as they are. */
export function guardedSearch<Row extends GuardedWord>(rows: readonly Row[]): GuardedSearch<Row> {
  const words = new Dictionary(rows, (row) => row.wrong);
  return (text, hits) => {
    const found = [...guardedMatches(words, text, hits)].filter(({ start }) => !isInTitleMarks(text, start));
    return found.length === 0 ? NONE : found;
  };
}

/**
 * Whether what looks like the word is none: it is cut out of other words (监测重点 holds no 测重), or a guard of the row is beside it.
 * A word that the table of common words reads as doubtful is still one: misspellings are in no table.
 */
export function isExcused(row: GuardedWord, text: string, start: number, end: number): boolean {
  return (
    standing(text, start, end) === 'none' ||
    row.notBefore?.some((word) => text.startsWith(word, end)) === true ||
    row.notAfter?.some((word) => text.endsWith(word, start)) === true
  );
}

/** Whether a place stands between 《 and 》: in the name of a document, which is quoted as it is. */
export function isInTitleMarks(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && text.indexOf('》', open) >= at;
}
