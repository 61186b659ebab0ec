// The annexes of a document: lines that say 附件, 附件1 or 附表2 and nothing else, with what stands below them.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { parseNumeral } from '../lexer/numerals';
import { ANNEX_LABELS, isAnnexLabel, numberOfLabel } from '../outline/annexLabels';
import type { DocumentView } from './documentView';
import { within, type Range, type Rec } from '../facts/segment';

export interface Annex {
  /** 附件1, with the record that is its line. */
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
  for (const record of view.read(ANNEX_LABELS)) {
    const start = skipBlanks(record.text, 0);
    if (record.text[start] === '附') found.push(annexAt(record, start, view));
  }
  return found;
}

function annexAt(record: Rec, start: number, view: DocumentView): Annex {
  const end = skipBlanksBack(record.text, record.text.length);
  const label = record.text.slice(start, end);
  const written = numberOfLabel(label);
  const number = /^\d/.test(written) ? Number(written) : parseNumeral(written);
  return {
    label: label.replace(/[\s：:]/g, ''),
    at: within(record, start, end),
    number,
    title: titleBelow(record, view),
  };
}

function titleBelow(record: Rec, view: DocumentView): string | undefined {
  const below = view.nextWithText(record);
  const text = below?.text.trim() ?? '';
  const isTitle =
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !/[。；：]/.test(text) &&
    below?.scan.markers[0]?.position !== 'line' &&
    !isAnnexLabel(text);
  return isTitle ? text : undefined;
}
