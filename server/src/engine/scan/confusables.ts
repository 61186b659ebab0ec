// Words that stand for others which sound or look like them.

import { CONFUSABLES } from '../data/confusables';
import { MISSPELLINGS } from '../data/misspellings';
import type { WordRow } from '../data/wordRow';
import { Dictionary, type DictionaryMatch } from './dictionary';
import { isInTitleMarks } from './guardedWords';
import { wordsInCompany } from './wordsInCompany';

const words = new Dictionary([...CONFUSABLES, ...MISSPELLINGS], (row) => row.wrong);
const NONE: readonly DictionaryMatch<WordRow>[] = [];

/** In text order; the names of documents are left out, they are quoted as they are. */
export function confusablesIn(text: string): readonly DictionaryMatch<WordRow>[] {
  let found: DictionaryMatch<WordRow>[] | undefined;
  for (const match of wordsInCompany(words, text)) if (!isInTitleMarks(text, match.start)) (found ??= []).push(match);
  return found ?? NONE;
}
