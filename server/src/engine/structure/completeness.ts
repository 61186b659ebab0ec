// Whether a document is far enough a report for its missing parts to be spoken of.

import type { Outline } from './outline';
import { profileOf } from './reportKind';

/** A draft of two first-level headings is a report; of fewer it is a snippet or a beginning. */
const FEWEST_SECTIONS = 2;

export function isWholeReport(outline: Outline): boolean {
  return outline.headings.filter((heading) => heading.level === 1).length >= FEWEST_SECTIONS;
}

/** Whether a report of this kind must bear signature and date: all kinds that are recognised but speeches. */
export function bearsSignature(outline: Outline): boolean {
  const profile = profileOf(outline.kind);
  return profile !== undefined && profile.spoken !== true && isWholeReport(outline);
}
