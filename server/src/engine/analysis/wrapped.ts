// Whether the lines of a document were broken at a margin, as copied from PDF files and mails.
//
// Two questions. Lines are joined only where their lengths show a margin for certain (lexer/wrappedLines.ts): then some segments are
// lines that have been joined. What fixes line ends must hold back sooner: where many lines end inside a sentence.

import { hasHan, isHan, skipBlanksBack } from '../text/characters';
import type { Segment } from '../facts/segment';
import { defineCounter } from '../incremental/keys';
import type { DocumentView } from './documentView';

const JOINED = defineCounter(({ hidden }) => (hidden.some(({ kind }) => kind === 'line-break') ? 1 : 0));

/** Shorter lines are not filled to the margin, in hanzi. */
const SHORTEST = 15;
/** So many lines that end inside a sentence, and this share of all, are no accident. */
const FEWEST_CUT = 4;
const CUT_SHARE = 0.3;

/** Lines that end inside a sentence. Numbered ones are left out: they may be headings. */
const CUT = defineCounter((segment) =>
  segment.eol !== '' && isInside(lastMark(segment.text)) && isFilled(segment) && !isNumbered(segment) ? 1 : 0,
);
const FINISHED = defineCounter((segment) =>
  '。！？；：'.includes(lastMark(segment.text)) && isFilled(segment) ? 1 : 0,
);

/** Whether lines were joined, or so many end inside a sentence that a margin may have broken them. */
export function mayBeWrapped(view: DocumentView): boolean {
  if (view.read(JOINED) > 0) return true;
  const cut = view.read(CUT);
  return cut >= FEWEST_CUT && cut >= CUT_SHARE * (cut + view.read(FINISHED));
}

/** The last character of a line that is not blank; 。 of a blank line. */
export function lastMark(text: string): string {
  return text[skipBlanksBack(text, text.length) - 1] ?? '。';
}

function isFilled({ text, opensLine }: Segment): boolean {
  return opensLine && hasHan(text, SHORTEST);
}

function isInside(mark: string): boolean {
  return isHan(mark.charCodeAt(0)) || '，、,'.includes(mark);
}

function isNumbered({ facts }: Segment): boolean {
  return facts.markers.some((marker) => marker.position === 'line');
}
