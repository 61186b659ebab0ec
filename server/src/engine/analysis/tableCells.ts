// The cells of a table that has been pasted cell by cell: each is a line by itself, and numbers among them number rows.

import type { Segment } from '../facts/segment';
import { isFigureLine } from '../text/tableRow';
import type { DocumentView } from './documentView';

/** The longest text of a cell, in UTF-16 code units. */
const LONGEST = 12;

/** A figure, or a few words without any mark: what a cell holds, or the rest of a broken label. */
export function isCell(text: string): boolean {
  return isFigureLine(text) || (text.trim().length <= LONGEST && !/[，。；：！？、,;:!?]/.test(text));
}

/** Whether the text before a line is a cell, which no number opens. */
export function followsCell(segment: Segment, view: DocumentView): boolean {
  const before = view.previousWithText(segment);
  return (
    before !== undefined && before.facts.markers.length === 0 && !view.residue.covers(before) && isCell(before.text)
  );
}
