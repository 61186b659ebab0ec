// A file that was read in the wrong encoding: whatever else seems to be wrong with it comes from that.

import { mojibake } from '../rules/residue/mojibake';
import type { Finding } from '../rules/rule';
import type { DocumentView } from '../analysis/documentView';
import { defineFilter } from '../incremental/keys';

const GARBLED = defineFilter((record) => record.scan.odd.garbage.length > 0);

/** GB18030 read as UTF-8 is garbage to three quarters; a text with a damaged passage stays far below this. */
const SHARE = 0.2;

/**
 * Of a misread document the finding that says so and no other; of every other document all findings.
 * @param length of the document, in UTF-16 code units
 */
export function worthSaying(findings: readonly Finding[], view: DocumentView, length: number): readonly Finding[] {
  if (!isMisread(view, length)) return findings;
  const ofEncoding = findings.filter(({ rule }) => rule === mojibake);
  // Who has switched that rule off wants to hear the others.
  return ofEncoding.length > 0 ? ofEncoding : findings;
}

function isMisread(view: DocumentView, length: number): boolean {
  const records = view.read(GARBLED);
  if (records.length === 0) return false;
  let garbled = 0;
  for (const { scan } of records) for (const { start, end } of scan.odd.garbage) garbled += end - start;
  return garbled >= length * SHARE;
}
