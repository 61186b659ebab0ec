// A segment of text as it is cut, before anything has been read in it.

export type LineBreak = '' | '\n' | '\r\n' | '\r';

/** One line, or one sentence of a very long line. */
export interface RawSegment {
  readonly text: string;
  /** The line break that ends it; '' for the last line, and for a sentence that a sentence of the same line follows. */
  readonly eol: LineBreak;
  /** False for the second and every later sentence of a very long line. */
  readonly opensLine: boolean;
}

export function segmentLength(rawSegment: RawSegment): number {
  return rawSegment.text.length + rawSegment.eol.length;
}
