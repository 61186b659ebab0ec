// Mentions of 法制 that should be 法治, if the text is of our time.

import { LEGAL_SYSTEM_ROWS, type LegalSystemRow } from '../data/legalSystem';
import { Dictionary, type DictionaryMatch } from './dictionary';
import { guardedMatches, isInTitleMarks } from './guardedWords';

export type LegalSystemMention = DictionaryMatch<LegalSystemRow>;

const words = new Dictionary(LEGAL_SYSTEM_ROWS, (row) => row.wrong);
const NONE: readonly LegalSystemMention[] = [];

/** In text order; the names of documents are left out. */
export function legalSystemMentions(text: string): readonly LegalSystemMention[] {
  if (!text.includes('法制')) return NONE;
  return [...guardedMatches(words, text)].filter((match) => !isInTitleMarks(text, match.start));
}
