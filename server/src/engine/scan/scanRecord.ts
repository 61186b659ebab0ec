// All that is read in one record, whatever stands before and after it.

import { scanMarkers, type Marker } from './markers';
import { scanPairs, type LoneMark } from './pairs';
import { residueCue, type ResidueCue } from './residue';
import { scanStatedCounts, type StatedCount } from './statedCounts';
import { scanWidth, type WidthScan } from './width';
import type { Piece } from '../text/piece';

export interface RecordScan {
  /** Candidates for headings and items, in text order. */
  readonly markers: readonly Marker[];
  readonly statedCounts: readonly StatedCount[];
  readonly width: WidthScan;
  /** Brackets, quotation marks and title marks without their other half in the record. */
  readonly lonePairMarks: readonly LoneMark[];
  /** Only for whole lines. */
  readonly residue: ResidueCue | undefined;
  /** Nothing but blanks. */
  readonly blank: boolean;
}

export function scanRecord(piece: Piece): RecordScan {
  return {
    markers: scanMarkers(piece.text, piece.opensLine),
    statedCounts: scanStatedCounts(piece.text),
    width: scanWidth(piece.text),
    lonePairMarks: scanPairs(piece.text),
    residue: piece.opensLine ? residueCue(piece.text) : undefined,
    blank: piece.text.trim() === '',
  };
}
