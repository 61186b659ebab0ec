// Whether a document is far enough a report for its missing parts to be spoken of.

import type { Elements } from '../lexicon/tables/reportKinds';
import type { Outline } from '../outline/outline';

/** A draft of two first-level headings is a report; of fewer it is a snippet or a beginning. */
const FEWEST_SECTIONS = 2;

export function isWholeReport(outline: Outline): boolean {
  return outline.headings.filter((heading) => heading.level === 1).length >= FEWEST_SECTIONS;
}

/** Whether a report of its kind must bear an element; one of no kind that is known need not. */
export function mustBear(outline: Outline, element: keyof Elements): boolean {
  return outline.profile?.elements[element] === true && isWholeReport(outline);
}
