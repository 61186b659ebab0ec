// Which segments, and which parts of segments, are residue.

import { skipBlanks } from '../text/characters';
import type { Range, Segment, Segments } from '../facts/segment';
import { ExcludedSegments } from '../incremental/excluded';
import { isEqual } from '../incremental/reuse';
import type { ResidueBlock } from './outline';

/** A part of a segment that is residue. */
interface Part {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** Which segments, and which columns of segments, are residue. */
export class ResidueMap {
  /** The segments that are residue from end to end. */
  readonly excluded: ExcludedSegments;
  readonly #parts = new Map<Segment, readonly Part[]>();

  constructor(
    readonly blocks: readonly ResidueBlock[],
    private readonly parts: readonly Part[],
  ) {
    const whole = new Set<Segment>();
    for (const part of parts) {
      const { segment, start, end } = part;
      if (start === 0 && end === segment.text.length) whole.add(segment);
      else if (end > start)
        this.#parts.set(
          segment,
          [...(this.#parts.get(segment) ?? []), part].sort((a, b) => a.start - b.start),
        );
    }
    this.excluded = new ExcludedSegments(whole);
  }

  /** The map of blocks; `before` where it is the same. */
  static of(blocks: readonly ResidueBlock[], segments: Segments, before: ResidueMap | undefined): ResidueMap {
    const parts = blocks.flatMap(({ extent }) => partsOf(extent, segments));
    return before !== undefined && isEqual(before.blocks, blocks) && isEqual(before.parts, parts)
      ? before
      : new ResidueMap(blocks, parts);
  }

  covers(segment: Segment): boolean {
    return this.excluded.has(segment);
  }

  /** Whether any unit from `start` up to `end` is residue. */
  touches(segment: Segment, start: number, end: number): boolean {
    return (
      this.excluded.has(segment) ||
      (this.#parts.get(segment)?.some((part) => part.start < end && start < part.end) ?? false)
    );
  }

  /** Column at which the next residue begins in a segment, from a column on; the end of its text where there is none. */
  nextFrom(segment: Segment, column: number): number {
    if (this.excluded.has(segment)) return column;
    const starts = (this.#parts.get(segment) ?? []).map((part) => part.start).filter((start) => start >= column);
    return Math.min(segment.text.length, ...starts);
  }

  /** Column after the residue and blanks that stand at a column. */
  skipFrom(segment: Segment, column: number): number {
    let at = skipBlanks(segment.text, column);
    for (const part of this.#parts.get(segment) ?? [])
      if (part.start <= at && at < part.end) at = skipBlanks(segment.text, part.end);
    return at;
  }

  touchesRange(range: Range): boolean {
    const { start, end } = range;
    const sameSegment = start.segment === end.segment;
    return (
      this.touches(
        start.segment,
        start.column,
        sameSegment ? Math.max(end.column, start.column + 1) : start.segment.text.length,
      ) ||
      (!sameSegment && this.touches(end.segment, 0, end.column))
    );
  }
}

function partsOf({ start, end }: Range, segments: Segments): readonly Part[] {
  const last = segments.indexOf(end.segment);
  const parts: Part[] = [];
  for (let i = segments.indexOf(start.segment); i <= last; i++) {
    const segment = segments.at(i) as Segment;
    parts.push({
      segment,
      start: segment === start.segment ? start.column : 0,
      end: i === last ? end.column : segment.text.length,
    });
  }
  return parts;
}
