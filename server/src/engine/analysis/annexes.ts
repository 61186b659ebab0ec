// The annexes of a document: lines that say 附件, 附件1 or 附表2 and nothing else, with what stands below them.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { parseNumeral } from '../lexer/numerals';
import { ANNEX_LABELS, isAnnexLabel, numberOfLabel } from '../outline/annexLabels';
import type { DocumentView } from './documentView';
import { within, type Range, type Segment } from '../facts/segment';

export interface Annex {
  /** 附件1, with the segment that is its line. */
  readonly label: string;
  readonly at: Range;
  /** Undefined where the label has none. */
  readonly number: number | undefined;
  /** The line straight below, if it can be a title. */
  readonly title: string | undefined;
}

/** A longer line is no title. UTF-16 code units. */
const LONGEST_TITLE = 60;

/** In text order; each reaches to the next one. */
export function annexesOf(view: DocumentView): readonly Annex[] {
  const found: Annex[] = [];
  for (const segment of view.read(ANNEX_LABELS)) {
    const start = skipBlanks(segment.text, 0);
    if (segment.text[start] === '附') found.push(annexAt(segment, start, view));
  }
  return found;
}

function annexAt(segment: Segment, start: number, view: DocumentView): Annex {
  const end = skipBlanksBack(segment.text, segment.text.length);
  const label = segment.text.slice(start, end);
  const written = numberOfLabel(label);
  const number = /^\d/.test(written) ? Number(written) : parseNumeral(written);
  return {
    label: label.replace(/[\s：:]/g, ''),
    at: within(segment, start, end),
    number,
    title: titleBelow(segment, view),
  };
}

function titleBelow(segment: Segment, view: DocumentView): string | undefined {
  const below = view.nextWithText(segment);
  const text = below?.text.trim() ?? '';
  const isTitle =
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !/[。；：]/.test(text) &&
    below?.facts.markers[0]?.position !== 'line' &&
    !isAnnexLabel(text);
  return isTitle ? text : undefined;
}
