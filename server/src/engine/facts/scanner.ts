// What a scanner is: it reads facts of one kind in a record.

import type { Piece } from '../text/rawSegment';
import type { Wakes } from '../lexicon/keywordPrefilter';
import type { Marker } from './numbering/marker';

export interface Scanner<Fact> {
  readonly wakes: Wakes;
  /** What a record shows that does not wake the scanner; all such records share it. */
  readonly asleep: Fact;
  /** @param markers the candidate markers of the record, which are read before anything else */
  scan(piece: Piece, markers: readonly Marker[]): Fact;
}
