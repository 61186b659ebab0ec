// Places of the engine ↔ positions of the protocol. Both count lines and UTF-16 code units from 0, so that nothing is converted twice.

import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { Place, Range, Segments, Span } from '../../engine/index';

export function toPosition({ line, column }: Place): Position {
  return { line, character: column };
}

export function toProtocolRange({ start, end }: Span): ProtocolRange {
  return { start: toPosition(start), end: toPosition(end) };
}

/** The range of the protocol for a range of the engine; the segments must hold both of its ends. */
export function rangeIn(segments: Segments, at: Range): ProtocolRange {
  return toProtocolRange(segments.span(at));
}

/** The range of the protocol between two offsets of the text. */
export function rangeBetween(segments: Segments, start: number, end: number): ProtocolRange {
  return { start: positionAt(segments, start), end: positionAt(segments, end) };
}

/** The position of an offset; one inside a line break means the end of its line. */
export function positionAt(segments: Segments, offset: number): Position {
  return toPosition(segments.placeAt(offset));
}

/** The offset of a position; one outside the text means its nearest place. */
export function offsetOf(segments: Segments, { line, character }: Position): number {
  return segments.offsetAt(line, character);
}

/** Offsets of the text, in UTF-16 code units; `end` is not less than `start`, whatever the client sent. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Positions outside the text mean its nearest place; a range given backwards is turned round. */
export function offsetsOf(segments: Segments, { start, end }: ProtocolRange): OffsetRange {
  const a = offsetOf(segments, start);
  const b = offsetOf(segments, end);
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

export function isSameRange({ start, end }: ProtocolRange, other: ProtocolRange): boolean {
  return (
    start.line === other.start.line &&
    start.character === other.start.character &&
    end.line === other.end.line &&
    end.character === other.end.character
  );
}
