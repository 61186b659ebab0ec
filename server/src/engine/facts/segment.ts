// A record: the unit that survives edits made elsewhere, and the places in records that findings are anchored to.

import type { RecordScan } from './segmentFacts';
import type { Piece } from '../text/rawSegment';

/**
 * A piece with what is read in it. Immutable, and a function of its own text alone: it knows neither its neighbours nor where it stands.
 * One object belongs to one place of one document; its identity is the anchor of everything that is found in it.
 */
export interface Rec extends Piece {
  readonly scan: RecordScan;
}

/** A place: a record and a column in it, in UTF-16 code units from 0 to `record.text.length` (the line break has no columns). */
export interface Point {
  readonly record: Rec;
  readonly column: number;
}

/** From `start` up to, not including, `end`. May span records. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

export function point(record: Rec, column: number): Point {
  return { record, column };
}

/** A range inside one record. */
export function within(record: Rec, start: number, end: number): Range {
  return { start: { record, column: start }, end: { record, column: end } };
}
