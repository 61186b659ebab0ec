// The candidate markers of a document: what may be the marker of a heading or of a list item, each at its place.

import type { HeadingForm, HeadingMarker, ItemMarker } from '../facts/numbering/marker';
import type { Segment } from '../facts/segment';
import { memoizePerSegment } from '../incremental/memoize';
import type { Heading } from './outline';

export type Level = Heading['level'];

const LEVELS: Readonly<Record<HeadingForm, Level>> = {
  'chinese-comma': 1,
  'chinese-bracketed': 2,
  'arabic-dot': 3,
  'arabic-bracketed': 4,
};

interface CandidateOf<M> {
  readonly segment: Segment;
  readonly marker: M;
  /** Whether the line ends with the segment: false within a very long line. */
  readonly endsLine: boolean;
}

export interface HeadingCandidate extends CandidateOf<HeadingMarker> {
  readonly type: 'heading';
  /** By its form; that of an empty marker is a guess until its siblings are known. */
  readonly level: Level;
}

export interface ItemCandidate extends CandidateOf<ItemMarker> {
  readonly type: 'item';
}

export type MarkerCandidate = HeadingCandidate | ItemCandidate;

/** @param endsLine whether the line ends with the segment */
export function candidatesOf(segment: Segment, endsLine: boolean): readonly MarkerCandidate[] {
  return endsLine ? atLineEnd(segment) : withinLine(segment);
}

const atLineEnd = memoizePerSegment((segment) => readCandidates(segment, true));
const withinLine = memoizePerSegment((segment) => readCandidates(segment, false));

function readCandidates(segment: Segment, endsLine: boolean): readonly MarkerCandidate[] {
  return segment.facts.markers.map((marker): MarkerCandidate =>
    marker.type === 'heading'
      ? { type: 'heading', segment, marker, endsLine, level: LEVELS[marker.form] }
      : { type: 'item', segment, marker, endsLine },
  );
}
