// Mentions of 法制 that should be 法治, if the text is of our time.

import { LEGAL_SYSTEM_ROWS, type LegalSystemRow } from '../../lexicon/tables/legalSystem';
import type { DictionaryMatch } from '../../lexicon/dictionary';
import { guardedScanner } from './guardedScanner';

export type LegalSystemMention = DictionaryMatch<LegalSystemRow>;

export const legalSystem = guardedScanner(LEGAL_SYSTEM_ROWS);
