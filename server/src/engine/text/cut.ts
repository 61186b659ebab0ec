// Cuts text into raw segments: lines, and the sentences of very long lines.

import { readInlineMarkup, readMarkup } from './markup';
import type { LineBreak, RawSegment } from './rawSegment';

/** A line of more UTF-16 code units than this is cut at its sentence ends, so that a change in it costs a sentence. */
export const LONG_LINE = 4096;

const SENTENCE_END = '。！？；';
/** Marks that belong to the sentence before them. */
const CLOSERS = '。！？；”’」』）》〉】〕)"';

/** A stretch of a document that is cut by itself. */
export interface Stretch {
  /** Whether it begins at a cut inside a very long line. */
  readonly beginsInside: boolean;
  /** Whether its last line is very long and goes on after it. */
  readonly goesOn: boolean;
}

const WHOLE_LINES: Stretch = { beginsInside: false, goesOn: false };

/**
 * Pieces whose texts and line breaks, put together, are the text. At least one; the last has no line break. Of a last line
 * that goes on only those that hold whatever comes.
 */
export function cutText(text: string, { beginsInside, goesOn }: Stretch = WHOLE_LINES): RawSegment[] {
  const rawSegments: RawSegment[] = [];
  let start = 0;
  for (;;) {
    const end = lineEnd(text, start);
    const eol = lineBreakAt(text, end);
    cutLine(
      text.slice(start, end),
      eol,
      { beginsInside: beginsInside && start === 0, goesOn: goesOn && eol === '' },
      rawSegments,
    );
    if (eol === '') return rawSegments;
    start = end + eol.length;
  }
}

function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return i;
  }
  return text.length;
}

function lineBreakAt(text: string, at: number): LineBreak {
  if (at >= text.length) return '';
  if (text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

/** A cut depends on the text of its line alone, and on that only from the cut before it to the unit after it. */
function cutLine(line: string, eol: LineBreak, { beginsInside, goesOn }: Stretch, into: RawSegment[]): void {
  if (line.length <= LONG_LINE && !beginsInside && !goesOn) {
    const { text, hidden } = readMarkup(line);
    into.push({ text, hidden, eol, opensLine: true });
    return;
  }
  let start = 0;
  while (start < line.length && !(goesOn && start + LONG_LINE >= line.length)) {
    const end = sentenceEnd(line, start);
    const opensLine = start === 0 && !beginsInside;
    const part = line.slice(start, end);
    const { text, hidden } = opensLine ? readMarkup(part) : readInlineMarkup(part);
    into.push({ text, hidden, eol: end < line.length ? '' : eol, opensLine });
    start = end;
  }
}

function sentenceEnd(line: string, start: number): number {
  const limit = Math.min(line.length, start + LONG_LINE);
  for (let i = start; i < limit; i++) {
    if (!SENTENCE_END.includes(line[i] ?? '')) continue;
    let end = i + 1;
    while (end < limit && CLOSERS.includes(line[end] ?? '')) end++;
    return end;
  }
  return limit < line.length && isLowSurrogate(line.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
