// Words that stand for others which sound or look like them.

import { CONFUSABLES } from '../../lexicon/tables/confusables';
import { DISABILITY_TERMS } from '../../lexicon/tables/disabilityTerms';
import { MISSPELLINGS } from '../../lexicon/tables/misspellings';
import { NON_WORDS } from '../../lexicon/tables/nonWords';
import type { WordRow } from '../../lexicon/tables/wordRow';
import { Dictionary, type DictionaryMatch } from '../../lexicon/dictionary';
import { isInTitleMarks, type GuardedSearch } from '../../lexicon/guardedWords';
import type { Scanner } from '../scanner';
import { wordsInCompany } from '../../lexicon/wordsInCompany';

const ROWS: readonly WordRow[] = [...CONFUSABLES, ...MISSPELLINGS, ...NON_WORDS, ...DISABILITY_TERMS];
const NONE: readonly DictionaryMatch<WordRow>[] = [];
const confusablesIn = confusableSearch(ROWS);

export const confusables: Scanner<readonly DictionaryMatch<WordRow>[]> = {
  triggers: ROWS.map((row) => row.wrong),
  none: NONE,
  scan: ({ text }, hits) => confusablesIn(text, hits),
};

/** In text order; the names of documents are left out, they are quoted as they are. For the rows of the table, or the user's. */
export function confusableSearch(rows: readonly WordRow[]): GuardedSearch<WordRow> {
  const words = new Dictionary(rows, (row) => row.wrong);
  return (text, hits) => {
    let found: DictionaryMatch<WordRow>[] | undefined;
    for (const match of wordsInCompany(words, text, hits))
      if (!isInTitleMarks(text, match.start)) (found ??= []).push(match);
    return found ?? NONE;
  };
}
