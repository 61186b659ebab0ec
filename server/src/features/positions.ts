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

/** Offsets of the text, in UTF-16 code units; `end` is not less than `start`, whatever the client sent. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Positions outside the text mean its nearest place; a range given backwards is turned round. */
export function offsetsOf(records: Records, { start, end }: ProtocolRange): OffsetRange {
  const a = records.offsetAt(start.line, start.character);
  const b = records.offsetAt(end.line, end.character);
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}
