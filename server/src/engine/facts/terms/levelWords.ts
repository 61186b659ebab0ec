// Organs and meetings of counties, which townships do not have: 政府常务会议.

import { LEVEL_ROWS, type LevelRow } from '../../lexicon/tables/levels';
import type { DictionaryMatch } from '../../lexicon/dictionary';
import { guardedScanner } from './guardedScanner';

export type LevelWord = DictionaryMatch<LevelRow>;

export const levelWords = guardedScanner(LEVEL_ROWS);
