// Scanners for tables of guarded words.

import type { DictionaryMatch } from '../../lexicon/dictionary';
import { guardedSearch, type GuardedWord } from '../../lexicon/guardedWords';
import type { Scanner } from '../scanner';

/** What finds the words of a table that no guard excuses, in text order. */
export function guardedScanner<Row extends GuardedWord>(
  rows: readonly Row[],
): Scanner<readonly DictionaryMatch<Row>[]> {
  const search = guardedSearch(rows);
  return {
    triggers: rows.map((row) => row.wrong).filter((word) => word !== ''),
    none: [],
    scan: ({ text }, hits) => search(text, hits),
  };
}
