// Applies an edit to the records of a document: cuts what it touches anew and keeps every record whose text has not changed.

import type { Piece } from './rawSegment';
import { recut, type TextEdit } from './recut';
import type { Records } from './segments';

/** What an edit did to the records: all that is known of a document and not touched by this is still so. */
export interface Change<R extends Piece = Piece> {
  readonly before: Records<R>;
  readonly records: Records<R>;
  /** The records that are gone, in text order, and those that have come in their place. */
  readonly removed: readonly R[];
  readonly inserted: readonly R[];
  /** The index of the first of them. */
  readonly from: number;
}

/** The records after the edit. Offsets outside the text are moved to its nearer end; `make` reads the pieces that are new. */
export function applyEdit<R extends Piece>(records: Records<R>, edit: TextEdit, make: (piece: Piece) => R): Change<R> {
  const start = clamp(edit.start, 0, records.length);
  const end = clamp(edit.end, start, records.length);
  const { from, to, pieces } = recut(records, { start, end, text: edit.text });
  const most = Math.min(to - from, pieces.length);
  // Pieces equal to old records at either end keep those records: their identity carries all that is known of them.
  let head = 0;
  while (head < most && same(records.at(from + head), pieces[head])) head++;
  let tail = 0;
  while (tail < most - head && same(records.at(to - 1 - tail), pieces[pieces.length - 1 - tail])) tail++;
  const removed: R[] = [];
  for (let i = from + head; i < to - tail; i++) removed.push(records.at(i) as R);
  const inserted = pieces.slice(head, pieces.length - tail).map(make);
  const after = records.replace(from + head, removed.length, inserted);
  return { before: records, records: after, removed, inserted, from: from + head };
}

function same(a: Piece | undefined, b: Piece | undefined): boolean {
  return a !== undefined && b !== undefined && a.text === b.text && a.eol === b.eol && a.opensLine === b.opensLine;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

export type { TextEdit };
