// Cuts text into raw segments: lines, the sentences of very long lines, and the paragraphs of wrapped text.

import { skipBlanks, skipBlanksBack } from './characters';
import type { HiddenText } from './hiddenText';
import { LONGEST } from './lineLengths';
import { readInlineMarkup, readMarkup } from './markup';
import { pageNumberIn } from './pageNumber';
import type { LineBreak, RawSegment } from './rawSegment';
import type { LineJoining } from './wrapping';

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
 * Pieces whose sources and line breaks, put together, are the text. At least one; the last has no line break. Of a last line
 * that goes on only those that hold whatever comes.
 * @param joining for a text whose lines were broken at a margin
 */
export function cutText(
  text: string,
  joining?: LineJoining,
  { beginsInside, goesOn }: Stretch = WHOLE_LINES,
): RawSegment[] {
  const rawSegments: RawSegment[] = [];
  let start = 0;
  for (;;) {
    const line = lineAt(text, start);
    const paragraph =
      joining === undefined || (beginsInside && start === 0) ? undefined : joinLines(text, line, joining);
    if (paragraph !== undefined) rawSegments.push(paragraph.rawSegment);
    else
      cutLine(
        line.text,
        line.eol,
        { beginsInside: beginsInside && start === 0, goesOn: goesOn && line.eol === '' },
        rawSegments,
      );
    const { eol, next } = paragraph ?? line;
    if (eol === '') return rawSegments;
    start = next;
  }
}

/** One line of a text. */
interface Line {
  readonly text: string;
  readonly eol: LineBreak;
  /** Where the next line begins. */
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  const end = lineEnd(text, start);
  const eol = lineBreakAt(text, end);
  return { text: text.slice(start, end), eol, next: end + eol.length };
}

/** Between two lines that go on over the end of a page stand so many at most: blank ones and its number. */
export const MOST_BETWEEN = 3;

/** A paragraph of more lines is cut, as a very long line is. */
export const MOST_JOINED = 100;

interface Paragraph {
  readonly rawSegment: RawSegment;
  readonly eol: LineBreak;
  readonly next: number;
}

/** The lines from one on that belong together; undefined for a line that stands alone. */
function joinLines(text: string, first: Line, joining: LineJoining): Paragraph | undefined {
  const parts: string[] = [];
  const hidden: HiddenText[] = [];
  let last = first;
  let part = first.text;
  let column = 0;
  while (hidden.length < MOST_JOINED - 1) {
    const next = continuationOf(text, last, joining);
    if (next === undefined) break;
    const end = skipBlanksBack(part, part.length);
    const words = skipBlanks(next.text, 0);
    const between = text.slice(last.next - last.eol.length, lineStart(next));
    parts.push(part.slice(0, end));
    column += end;
    hidden.push({ kind: 'line-break', column, text: part.slice(end) + between + next.text.slice(0, words) });
    part = next.text.slice(words);
    last = next;
  }
  if (hidden.length === 0) return undefined;
  const { eol, next } = last;
  return { rawSegment: { text: parts.join('') + part, hidden, eol, opensLine: true }, eol, next };
}

function lineStart({ text, eol, next }: Line): number {
  return next - eol.length - text.length;
}

/** The line in which one goes on: the next, or beyond the number of a page. */
function continuationOf(text: string, line: Line, joining: LineJoining): Line | undefined {
  if (line.eol === '' || line.text.length > LONGEST) return undefined;
  let next = lineAt(text, line.next);
  let acrossPages = false;
  for (let skipped = 0; isBlankLine(next.text) || pageNumberIn(next.text) !== undefined; skipped++) {
    acrossPages ||= !isBlankLine(next.text);
    if (next.eol === '' || skipped === MOST_BETWEEN) return undefined;
    next = lineAt(text, next.next);
  }
  const isBroken = acrossPages || line.next === lineStart(next);
  return isBroken && canJoin(line.text) && canJoin(next.text) && joining.continues(line.text, next.text)
    ? next
    : undefined;
}

function canJoin(line: string): boolean {
  return line.length <= LONGEST && readMarkup(line).hidden.length === 0;
}

function isBlankLine(line: string): boolean {
  return skipBlanks(line, 0) === line.length;
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
