// Places in segments: what everything that is found in a document is anchored to, so that it needs no correction after an edit.

import type { Side } from './hiddenText';
import type { RawSegment } from './rawSegment';

/** A place: a segment and a column in it, in UTF-16 code units from 0 to `segment.text.length` (the line break has no columns). */
export interface Point<S extends RawSegment = RawSegment> {
  readonly segment: S;
  readonly column: number;
  /** Of what the source holds there besides the text; where what begins there begins, or what ends there ends, unless told. */
  readonly side?: Side;
}

/** From `start` up to, not including, `end`. May span segments. */
export interface Range<S extends RawSegment = RawSegment> {
  readonly start: Point<S>;
  readonly end: Point<S>;
}
