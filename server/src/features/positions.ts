// Places of the engine ↔ positions of the protocol. Both count lines and UTF-16 code units from 0, so that nothing is converted twice.

import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { Place, Range, Records, Span } from '../engine/index';

export function toPosition({ line, column }: Place): Position {
  return { line, character: column };
}

export function toProtocolRange({ start, end }: Span): ProtocolRange {
  return { start: toPosition(start), end: toPosition(end) };
}

/** The range of the protocol for a range of the engine; the records must hold both of its ends. */
export function rangeIn(records: Records, at: Range): ProtocolRange {
  return toProtocolRange(records.span(at));
}

/** The range of the protocol between two offsets of the text. */
export function rangeBetween(records: Records, start: number, end: number): ProtocolRange {
  return { start: positionAt(records, start), end: positionAt(records, end) };
}

/** The position of an offset; one inside a line break means the end of its line. */
export function positionAt(records: Records, offset: number): Position {
  return toPosition(records.placeAt(offset));
}

/** The offset of a position; one outside the text means its nearest place. */
export function offsetOf(records: Records, { line, character }: Position): number {
  return records.offsetAt(line, character);
}

/** Offsets of the text, in UTF-16 code units; `end` is not less than `start`, whatever the client sent. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Positions outside the text mean its nearest place; a range given backwards is turned round. */
export function offsetsOf(records: Records, { start, end }: ProtocolRange): OffsetRange {
  const a = offsetOf(records, start);
  const b = offsetOf(records, end);
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
