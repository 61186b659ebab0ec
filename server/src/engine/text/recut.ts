// Cuts again the lines that an edit touches, and of a very long line only the sentences around it.

import { cutText, LONG_LINE, MOST_BETWEEN, MOST_JOINED } from './cut';
import { segmentLength, type RawSegment } from './rawSegment';
import type { Segments } from './segments';
import type { LineJoining } from './wrapping';

/** Replaces the text from `start` up to `end`; offsets in UTF-16 code units of the text before the edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The segments from the index `from` up to, not including, `to` become these raw segments. */
export interface Recut {
  readonly from: number;
  readonly to: number;
  readonly rawSegments: readonly RawSegment[];
}

/** So much of a line before or after an edit shows that it is very long, and stays so whatever the edit does. */
const SURELY_LONG = 2 * LONG_LINE;
/** Whether a line goes on in the next is seen in these two and what stands between them. */
const JOINED_AROUND = MOST_BETWEEN + 2;

/**
 * @param edit within the text, `start` not after `end`
 * @param joining that the segments were cut with
 */
export function recut(segments: Segments, edit: TextEdit, joining?: LineJoining): Recut {
  const around = joining === undefined ? 0 : JOINED_AROUND;
  const from = Math.max(0, firstTouched(segments, edit.start) - around);
  const beginsInside = segments.at(from)?.opensLine === false;
  for (let reach = SURELY_LONG; ; reach *= 2) {
    const to = afterParagraph(segments, Math.min(behindReach(segments, edit.end, reach) + around, segments.count));
    const goesOn = to < segments.count && segments.at(to - 1)?.eol === '';
    const start = segments.offsetOf(from);
    const text = segments.slice(start, edit.start) + edit.text + segments.slice(edit.end, segments.offsetOf(to));
    const rawSegments = cutText(text, joining, { beginsInside, goesOn });
    // The text of lines in the middle ends with a line break, after which cutting sees one more, empty line.
    if (!goesOn) return { from, to, rawSegments: to < segments.count ? rawSegments.slice(0, -1) : rawSegments };
    const met = meet(segments, rawSegments, start, edit);
    if (met !== undefined) return { from, ...met };
  }
}

/** The first segment of the line of an offset; in a very long line the one before the offset's, whose end the edit may move. */
function firstTouched(segments: Segments, offset: number): number {
  const lineStart = segments.lineStartAt(offset);
  if (offset - lineStart > SURELY_LONG) return segments.indexAt(offset) - 1;
  const index = segments.indexAt(lineStart);
  // A \n typed at the start of a line joins a lone \r before it.
  return index > 0 && segments.at(index - 1)?.eol === '\r' ? firstTouched(segments, lineStart - 1) : index;
}

/** Index after the last segment of the line of an offset; in a very long line after as much of it as is asked for. */
function behindReach(segments: Segments, offset: number, reach: number): number {
  let index = segments.indexAt(offset);
  for (let segment = segments.at(index); segment !== undefined && segment.eol === ''; segment = segments.at(++index)) {
    if (segments.offsetOf(index) > offset + reach) return index;
  }
  return Math.min(index + 1, segments.count);
}

/** Where a paragraph of wrapped text is cut as it is too long, all that follows in it is cut again. */
function afterParagraph(segments: Segments, index: number): number {
  let after = index;
  while (after < segments.count && segments.at(after - 1)?.hidden.length === MOST_JOINED - 1) after++;
  return after;
}

/** Where a new cut inside the line meets an old one after the edit: from there on all cuts are the old ones. */
function meet(
  segments: Segments,
  rawSegments: readonly RawSegment[],
  start: number,
  edit: TextEdit,
): Omit<Recut, 'from'> | undefined {
  const shift = edit.text.length - (edit.end - edit.start);
  let offset = start;
  for (const [i, rawSegment] of rawSegments.entries()) {
    const old = offset - shift;
    if (!rawSegment.opensLine && old >= edit.end) {
      const index = segments.indexAt(old);
      if (segments.offsetOf(index) === old && segments.at(index)?.opensLine === false)
        return { to: index, rawSegments: rawSegments.slice(0, i) };
    }
    offset += segmentLength(rawSegment);
  }
  return undefined;
}
