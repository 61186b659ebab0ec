// A record: one line of a document, or one sentence of a very long line. The unit that survives edits made elsewhere.

import type { RecordScan } from '../scan/scanRecord';
import type { InternalProblem, RecordFinding } from '../rules/rule';

export type LineBreak = '' | '\n' | '\r\n' | '\r';

/** A piece of text as it is cut, before anything has been read in it. */
export interface Piece {
  readonly text: string;
  /** The line break that ends it; '' for the last line, and for a sentence that a sentence of the same line follows. */
  readonly eol: LineBreak;
  /** False for the second and every later sentence of a very long line. */
  readonly opensLine: boolean;
}

/**
 * Immutable, and a function of its own text and of the configuration alone: it knows neither its neighbours nor where it stands.
 * One object belongs to one place of one document; its identity is the anchor of everything that is found in it.
 */
export interface Rec extends Piece {
  readonly scan: RecordScan;
  /** What the record rules found here, before regions and settings are asked. */
  readonly findings: readonly RecordFinding[];
  /** Record rules that threw here. */
  readonly problems: readonly InternalProblem[];
}

/** A place: a record and a column in it, in UTF-16 code units from 0 to `record.text.length` (the line break has no columns). */
export interface Point {
  readonly record: Rec;
  readonly column: number;
}

/** From `start` up to, not including, `end`. May span records. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

export function point(record: Rec, column: number): Point {
  return { record, column };
}

/** A range inside one record. */
export function within(record: Rec, start: number, end: number): Range {
  return { start: { record, column: start }, end: { record, column: end } };
}

export function pieceLength(piece: Piece): number {
  return piece.text.length + piece.eol.length;
}
