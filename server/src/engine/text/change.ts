// Applies an edit to the records of a document: cuts the touched lines anew and keeps every record whose text has not changed.

import { cutText } from './cut';
import type { Piece } from './piece';
import type { Rec } from './record';
import { Records } from './records';

/** Replaces the text from `start` up to `end`; offsets in UTF-16 code units of the text before the edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The records after the edit. Offsets outside the text are moved to its nearer end; `make` reads the pieces that are new. */
export function applyEdit<R extends Rec>(records: Records<R>, edit: TextEdit, make: (piece: Piece) => R): Records<R> {
  const start = clamp(edit.start, 0, records.length);
  const end = clamp(edit.end, start, records.length);
  const region = touchedLines(records.list, records.indexAt(start), records.indexAt(end));
  const old = records.list.slice(region.from, region.to);
  const offset = records.offset({ record: records.list[region.from] as Rec, column: 0 });
  let text = joined(old);
  text = text.slice(0, start - offset) + edit.text + text.slice(end - offset);
  const pieces = cutText(text);
  // The text of lines in the middle ends with a line break, behind which cutting sees one more, empty line.
  if (region.to < records.list.length) pieces.pop();
  return new Records(splice(records.list, region.from, old, reuse(old, pieces, make)));
}

/** From the first record of the line of `first` up to (not including) the end of the line of `last`. */
function touchedLines(list: readonly Rec[], first: number, last: number): { from: number; to: number } {
  let from = lineStartIndex(list, first);
  // A \n typed at the start of a line joins a lone \r before it.
  if (from > 0 && list[from - 1]?.eol === '\r') from = lineStartIndex(list, from - 1);
  return { from, to: lineEndIndex(list, last) };
}

function lineStartIndex(list: readonly Rec[], index: number): number {
  let i = index;
  while (i > 0 && list[i]?.opensLine === false) i--;
  return i;
}

function lineEndIndex(list: readonly Rec[], index: number): number {
  let i = index;
  while (i < list.length && list[i]?.eol === '') i++;
  return Math.min(i + 1, list.length);
}

function joined(records: readonly Rec[]): string {
  let text = '';
  for (const record of records) text += record.text + record.eol;
  return text;
}

/** Pieces equal to old records at either end keep those records: their identity carries all that is known of them. */
function reuse<R extends Rec>(old: readonly R[], pieces: readonly Piece[], make: (piece: Piece) => R): R[] {
  const most = Math.min(old.length, pieces.length);
  let head = 0;
  while (head < most && same(old[head], pieces[head])) head++;
  let tail = 0;
  while (tail < most - head && same(old[old.length - 1 - tail], pieces[pieces.length - 1 - tail])) tail++;
  return [
    ...old.slice(0, head),
    ...pieces.slice(head, pieces.length - tail).map(make),
    ...old.slice(old.length - tail),
  ];
}

function same(a: Piece | undefined, b: Piece | undefined): boolean {
  return a !== undefined && b !== undefined && a.text === b.text && a.eol === b.eol && a.opensLine === b.opensLine;
}

function splice<R extends Rec>(list: readonly R[], from: number, old: readonly R[], inserted: readonly R[]): R[] {
  return [...list.slice(0, from), ...inserted, ...list.slice(from + old.length)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
