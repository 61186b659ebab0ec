// Mentions of 法制 that should be 法治, if the text is of our time.

import { LEGAL_SYSTEM_ROWS, type LegalSystemRow } from '../data/legalSystem';
import { Dictionary, type DictionaryMatch } from './dictionary';
import { guardedMatches, isInTitleMarks } from './guardedWords';
import type { Scanner } from './scanner';

export type LegalSystemMention = DictionaryMatch<LegalSystemRow>;

const words = new Dictionary(LEGAL_SYSTEM_ROWS, (row) => row.wrong);
const NONE: readonly LegalSystemMention[] = [];

export const legalSystem: Scanner<readonly LegalSystemMention[]> = { wakes: words.words, asleep: NONE, scan: ({ text }) => legalSystemMentions(text) };

/** In text order; the names of documents are left out. */
function legalSystemMentions(text: string): readonly LegalSystemMention[] {
  return [...guardedMatches(words, text)].filter((match) => !isInTitleMarks(text, match.start));
}
