// Applies an edit to the segments of a document: cuts again what it touches and keeps every segment whose text has not changed.

import { sourceText } from './hiddenText';
import type { RawSegment } from './rawSegment';
import { recut, type TextEdit } from './recut';
import type { LineJoining } from './wrapping';
import type { Segments } from './segments';

/** What an edit did to the segments: all that is known of a document and not touched by this is still so. */
export interface Change<R extends RawSegment = RawSegment> {
  readonly before: Segments<R>;
  readonly segments: Segments<R>;
  /** The segments that are gone, in text order, and those that have come in their place. */
  readonly removed: readonly R[];
  readonly inserted: readonly R[];
  /** The index of the first of them. */
  readonly from: number;
}

/**
 * The segments after the edit. Offsets outside the text are moved to its nearer end; `make` reads the raw segments that are new.
 * @param joining that the segments were cut with
 */
export function applyEdit<R extends RawSegment>(
  segments: Segments<R>,
  edit: TextEdit,
  make: (rawSegment: RawSegment) => R,
  joining?: LineJoining,
): Change<R> {
  const start = clamp(edit.start, 0, segments.length);
  const end = clamp(edit.end, start, segments.length);
  const { from, to, rawSegments } = recut(segments, { start, end, text: edit.text }, joining);
  const most = Math.min(to - from, rawSegments.length);
  // Pieces equal to old segments at either end keep those segments: their identity carries all that is known of them.
  let head = 0;
  while (head < most && same(segments.at(from + head), rawSegments[head])) head++;
  let tail = 0;
  while (tail < most - head && same(segments.at(to - 1 - tail), rawSegments[rawSegments.length - 1 - tail])) tail++;
  const removed: R[] = [];
  for (let i = from + head; i < to - tail; i++) removed.push(segments.at(i) as R);
  const inserted = rawSegments.slice(head, rawSegments.length - tail).map(make);
  const after = segments.replace(from + head, removed.length, inserted);
  return { before: segments, segments: after, removed, inserted, from: from + head };
}

function same(a: RawSegment | undefined, b: RawSegment | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.eol === b.eol &&
    a.opensLine === b.opensLine &&
    (a.hidden === b.hidden || sourceText(a) === sourceText(b))
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

export type { TextEdit };
