// How much of a piece of residue is underlined.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { within, type Range, type Segment } from '../facts/segment';

/** Residue longer than this, in UTF-16 code units, is shown up to its first clause mark only. */
export const LONGEST_SHOWN = 40;

export function isTable(text: string): boolean {
  return text.includes('|');
}

/** A long stretch is underlined up to its first clause mark, a table in its first row: enough to see it by. */
export function shownPart(segment: Segment, from = 0, to = segment.text.length): Range {
  const start = skipBlanks(segment.text, from);
  const end = Math.max(start, skipBlanksBack(segment.text, to));
  if (end - start <= LONGEST_SHOWN || isTable(segment.text.slice(start, end))) return within(segment, start, end);
  for (let i = start + 1; i < end; i++)
    if ('、，,；;。'.includes(segment.text[i] ?? '')) return within(segment, start, i);
  return within(segment, start, start + LONGEST_SHOWN);
}
