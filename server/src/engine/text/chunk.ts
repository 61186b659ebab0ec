// A run of neighbouring segments, the unit in which a document's segments are stored: an edit copies one chunk, not the document.

import { lineStartsIn, sourceText } from './hiddenText';
import { LineLengthCounter, type LineLengths } from './lineLengths';
import { segmentLength, type RawSegment } from './rawSegment';

/** A chunk of more segments is split in the middle. */
const MOST_RECORDS = 128;
/** A chunk of fewer segments takes its neighbour in, so that deleting does not leave a document of crumbs. */
const FEWEST_RECORDS = 32;

/** Immutable. What it says of places is counted from its own beginning, so that it stays true wherever the chunk comes to stand. */
export class Chunk<R extends RawSegment = RawSegment> {
  /** Of each segment: where it begins, in UTF-16 code units, and how many lines have ended before it. */
  readonly offsets: Uint32Array;
  readonly lines: Uint32Array;
  /** Of each segment: where its line begins; -1 where the line has begun before the chunk. */
  readonly lineStarts: Int32Array;
  /** UTF-16 code units, line breaks included. */
  readonly length: number;
  /** Line breaks. */
  readonly breaks: number;
  /** Where the line begins that is still open after the last segment: -1 as in `lineStarts`. */
  readonly openLineStart: number;
  #indexes: Map<RawSegment, number> | undefined;
  #lineLengths: LineLengths | undefined;

  constructor(readonly list: readonly R[]) {
    this.offsets = new Uint32Array(list.length);
    this.lines = new Uint32Array(list.length);
    this.lineStarts = new Int32Array(list.length);
    let offset = 0;
    let line = 0;
    let lineStart = -1;
    for (let i = 0; i < list.length; i++) {
      const segment = list[i] as R;
      if (segment.opensLine) lineStart = offset;
      this.offsets[i] = offset;
      this.lines[i] = line;
      this.lineStarts[i] = lineStart;
      offset += segmentLength(segment);
      line += breaksIn(segment);
    }
    this.length = offset;
    this.breaks = line;
    this.openLineStart = lineStart;
  }

  /** Of the lines that end in the chunk, as {@link lineLengthsOf} counts them. */
  get lineLengths(): LineLengths {
    return (this.#lineLengths ??= countLines(this.list));
  }

  /** The place of a segment in the chunk, from 0; -1 for one that is not in it. Asked so often that looking through the list would show. */
  indexOf(segment: RawSegment): number {
    this.#indexes ??= new Map(this.list.map((each, i) => [each as RawSegment, i]));
    return this.#indexes.get(segment) ?? -1;
  }
}

function countLines(list: readonly RawSegment[]): LineLengths {
  const lengths = new LineLengthCounter();
  for (const segment of list) {
    const { text, hidden, eol, opensLine } = segment;
    if (opensLine && hidden.length > 0) lengths.addLines(sourceText(segment) + eol);
    else if (opensLine && eol !== '') lengths.addLine(text, 0, text.length);
    // What ends here of a very long line shows that it is one.
    else if (eol !== '') lengths.addLongLine();
  }
  return lengths;
}

/** Line breaks in the source of a segment, its own included. */
function breaksIn({ hidden, eol }: RawSegment): number {
  let breaks = eol === '' ? 0 : 1;
  for (const { kind, text } of hidden) if (kind === 'line-break') breaks += lineStartsIn(text).length;
  return breaks;
}

/** Segments in chunks of equal size. */
export function chunksOf<R extends RawSegment>(list: readonly R[]): Chunk<R>[] {
  const count = Math.max(1, Math.ceil(list.length / MOST_RECORDS));
  return Array.from(
    { length: count },
    (_, i) => new Chunk(list.slice(Math.floor((i * list.length) / count), Math.floor(((i + 1) * list.length) / count))),
  );
}

/** The chunks with those from `first` up to and including `last` replaced by ones that hold `list`. */
export function replaceChunks<R extends RawSegment>(
  chunks: readonly Chunk<R>[],
  first: number,
  last: number,
  list: readonly R[],
): readonly Chunk<R>[] {
  const next = chunks[last + 1];
  if (list.length < FEWEST_RECORDS && next !== undefined)
    return replaceChunks(chunks, first, last + 1, [...list, ...next.list]);
  const before = chunks[first - 1];
  if (list.length < FEWEST_RECORDS && before !== undefined)
    return replaceChunks(chunks, first - 1, last, [...before.list, ...list]);
  return [...chunks.slice(0, first), ...chunksOf(list), ...chunks.slice(last + 1)];
}
