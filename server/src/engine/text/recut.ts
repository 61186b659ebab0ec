// Cuts the lines that an edit touches anew, and of a very long line only the sentences around it.

import { cutText, LONG_LINE } from './cut';
import { pieceLength, type Piece } from './rawSegment';
import type { Records } from './segments';

/** Replaces the text from `start` up to `end`; offsets in UTF-16 code units of the text before the edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The records from the index `from` up to, not including, `to` become these pieces. */
export interface Recut {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** So much of a line before or behind an edit shows that it is very long, and stays so whatever the edit does. */
const SURELY_LONG = 2 * LONG_LINE;

/** @param edit within the text, `start` not behind `end` */
export function recut(records: Records, edit: TextEdit): Recut {
  const from = firstTouched(records, edit.start);
  const beginsInside = records.at(from)?.opensLine === false;
  for (let reach = SURELY_LONG; ; reach *= 2) {
    const to = behindReach(records, edit.end, reach);
    const goesOn = to < records.count && records.at(to - 1)?.eol === '';
    const start = records.offsetOf(from);
    const text = records.slice(start, edit.start) + edit.text + records.slice(edit.end, records.offsetOf(to));
    const pieces = cutText(text, { beginsInside, goesOn });
    // The text of lines in the middle ends with a line break, behind which cutting sees one more, empty line.
    if (!goesOn) return { from, to, pieces: to < records.count ? pieces.slice(0, -1) : pieces };
    const met = meet(records, pieces, start, edit);
    if (met !== undefined) return { from, ...met };
  }
}

/** The first record of the line of an offset; in a very long line the one before the offset's, whose end the edit may move. */
function firstTouched(records: Records, offset: number): number {
  const lineStart = records.lineStartAt(offset);
  if (offset - lineStart > SURELY_LONG) return records.indexAt(offset) - 1;
  const index = records.indexAt(lineStart);
  // A \n typed at the start of a line joins a lone \r before it.
  return index > 0 && records.at(index - 1)?.eol === '\r' ? firstTouched(records, lineStart - 1) : index;
}

/** Index behind the last record of the line of an offset; in a very long line behind as much of it as is asked for. */
function behindReach(records: Records, offset: number, reach: number): number {
  let index = records.indexAt(offset);
  for (let record = records.at(index); record !== undefined && record.eol === ''; record = records.at(++index)) {
    if (records.offsetOf(index) > offset + reach) return index;
  }
  return Math.min(index + 1, records.count);
}

/** Where a new cut inside the line meets an old one behind the edit: from there on all cuts are the old ones. */
function meet(
  records: Records,
  pieces: readonly Piece[],
  start: number,
  edit: TextEdit,
): Omit<Recut, 'from'> | undefined {
  const shift = edit.text.length - (edit.end - edit.start);
  let offset = start;
  for (const [i, piece] of pieces.entries()) {
    const old = offset - shift;
    if (!piece.opensLine && old >= edit.end) {
      const index = records.indexAt(old);
      if (records.offsetOf(index) === old && records.at(index)?.opensLine === false)
        return { to: index, pieces: pieces.slice(0, i) };
    }
    offset += pieceLength(piece);
  }
  return undefined;
}
