// A record: the unit that survives edits made elsewhere, and the places in records that findings are anchored to.

import type { RecordScan } from './segmentFacts';
import type { Point as PointIn, Range as RangeIn } from '../text/range';
import type { Piece } from '../text/rawSegment';
import type { Records as RecordsOf } from '../text/segments';

/**
 * A piece with what is read in it. Immutable, and a function of its own text alone: it knows neither its neighbours nor where it stands.
 * One object belongs to one place of one document; its identity is the anchor of everything that is found in it.
 */
export interface Rec extends Piece {
  readonly scan: RecordScan;
}

/** A place in a record; see {@link PointIn}. */
export type Point = PointIn<Rec>;
/** See {@link RangeIn}. */
export type Range = RangeIn<Rec>;
/** The records of a document; see {@link RecordsOf}. */
export type Records<R extends Rec = Rec> = RecordsOf<R>;

export function point(record: Rec, column: number): Point {
  return { record, column };
}

/** A range inside one record. */
export function within(record: Rec, start: number, end: number): Range {
  return { start: { record, column: start }, end: { record, column: end } };
}
