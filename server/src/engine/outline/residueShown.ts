// How much of a piece of residue is underlined.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { within, type Range, type Rec } from '../facts/segment';

/** Residue longer than this, in UTF-16 code units, is shown up to its first clause mark only. */
export const LONGEST_SHOWN = 40;

export function isTable(text: string): boolean {
  return text.includes('|');
}

/** A long stretch is underlined up to its first clause mark, a table in its first row: enough to see it by. */
export function shownPart(record: Rec, from = 0, to = record.text.length): Range {
  const start = skipBlanks(record.text, from);
  const end = Math.max(start, skipBlanksBack(record.text, to));
  if (end - start <= LONGEST_SHOWN || isTable(record.text.slice(start, end))) return within(record, start, end);
  for (let i = start + 1; i < end; i++)
    if ('、，,；;。'.includes(record.text[i] ?? '')) return within(record, start, i);
  return within(record, start, start + LONGEST_SHOWN);
}
