// The records of one document in order, and the way from places in them to offsets and lines and back.

import { pieceLength } from './piece';
import type { Point, Range, Rec } from './record';

/** A place of the whole text; everything from 0, columns and offsets in UTF-16 code units, lines ended by \n, \r\n or \r. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** Where each record begins. Built once per snapshot, when a position is first asked for. */
interface Index {
  readonly offsets: Uint32Array;
  readonly lines: Uint32Array;
  readonly length: number;
  readonly lineCount: number;
}

/** @typeParam R what is known of each record */
export class Records<R extends Rec = Rec> {
  #index: Index | undefined;
  #positions: Map<Rec, number> | undefined;

  constructor(
    /** At least one: the empty text is one empty record. */
    readonly list: readonly R[],
  ) {}

  /** Length of the text in UTF-16 code units, line breaks included. */
  get length(): number {
    return this.#built().length;
  }

  /** Number of lines; an empty text has one. */
  get lineCount(): number {
    return this.#built().lineCount;
  }

  text(): string {
    let text = '';
    for (const record of this.list) text += record.text + record.eol;
    return text;
  }

  /** The text between two offsets; offsets outside the document are moved to its nearer end. */
  slice(start: number, end: number): string {
    const { offsets } = this.#built();
    let text = '';
    for (let i = this.indexAt(start); i < this.list.length; i++) {
      const from = offsets[i] ?? 0;
      if (from >= end) break;
      const record = this.list[i] as Rec;
      text += (record.text + record.eol).slice(Math.max(0, start - from), end - from);
    }
    return text;
  }

  /** Position of a record in the list; -1 for a record that is not of this document. */
  indexOf(record: Rec): number {
    this.#positions ??= new Map(this.list.map((each, i) => [each as Rec, i]));
    return this.#positions.get(record) ?? -1;
  }

  /** Negative, zero or positive as `a` stands before, at or after `b`. */
  compare(a: Point, b: Point): number {
    return a.record === b.record ? a.column - b.column : this.indexOf(a.record) - this.indexOf(b.record);
  }

  offset(point: Point): number {
    return (this.#built().offsets[this.indexOf(point.record)] ?? 0) + point.column;
  }

  place(point: Point): Place {
    const { offsets, lines } = this.#built();
    const i = this.indexOf(point.record);
    const offset = (offsets[i] ?? 0) + point.column;
    return { offset, line: lines[i] ?? 0, column: offset - (offsets[this.#lineStart(i)] ?? 0) };
  }

  span(range: Range): Span {
    return { start: this.place(range.start), end: this.place(range.end) };
  }

  /** The point at an offset; a place inside a line break is the end of its line. */
  pointAt(offset: number): Point {
    const i = this.indexAt(offset);
    const record = this.list[i] as Rec;
    const column = Math.max(0, offset - (this.#built().offsets[i] ?? 0));
    return { record, column: Math.min(column, record.text.length) };
  }

  /** The offset of a line and column, both from 0; columns past the end of the line mean its end, lines past the last one the end of the text. */
  offsetAt(line: number, column: number): number {
    const { lines, offsets, length, lineCount } = this.#built();
    if (line < 0) return 0;
    if (line >= lineCount) return length;
    let i = lastAtMost(lines, line);
    let first = i;
    while (first > 0 && lines[first - 1] === line) first--;
    const start = offsets[first] ?? 0;
    while (i + 1 < this.list.length && lines[i + 1] === line) i++;
    const end = (offsets[i] ?? 0) + (this.list[i] as Rec).text.length;
    return Math.min(start + Math.max(0, column), end);
  }

  /** Index of the record that holds an offset (its line break included); the last one for offsets past the end. */
  indexAt(offset: number): number {
    return lastAtMost(this.#built().offsets, Math.max(0, offset));
  }

  #lineStart(index: number): number {
    let i = index;
    while (i > 0 && !(this.list[i] as Rec).opensLine) i--;
    return i;
  }

  #built(): Index {
    return (this.#index ??= buildIndex(this.list));
  }
}

function buildIndex(list: readonly Rec[]): Index {
  const offsets = new Uint32Array(list.length);
  const lines = new Uint32Array(list.length);
  let offset = 0;
  let line = 0;
  list.forEach((record, i) => {
    offsets[i] = offset;
    lines[i] = line;
    offset += pieceLength(record);
    if (record.eol !== '') line++;
  });
  return { offsets, lines, length: offset, lineCount: line + 1 };
}

/** Index of the last entry that is not above `value`, in an ascending list whose first entry is 0. */
function lastAtMost(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
