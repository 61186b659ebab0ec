// What the scanner found, record by record, in the report itself: not in the furniture of web pages.

import type { DocumentView } from '../../structure/documentView';
import type { DatedKind, DatedWord } from '../../scan/datedWords';
import type { RecordScan } from '../../scan/scanRecord';
import { within, type Range, type Rec } from '../../text/record';

export interface Mention<Found> {
  readonly record: Rec;
  readonly found: Found;
}

/** In text order. @param pick which of the scanner's lists */
export function* mentionsOf<Found extends { readonly start: number; readonly end: number }>(view: DocumentView, pick: (scan: RecordScan) => readonly Found[]): Generator<Mention<Found>> {
  for (const record of view.body) {
    for (const found of pick(record.scan)) if (!view.residue.touches(record, found.start, found.end)) yield { record, found };
  }
}

/** The words of one kind. */
export function* datedWordsOf<Kind extends DatedKind>(view: DocumentView, kind: Kind): Generator<Mention<Extract<DatedWord, { kind: Kind }>>> {
  for (const { record, found } of mentionsOf(view, (scan) => scan.datedWords)) {
    if (isOfKind(found, kind)) yield { record, found };
  }
}

function isOfKind<Kind extends DatedKind>(word: DatedWord, kind: Kind): word is Extract<DatedWord, { kind: Kind }> {
  return word.kind === kind;
}

/** The range of a mention. */
export function rangeOf({ record, found }: Mention<{ readonly start: number; readonly end: number }>): Range {
  return within(record, found.start, found.end);
}
