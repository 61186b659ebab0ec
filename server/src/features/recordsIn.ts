// The records of a stretch of text, found by its offsets: a look at a small place costs little, however long the document.

import type { Records, Rec } from '../engine/index';

export interface PlacedRecord<R extends Rec = Rec> {
  readonly record: R;
  /** Offset of its first column. */
  readonly offset: number;
}

/** The records that a stretch touches, in text order; at least one. Offsets outside the text mean its nearer end. */
export function* recordsIn<R extends Rec>(records: Records<R>, start: number, end: number): Generator<PlacedRecord<R>> {
  for (let at = Math.max(0, start); ; ) {
    const record = records.pointAt(at).record as R;
    const offset = records.offset({ record, column: 0 });
    yield { record, offset };
    const next = offset + record.text.length + record.eol.length;
    if (next > end || next === at || (record.eol === '' && next >= records.length)) return;
    at = next;
  }
}
