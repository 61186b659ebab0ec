// What the lexer asks of words. With the table of common words the answers are those of wordBoundaries.ts; the editor's keys are
// answered without it, since it is the larger part of the engine.

/** Columns are UTF-16 code units. */
export interface WordModel {
  /** Whether a boundary between words is likelier than none at a column. */
  readonly isBoundary: (text: string, column: number) => boolean;
  /** Whether a word of two hanzi or more begins at a column. */
  readonly startsLongWord: (text: string, column: number) => boolean;
}

/** Knows no word: every hanzi is one. Right at the start of a line, where nothing comes before. */
export const WITHOUT_WORDS: WordModel = { isBoundary: () => true, startsLongWord: () => false };
