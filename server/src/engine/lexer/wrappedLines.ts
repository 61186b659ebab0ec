// Which lines of a wrapped text go on in the next one.

import { isBlank, isDigit, isLatin, skipBlanks, skipBlanksBack } from '../text/characters';
import { boundaryAt } from '../lexicon/wordBoundaries';
import { columnsOf, endsOpen } from '../text/lineLengths';
import type { LineJoining, Wrapping } from '../text/wrapping';
import { lex } from './lex';
import { isOrdinal, TokenKind } from './tokenKind';

/** So much of a line shows whether a number opens it, and so much on either side whether a break divides a word or a number. */
const OPENING = 24;

export function wrappedLines(wrapping: Wrapping): LineJoining {
  return {
    wrapping,
    continues(line, next) {
      const end = skipBlanksBack(line, line.length);
      if (!isFull(line, end, wrapping) || !endsOpen(line.charCodeAt(end - 1))) return false;
      if (wrapping.indents && isBlank(next.charCodeAt(0))) return false;
      const start = skipBlanks(next, 0);
      // Two words of Latin letters may have been parted by a blank, which nobody can tell any more.
      if (isLatin(line.charCodeAt(end - 1)) && isLatin(next.charCodeAt(start))) return false;
      return !opensNumbered(next) || dividesWord(line.slice(0, end), next.slice(start));
    },
  };
}

function isFull(line: string, end: number, { measure, width, tolerance }: Wrapping): boolean {
  const length = measure === 'units' ? end : columnsOf(line, 0, end);
  return length <= width && length >= width - tolerance;
}

/** Whether a line opens with the number of a heading or an item; `5.4万台` opens with a figure. */
function opensNumbered(line: string): boolean {
  const tokens = lex(line.slice(0, OPENING));
  const first = tokens.kindAt(0) === TokenKind.Whitespace ? 1 : 0;
  const kind = tokens.kindAt(first);
  return kind !== undefined && isOrdinal(kind) && !isDigit(line.charCodeAt(tokens.endOf(first)));
}

/** Whether the break between two lines stands inside a word or a number: 统 and 一、, 附件 and 1）, （ and 一）. */
export function dividesWord(line: string, next: string): boolean {
  const before = line.slice(-OPENING);
  const joined = before + next.slice(0, OPENING);
  const tokens = lex(joined, false);
  const token = tokens.indexAt(before.length);
  if (tokens.startOf(token) === before.length || tokens.kindAt(token) === TokenKind.Whitespace) return false;
  return tokens.kindAt(token) !== TokenKind.Han || boundaryAt(joined, before.length) === 'none';
}
