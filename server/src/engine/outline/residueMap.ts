// Which records, and which parts of records, are residue.

import { skipBlanks } from '../text/characters';
import type { Range, Rec, Records } from '../facts/segment';
import { ExcludedSegments } from '../incremental/excluded';
import { isEqual } from '../incremental/reuse';
import type { ResidueBlock } from './outline';

/** A part of a record that is residue. */
interface Part {
  readonly record: Rec;
  readonly start: number;
  readonly end: number;
}

/** Which records, and which columns of records, are residue. */
export class ResidueMap {
  /** The records that are residue from end to end. */
  readonly excluded: ExcludedSegments;
  readonly #parts = new Map<Rec, readonly Part[]>();

  constructor(
    readonly blocks: readonly ResidueBlock[],
    private readonly parts: readonly Part[],
  ) {
    const whole = new Set<Rec>();
    for (const part of parts) {
      const { record, start, end } = part;
      if (start === 0 && end === record.text.length) whole.add(record);
      else if (end > start)
        this.#parts.set(
          record,
          [...(this.#parts.get(record) ?? []), part].sort((a, b) => a.start - b.start),
        );
    }
    this.excluded = new ExcludedSegments(whole);
  }

  /** The map of blocks; `before` where it is the same. */
  static of(blocks: readonly ResidueBlock[], records: Records, before: ResidueMap | undefined): ResidueMap {
    const parts = blocks.flatMap(({ extent }) => partsOf(extent, records));
    return before !== undefined && isEqual(before.blocks, blocks) && isEqual(before.parts, parts)
      ? before
      : new ResidueMap(blocks, parts);
  }

  covers(record: Rec): boolean {
    return this.excluded.has(record);
  }

  /** Whether any unit from `start` up to `end` is residue. */
  touches(record: Rec, start: number, end: number): boolean {
    return (
      this.excluded.has(record) ||
      (this.#parts.get(record)?.some((part) => part.start < end && start < part.end) ?? false)
    );
  }

  /** Column at which the next residue begins in a record, from a column on; the end of its text where there is none. */
  nextFrom(record: Rec, column: number): number {
    if (this.excluded.has(record)) return column;
    const starts = (this.#parts.get(record) ?? []).map((part) => part.start).filter((start) => start >= column);
    return Math.min(record.text.length, ...starts);
  }

  /** Column behind the residue and blanks that stand at a column. */
  skipFrom(record: Rec, column: number): number {
    let at = skipBlanks(record.text, column);
    for (const part of this.#parts.get(record) ?? [])
      if (part.start <= at && at < part.end) at = skipBlanks(record.text, part.end);
    return at;
  }

  touchesRange(range: Range): boolean {
    const { start, end } = range;
    const sameRecord = start.record === end.record;
    return (
      this.touches(
        start.record,
        start.column,
        sameRecord ? Math.max(end.column, start.column + 1) : start.record.text.length,
      ) ||
      (!sameRecord && this.touches(end.record, 0, end.column))
    );
  }
}

function partsOf({ start, end }: Range, records: Records): readonly Part[] {
  const last = records.indexOf(end.record);
  const parts: Part[] = [];
  for (let i = records.indexOf(start.record); i <= last; i++) {
    const record = records.at(i) as Rec;
    parts.push({
      record,
      start: record === start.record ? start.column : 0,
      end: i === last ? end.column : record.text.length,
    });
  }
  return parts;
}
