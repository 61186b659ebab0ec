// A file that was read in the wrong encoding: whatever else seems to be wrong with it comes from that.

import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import type { Pass } from './pass';

const GARBLED = defineFilter((segment) => segment.facts.odd.garbage.length > 0);

/** GB18030 read as UTF-8 is garbage to three quarters; a text with a damaged passage stays far below this. */
const SHARE = 0.2;

/** Of a misdecoded document the findings that say so and no others. */
export const misdecoded: Pass = (findings, { view, segments }) => {
  if (!isMisdecoded(view, segments.length)) return findings;
  const ofEncoding = findings.filter(({ rule }) => rule.meta.indicates === 'wrong-encoding');
  // Who has switched that rule off wants to hear the others.
  return ofEncoding.length > 0 ? ofEncoding : findings;
};

/** @param length of the document, in UTF-16 code units */
function isMisdecoded(view: DocumentView, length: number): boolean {
  const segments = view.read(GARBLED);
  if (segments.length === 0) return false;
  let garbled = 0;
  for (const { facts } of segments) for (const { start, end } of facts.odd.garbage) garbled += end - start;
  return garbled >= length * SHARE;
}
