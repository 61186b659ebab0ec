// Organs and meetings of counties, which townships do not have: 政府常务会议.

import { LEVEL_ROWS, type LevelRow } from '../data/levels';
import type { DictionaryMatch } from './dictionary';
import { guardedScanner } from './guardedWords';

export type LevelWord = DictionaryMatch<LevelRow>;

export const levelWords = guardedScanner(LEVEL_ROWS);
