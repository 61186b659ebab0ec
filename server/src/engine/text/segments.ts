// The segments of one document in order, and the way from places in them to offsets and lines and back.

import { skipBlanks } from './characters';
import { chunksOf, replaceChunks, type Chunk } from './chunk';
import { lineStartsIn, ownSide, readColumn, sourceColumn, sourceLength, sourceText, type Side } from './hiddenText';
import { LineLengthCounter, type LineLengths } from './lineLengths';
import type { Point, Range } from './range';
import type { RawSegment } from './rawSegment';

/** A place of the source; everything from 0, columns and offsets in UTF-16 code units, lines ended by \n, \r\n or \r. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** What stands before each chunk. There are a few hundred chunks in ten megabytes, so that counting them again after an edit costs nothing. */
interface Sums {
  readonly segments: readonly number[];
  readonly offsets: readonly number[];
  readonly lines: readonly number[];
  /** The offset at which the line begins that is open where the chunk begins. */
  readonly lineStarts: readonly number[];
  readonly count: number;
  readonly length: number;
  readonly lineCount: number;
}

/**
 * The chunk that each segment was last put into. Chunks never change, so the entry is right for every document that holds the
 * chunk; for an older version that does not, the segment is looked for in all its chunks.
 */
const homes = new WeakMap<RawSegment, Chunk>();

/**
 * Immutable; versions of a document share all chunks but those that an edit touched.
 * @typeParam R what is known of each segment
 */
export class Segments<R extends RawSegment = RawSegment> {
  #list: readonly R[] | undefined;
  #sums: Sums | undefined;
  #positions: Map<Chunk, number> | undefined;
  #strays: Map<RawSegment, number> | undefined;
  /** The chunk of the segment that was asked for last. */
  #lastChunk = 0;

  private constructor(private readonly chunks: readonly Chunk<R>[]) {}

  /** @param list at least one: the empty text is one empty segment */
  static of<R extends RawSegment>(list: readonly R[]): Segments<R> {
    const segments = new Segments(settled(chunksOf(list), new Set()));
    segments.#list = list;
    return segments;
  }

  /** The segments with `removed` of them, from the index `from` on, replaced. */
  replace(from: number, removed: number, inserted: readonly R[]): Segments<R> {
    const first = this.#chunkBy(this.#counted().segments, from);
    const last = this.#chunkBy(this.#counted().segments, Math.max(from, from + removed - 1));
    const head = (this.chunks[first] as Chunk<R>).list.slice(0, from - this.#sum('segments', first));
    const tail = (this.chunks[last] as Chunk<R>).list.slice(from + removed - this.#sum('segments', last));
    return new Segments(
      settled(replaceChunks(this.chunks, first, last, [...head, ...inserted, ...tail]), new Set(this.chunks)),
    );
  }

  /** All segments in one list. */
  get list(): readonly R[] {
    return (this.#list ??= ([] as R[]).concat(...this.chunks.map((chunk) => chunk.list)));
  }

  /** Number of segments. */
  get count(): number {
    return this.#counted().count;
  }

  /** The segment at an index; undefined outside the document. */
  at(index: number): R | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const { segments } = this.#counted();
    // Whoever goes through the segments asks for one after the other.
    const inLast = index - (segments[this.#lastChunk] as number);
    const found = inLast < 0 ? undefined : this.chunks[this.#lastChunk]?.list[inLast];
    if (found !== undefined) return found;
    const chunk = (this.#lastChunk = this.#chunkBy(segments, index));
    return this.chunks[chunk]?.list[index - (segments[chunk] as number)];
  }

  /** Length of the text in UTF-16 code units, line breaks included. */
  get length(): number {
    return this.#counted().length;
  }

  /** Of all lines that end with a line break. */
  get lineLengths(): LineLengths {
    const lengths = new LineLengthCounter();
    for (const chunk of this.chunks) lengths.add(chunk.lineLengths);
    return lengths;
  }

  /** Number of lines; an empty text has one. */
  get lineCount(): number {
    return this.#counted().lineCount;
  }

  /** The source: segments know what stands in it besides the text that is read. */
  text(): string {
    let text = '';
    for (const { list } of this.chunks) for (const segment of list) text += sourceText(segment) + segment.eol;
    return text;
  }

  /** The source between two offsets; offsets outside the document are moved to its nearer end. */
  slice(start: number, end: number): string {
    let text = '';
    let from = Math.max(0, start);
    for (let i = this.indexAt(from); from < end; i++) {
      const segment = this.at(i);
      if (segment === undefined) break;
      const offset = this.offsetOf(i);
      const whole = sourceText(segment) + segment.eol;
      text += whole.slice(from - offset, end - offset);
      from = offset + whole.length;
    }
    return text;
  }

  /** Position of a segment in the document; -1 for a segment that is not of this document. */
  indexOf(segment: RawSegment): number {
    const home = homes.get(segment);
    const chunk = home === undefined ? undefined : this.#chunkPositions().get(home);
    if (home === undefined || chunk === undefined) return this.#indexOfStray(segment);
    return this.#sum('segments', chunk) + home.indexOf(segment);
  }

  /** Negative, zero or positive as `a` stands before, at or after `b`. */
  compare(a: Point, b: Point): number {
    return a.segment === b.segment ? a.column - b.column : this.indexOf(a.segment) - this.indexOf(b.segment);
  }

  /** @param side of hidden text at the point; where what begins at the point begins unless told */
  offset(point: Point, side: Side = sideOf(point)): number {
    const { segment, column } = point;
    return this.offsetOf(this.indexOf(segment)) + sourceColumn(segment, column, side);
  }

  /** @param side as in {@link offset} */
  place(point: Point, side: Side = sideOf(point)): Place {
    const { segment, column } = point;
    const index = this.indexOf(segment);
    const chunk = this.#chunkBy(this.#counted().segments, index);
    return this.#placeIn(chunk, index - this.#sum('segments', chunk), sourceColumn(segment, column, side));
  }

  /**
   * The same by way of the place at which the segment begins, for who asks for many points of it.
   * @param start the place of column 0
   */
  placeFrom(start: Place, point: Point): Place {
    if (point.segment.hidden.length > 0) return this.place(point);
    return { offset: start.offset + point.column, line: start.line, column: start.column + point.column };
  }

  /** The offset at which the line begins that what stands at a point opens, after blanks and markup; undefined where text stands before it. */
  startOfLineOpenedBy({ segment, column }: Point): number | undefined {
    const opens = segment.opensLine && skipBlanks(segment.text, 0) >= column;
    return opens ? this.offset({ segment, column: 0 }, 'before') : undefined;
  }

  /** The offset at which the line of an offset ends; in wrapped text the paragraph. */
  endOfLineAround(offset: number): number {
    const { segment } = this.pointAt(offset);
    return this.offsetAt(this.place({ segment, column: segment.text.length }, 'after').line, Infinity);
  }

  /** The place of an offset; one inside a line break is the end of its line. Costs less than by way of a point. */
  placeAt(offset: number): Place {
    const chunk = this.#chunkBy(this.#counted().offsets, offset);
    const { list, offsets } = this.chunks[chunk] as Chunk<R>;
    const inChunk = Math.max(0, offset - this.#sum('offsets', chunk));
    const i = lastAtMost(offsets, inChunk);
    return this.#placeIn(chunk, i, Math.min(inChunk - (offsets[i] ?? 0), sourceLength(list[i] as R)));
  }

  /** @param column of the source of the segment */
  #placeIn(chunk: number, i: number, column: number): Place {
    const { list, offsets, lines } = this.chunks[chunk] as Chunk<R>;
    const segment = list[i] as R;
    const offset = this.#sum('offsets', chunk) + (offsets[i] ?? 0) + column;
    const line = this.#sum('lines', chunk) + (lines[i] ?? 0);
    if (segment.hidden.length === 0) return { offset, line, column: offset - this.#lineStart(chunk, i) };
    const starts = lineStartsIn(sourceText(segment).slice(0, column));
    const inLine = starts.length === 0 ? offset - this.#lineStart(chunk, i) : column - (starts.at(-1) ?? 0);
    return { offset, line: line + starts.length, column: inLine };
  }

  span(range: Range): Span {
    const [startSide, endSide] = sidesOf(range);
    const start = this.place(range.start, startSide);
    const { segment } = range.start;
    if (segment !== range.end.segment || segment.hidden.length > 0)
      return { start, end: this.place(range.end, endSide) };
    const length = range.end.column - range.start.column;
    return { start, end: { offset: start.offset + length, line: start.line, column: start.column + length } };
  }

  /** The offsets of columns of one segment, as {@link offsets} has them. */
  offsetsWithin(segment: RawSegment, start: number, end: number): { readonly start: number; readonly end: number } {
    return this.offsets({ start: { segment, column: start }, end: { segment, column: end } });
  }

  /** The offsets between which a range lies, as {@link span} has them. */
  offsets(range: Range): { readonly start: number; readonly end: number } {
    const [startSide, endSide] = sidesOf(range);
    return { start: this.offset(range.start, startSide), end: this.offset(range.end, endSide) };
  }

  /** The point at an offset; a place inside a line break is the end of its line. */
  pointAt(offset: number): Point<R> {
    const i = this.indexAt(offset);
    const segment = this.at(i) as R;
    return { segment, column: readColumn(segment, Math.max(0, offset - this.offsetOf(i))) };
  }

  /** The offset of a line and column, both from 0; columns past the end of the line mean its end, lines past the last one the end of the text. */
  offsetAt(line: number, column: number): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const chunk = this.#chunkBy(this.#counted().lines, line);
    const { list, lines, offsets } = this.chunks[chunk] as Chunk<R>;
    const i = lastAtMost(lines, line - this.#sum('lines', chunk));
    const segment = list[i] as R;
    const start = this.#sum('offsets', chunk) + (offsets[i] ?? 0);
    const inside = line - this.#sum('lines', chunk) - (lines[i] ?? 0);
    const starts = segment.hidden.length === 0 ? NO_STARTS : lineStartsIn(sourceText(segment));
    const lineStart = inside === 0 ? this.#lineStart(chunk, i) : start + (starts[inside - 1] ?? 0);
    const end = start + endOfLine(segment, starts[inside]);
    return Math.min(lineStart + Math.max(0, column), end);
  }

  /** The segments of the line that the segment at an index is of. */
  lineAround(index: number): readonly R[] {
    let from = index;
    while (from > 0 && this.at(from)?.opensLine === false) from--;
    const line: R[] = [];
    for (let i = from; i <= index || this.at(i)?.opensLine === false; i++) {
      const segment = this.at(i);
      if (segment === undefined) break;
      line.push(segment);
    }
    return line;
  }

  /** The offset at which the line of an offset begins. */
  lineStartAt(offset: number): number {
    const chunk = this.#chunkBy(this.#counted().offsets, Math.max(0, offset));
    const { offsets } = this.chunks[chunk] as Chunk<R>;
    return this.#lineStart(chunk, lastAtMost(offsets, Math.max(0, offset - this.#sum('offsets', chunk))));
  }

  /** Index of the segment that holds an offset (its line break included); the last one for offsets past the end. */
  indexAt(offset: number): number {
    const chunk = this.#chunkBy(this.#counted().offsets, Math.max(0, offset));
    const { offsets } = this.chunks[chunk] as Chunk<R>;
    return this.#sum('segments', chunk) + lastAtMost(offsets, Math.max(0, offset - this.#sum('offsets', chunk)));
  }

  /** The offset at which the segment at an index begins; the length of the text after the last one. */
  offsetOf(index: number): number {
    if (index >= this.count) return this.length;
    const chunk = this.#chunkBy(this.#counted().segments, index);
    return this.#sum('offsets', chunk) + (this.chunks[chunk]?.offsets[index - this.#sum('segments', chunk)] ?? 0);
  }

  #lineStart(chunk: number, i: number): number {
    const start = this.chunks[chunk]?.lineStarts[i] ?? -1;
    return start < 0 ? this.#sum('lineStarts', chunk) : this.#sum('offsets', chunk) + start;
  }

  #chunkBy(sums: readonly number[], value: number): number {
    return lastAtMost(sums, Math.max(0, value));
  }

  #sum(of: 'segments' | 'offsets' | 'lines' | 'lineStarts', chunk: number): number {
    return this.#counted()[of][chunk] ?? 0;
  }

  #counted(): Sums {
    return (this.#sums ??= count(this.chunks));
  }

  #chunkPositions(): Map<Chunk, number> {
    return (this.#positions ??= new Map(this.chunks.map((chunk, i) => [chunk as Chunk, i])));
  }

  /** For a segment whose chunk another version has replaced. */
  #indexOfStray(segment: RawSegment): number {
    this.#strays ??= new Map(this.list.map((each, i) => [each as RawSegment, i]));
    return this.#strays.get(segment) ?? -1;
  }
}

/** Notes of each segment in which chunk it now is; those of chunks that are not new are where they were. */
function settled<R extends RawSegment>(chunks: readonly Chunk<R>[], known: ReadonlySet<Chunk<R>>): readonly Chunk<R>[] {
  for (const chunk of chunks) if (!known.has(chunk)) for (const segment of chunk.list) homes.set(segment, chunk);
  return chunks;
}

const NO_STARTS: readonly number[] = [];

/** The column of the source of a segment at which a line in it ends, before its line break. @param next where the next one in it begins */
function endOfLine(segment: RawSegment, next: number | undefined): number {
  if (next === undefined) return sourceLength(segment);
  const source = sourceText(segment);
  return source.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
}

/**
 * On which sides of hidden text a range begins and ends: within a segment it holds what it must, over several segments the
 * whole source of each whole line.
 */
function sidesOf({ start, end }: Range): readonly [Side | undefined, Side | undefined] {
  if (start.segment !== end.segment)
    return [
      start.column === 0 ? 'before' : 'after',
      end.column === 0 || end.column < end.segment.text.length ? 'before' : 'after',
    ];
  return start.column < end.column ? [start.side ?? 'after', end.side ?? 'before'] : [start.side, end.side];
}

function sideOf({ segment, column, side }: Point): Side {
  return side ?? ownSide(segment, column);
}

function count(chunks: readonly Chunk[]): Sums {
  const segments: number[] = [];
  const offsets: number[] = [];
  const lines: number[] = [];
  const lineStarts: number[] = [];
  const sum = { segments: 0, offset: 0, line: 0, lineStart: 0 };
  for (const chunk of chunks) {
    segments.push(sum.segments);
    offsets.push(sum.offset);
    lines.push(sum.line);
    lineStarts.push(sum.lineStart);
    if (chunk.openLineStart >= 0) sum.lineStart = sum.offset + chunk.openLineStart;
    sum.segments += chunk.list.length;
    sum.offset += chunk.length;
    sum.line += chunk.breaks;
  }
  return { segments, offsets, lines, lineStarts, count: sum.segments, length: sum.offset, lineCount: sum.line + 1 };
}

/** Index of the last entry that is not above `value`, in an ascending list whose first entry is 0. */
function lastAtMost(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
