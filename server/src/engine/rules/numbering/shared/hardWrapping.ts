// Whether a text has a line break at the end of each printed line, as copied from PDF files and mails.

import { hasHan, isHan, skipBlanksBack } from '../../../text/characters';
import type { DocumentView } from '../../../analysis/documentView';
import { defineCounter } from '../../../incremental/keys';
import type { Segment } from '../../../facts/segment';

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

export function isHardWrapped(view: DocumentView): boolean {
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
