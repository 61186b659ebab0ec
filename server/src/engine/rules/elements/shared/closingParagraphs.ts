// The last paragraphs of a report: where it says what it asks for.

import type { DocumentView } from '../../../analysis/documentView';
import type { Segment } from '../../../facts/segment';

const PARAGRAPHS = 3;

/** A segment of the last paragraphs, up to the column at which signature and date begin in it. */
export interface ClosingText {
  readonly segment: Segment;
  readonly text: string;
}

/** In text order; blank lines and residue left out. */
export function closingParagraphs(view: DocumentView): readonly ClosingText[] {
  const { end } = view.outline.body;
  const found: ClosingText[] = [];
  for (
    let segment: Segment | undefined = end.segment;
    segment !== undefined && found.length < PARAGRAPHS;
    segment = view.previous(segment)
  ) {
    if (segment.facts.blank || view.residue.covers(segment)) continue;
    found.unshift({ segment, text: segment === end.segment ? segment.text.slice(0, end.column) : segment.text });
  }
  return found;
}
