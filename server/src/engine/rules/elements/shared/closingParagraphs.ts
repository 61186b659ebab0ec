// The last paragraphs of a report: where it says what it asks for.

import type { DocumentView } from '../../../analysis/documentView';
import type { Rec } from '../../../facts/segment';

const PARAGRAPHS = 3;

/** A record of the last paragraphs, up to the column at which signature and date begin in it. */
export interface ClosingText {
  readonly record: Rec;
  readonly text: string;
}

/** In text order; blank lines and residue left out. */
export function closingParagraphs(view: DocumentView): readonly ClosingText[] {
  const { end } = view.outline.body;
  const found: ClosingText[] = [];
  for (
    let record: Rec | undefined = end.record;
    record !== undefined && found.length < PARAGRAPHS;
    record = view.previous(record)
  ) {
    if (record.scan.blank || view.residue.covers(record)) continue;
    found.unshift({ record, text: record === end.record ? record.text.slice(0, end.column) : record.text });
  }
  return found;
}
