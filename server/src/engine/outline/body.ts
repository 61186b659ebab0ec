// The part of the records that the fold reads for structure, and the candidate markers in it.

import { skipBlanks } from '../text/characters';
import type { Marker } from '../facts/numbering/marker';
import type { Range, Rec } from '../facts/segment';
import type { Records } from '../text/segments';
import { isSame } from '../incremental/keep';
import type { ResidueBlock } from './outline';

/** A candidate marker at its place in the document. One object for as long as its record stays. */
export interface Mark {
  readonly record: Rec;
  /** Whether the line ends with the record: false within a very long line. */
  readonly endsLine: boolean;
  readonly marker: Marker;
}

const known = new WeakMap<Rec, readonly Mark[]>();

/** The candidates of a record. */
export function marksOf(record: Rec, endsLine: boolean): readonly Mark[] {
  const before = known.get(record);
  if (before?.[0]?.endsLine === endsLine) return before;
  const marks = record.scan.markers.map((marker): Mark => ({ record, endsLine, marker }));
  known.set(record, marks);
  return marks;
}

/** A part of a record that is residue. */
interface Part {
  readonly record: Rec;
  readonly start: number;
  readonly end: number;
}

/** Which records, and which columns of records, are residue. */
export class ResidueMap {
  readonly #whole = new Set<Rec>();
  readonly #parts = new Map<Rec, readonly Part[]>();
  readonly #without = new WeakMap<readonly Rec[], readonly Rec[]>();

  constructor(
    readonly blocks: readonly ResidueBlock[],
    private readonly parts: readonly Part[],
  ) {
    for (const part of parts) {
      const { record, start, end } = part;
      if (start === 0 && end === record.text.length) this.#whole.add(record);
      else if (end > start)
        this.#parts.set(
          record,
          [...(this.#parts.get(record) ?? []), part].sort((a, b) => a.start - b.start),
        );
    }
  }

  /** The map of blocks; `before` where it is the same. */
  static of(blocks: readonly ResidueBlock[], records: Records, before: ResidueMap | undefined): ResidueMap {
    const parts = blocks.flatMap(({ extent }) => partsOf(extent, records));
    return before !== undefined && isSame(before.blocks, blocks) && isSame(before.parts, parts)
      ? before
      : new ResidueMap(blocks, parts);
  }

  /** A list of records without those that are wholly residue. The same list gives the same answer. */
  without(list: readonly Rec[]): readonly Rec[] {
    if (this.#whole.size === 0) return list;
    const left = this.#without.get(list) ?? list.filter((record) => !this.#whole.has(record));
    this.#without.set(list, left);
    return left;
  }

  /** The records that are residue from end to end. */
  get whole(): readonly Rec[] {
    return [...this.#whole];
  }

  covers(record: Rec): boolean {
    return this.#whole.has(record);
  }

  /** Whether any unit from `start` up to `end` is residue. */
  touches(record: Rec, start: number, end: number): boolean {
    return (
      this.#whole.has(record) ||
      (this.#parts.get(record)?.some((part) => part.start < end && start < part.end) ?? false)
    );
  }

  /** Column at which the next residue begins in a record, from a column on; the end of its text where there is none. */
  nextFrom(record: Rec, column: number): number {
    if (this.#whole.has(record)) return column;
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
