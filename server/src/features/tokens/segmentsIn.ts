// The segments of a stretch of text, found by its offsets: a look at a small place costs little, however long the document.

import type { Segments, Segment } from '../../engine/index';

export interface PlacedSegment<R extends Segment = Segment> {
  readonly segment: R;
  /** Offset of its first column. */
  readonly offset: number;
}

/** The segments that a stretch touches, in text order; at least one. Offsets outside the text mean its nearer end. */
export function* segmentsIn<R extends Segment>(
  segments: Segments<R>,
  start: number,
  end: number,
): Generator<PlacedSegment<R>> {
  for (let i = segments.indexAt(start), segment = segments.at(i); segment !== undefined; segment = segments.at(++i)) {
    const offset = segments.offsetOf(i);
    yield { segment, offset };
    if (segments.offsetOf(i + 1) > end) return;
  }
}
