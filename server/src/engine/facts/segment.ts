// A segment: the unit that survives edits made elsewhere, and the places in segments that findings are anchored to.

import type { SegmentFacts } from './segmentFacts';
import type { Point as PointIn, Range as RangeIn } from '../text/range';
import type { RawSegment } from '../text/rawSegment';
import type { Segments as RecordsOf } from '../text/segments';

/**
 * A rawSegment with what is read in it. Immutable, and a function of its own text alone: it knows neither its neighbours nor where it stands.
 * One object belongs to one place of one document; its identity is the anchor of everything that is found in it.
 */
export interface Segment extends RawSegment {
  readonly facts: SegmentFacts;
}

/** A place in a segment; see {@link PointIn}. */
export type Point = PointIn<Segment>;
/** See {@link RangeIn}. */
export type Range = RangeIn<Segment>;
/** The segments of a document; see {@link RecordsOf}. */
export type Segments<R extends Segment = Segment> = RecordsOf<R>;

export function point(segment: Segment, column: number): Point {
  return { segment, column };
}

/** A range inside one segment. */
export function within(segment: Segment, start: number, end: number): Range {
  return { start: { segment, column: start }, end: { segment, column: end } };
}
