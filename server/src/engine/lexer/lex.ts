// The lexer with the table of common words: how segments are read.

import { isWordBoundary, wordAt } from '../lexicon/wordBoundaries';
import type { WordModel } from '../lexicon/wordModel';
import { lexWith } from './lexer';
import type { ReadingContext } from './ordinals';
import type { Tokens } from './tokens';

export const COMMON_WORDS: WordModel = {
  isBoundary: isWordBoundary,
  startsLongWord: (text, column) => {
    const { start, end } = wordAt(text, column);
    return start === column && end - start > 1;
  },
};

const LINE: ReadingContext = { opensLine: true, words: COMMON_WORDS };
const INSIDE_LINE: ReadingContext = { opensLine: false, words: COMMON_WORDS };

/** @param opensLine whether the text begins a line; false for the second and later sentences of a very long line */
export function readingContext(opensLine: boolean): ReadingContext {
  return opensLine ? LINE : INSIDE_LINE;
}

/** The tokens of a text; see {@link lexWith}. */
export function lex(text: string, opensLine = true): Tokens {
  return lexWith(text, readingContext(opensLine));
}
