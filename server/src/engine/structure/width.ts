// Whether a document's marks are half width as a whole, or only some of them by mistake.

import type { DocumentView } from './documentView';
import type { Rec } from '../text/record';
import { sieve, tally } from './sifted';

/** Half-width marks are this share of all: the text was folded as a whole. */
const FOLDED_SHARE = 0.8;
/** Fewer half-width marks than this say nothing about a whole document. */
const FEWEST = 8;

export interface HalfMark {
  readonly record: Rec;
  readonly column: number;
}

export interface Widths {
  readonly half: readonly HalfMark[];
  readonly full: number;
  readonly folded: boolean;
}

const HALF_WIDTH = sieve(({ scan }) => scan.width.half.length > 0);
const FULL_WIDTH = tally(({ scan }) => scan.width.full);

/** The half-width marks of the report's own text, residue left out. */
export function widthsOf(view: DocumentView): Widths {
  const half: HalfMark[] = [];
  for (const record of view.having(HALF_WIDTH)) {
    for (const column of record.scan.width.half) if (!view.residue.touches(record, column, column + 1)) half.push({ record, column });
  }
  const full = half.length === 0 ? 0 : view.sum(FULL_WIDTH);
  return { half, full, folded: half.length >= FEWEST && half.length >= FOLDED_SHARE * (half.length + full) };
}
