// Whether a 等 closes a list or is part of a word: 平等, 合同等, 等级.

import { WORDS_BEGINNING_WITH_DENG, WORDS_ENDING_IN_DENG } from '../lexicon/tables/dengWords';

/** @param at column of the 等, in UTF-16 code units */
export function endsWordInDeng(text: string, at: number): boolean {
  return WORDS_ENDING_IN_DENG.some(
    ({ word, notIn }) => text.endsWith(word, at + 1) && notIn?.some((longer) => text.endsWith(longer, at)) !== true,
  );
}

/** @param at column of the 等, in UTF-16 code units */
export function beginsWordWithDeng(text: string, at: number): boolean {
  return WORDS_BEGINNING_WITH_DENG.some((word) => text.startsWith(word, at));
}
