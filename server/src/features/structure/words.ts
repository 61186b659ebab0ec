// Where words begin and end. Chinese has no blanks between them: the platform's dictionary says, where it has one.

import type { OffsetRange } from '../protocol/positions';

interface Segmenter {
  segment(text: string): {
    containing(
      index: number,
    ): { readonly segment: string; readonly index: number; readonly isWordLike?: boolean } | undefined;
  };
}

/** Null on platforms without it. */
const segmenter: Segmenter | null = (
  globalThis as { Intl?: { Segmenter?: new (locale: string, options: object) => Segmenter } }
).Intl?.Segmenter
  ? new Intl.Segmenter('zh', { granularity: 'word' })
  : null;

const NOT_A_WORD = /[^\p{L}\p{N}%％‰]/u;

/** The word that a column of a text stands in or after; undefined between two marks. Columns in UTF-16 code units. */
export function wordAt(text: string, column: number, split: Segmenter | null = segmenter): OffsetRange | undefined {
  return wordHolding(text, column, split) ?? wordHolding(text, column - 1, split);
}

function wordHolding(text: string, column: number, split: Segmenter | null): OffsetRange | undefined {
  if (column < 0 || column >= text.length) return undefined;
  if (split === null) return runHolding(text, column);
  const found = split.segment(text).containing(column);
  return found?.isWordLike === true ? { start: found.index, end: found.index + found.segment.length } : undefined;
}

/** Without a dictionary: a run of letters and figures up to the next mark. */
function runHolding(text: string, column: number): OffsetRange | undefined {
  if (NOT_A_WORD.test(text[column] ?? ' ')) return undefined;
  let start = column;
  let end = column;
  while (start > 0 && !NOT_A_WORD.test(text[start - 1] ?? ' ')) start--;
  while (end < text.length && !NOT_A_WORD.test(text[end] ?? ' ')) end++;
  return { start, end };
}
