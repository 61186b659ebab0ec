// The part of the records that the fold reads for structure, and the candidate markers in it.

import { skipBlanks } from '../scan/characters';
import type { Marker } from '../scan/markers';
import type { Range, Rec } from '../text/record';
import type { ResidueBlock } from './outline';

/** A candidate marker at its place in the document. */
export interface Mark {
  readonly record: Rec;
  /** Position of the record in the document, for this fold only. */
  readonly index: number;
  /** Whether the line ends with the record: false within a very long line. */
  readonly endsLine: boolean;
  readonly marker: Marker;
}

/** Which records, and which columns of records, are residue. */
export class ResidueMap {
  readonly #whole = new Set<Rec>();
  readonly #parts = new Map<Rec, { readonly start: number; readonly end: number }[]>();

  constructor(readonly blocks: readonly ResidueBlock[], list: readonly Rec[], indexOf: (record: Rec) => number) {
    for (const { extent } of blocks) {
      const first = indexOf(extent.start.record);
      const last = indexOf(extent.end.record);
      for (let i = first; i <= last; i++) {
        const record = list[i] as Rec;
        const start = i === first ? extent.start.column : 0;
        const end = i === last ? extent.end.column : record.text.length;
        if (start === 0 && end === record.text.length) this.#whole.add(record);
        else if (end > start) this.#parts.set(record, [...(this.#parts.get(record) ?? []), { start, end }].sort((a, b) => a.start - b.start));
      }
    }
  }

  covers(record: Rec): boolean {
    return this.#whole.has(record);
  }

  /** Whether any unit from `start` up to `end` is residue. */
  touches(record: Rec, start: number, end: number): boolean {
    return this.#whole.has(record) || (this.#parts.get(record)?.some((part) => part.start < end && start < part.end) ?? false);
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
    for (const part of this.#parts.get(record) ?? []) if (part.start <= at && at < part.end) at = skipBlanks(record.text, part.end);
    return at;
  }

  touchesRange(range: Range): boolean {
    const { start, end } = range;
    const sameRecord = start.record === end.record;
    return this.touches(start.record, start.column, sameRecord ? Math.max(end.column, start.column + 1) : start.record.text.length) || (!sameRecord && this.touches(end.record, 0, end.column));
  }
}
