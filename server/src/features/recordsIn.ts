// The records of a stretch of text, found by its offsets: a look at a small place costs little, however long the document.

import type { Records, Rec } from '../engine/index';

export interface PlacedRecord<R extends Rec = Rec> {
  readonly record: R;
  /** Offset of its first column. */
  readonly offset: number;
}

/** The records that a stretch touches, in text order; at least one. Offsets outside the text mean its nearer end. */
export function* recordsIn<R extends Rec>(records: Records<R>, start: number, end: number): Generator<PlacedRecord<R>> {
  for (let i = records.indexAt(start), record = records.at(i); record !== undefined; record = records.at(++i)) {
    const offset = records.offsetOf(i);
    yield { record, offset };
    if (offset + record.text.length + record.eol.length > end) return;
  }
}
