// What a scanner is: it reads facts of one kind in a segment.

import type { Triggers, WordHits } from '../lexicon/wordAutomaton';
import type { Tokens } from '../lexer/tokens';
import type { RawSegment } from '../text/rawSegment';
import type { Marker } from './numbering/marker';

/** A segment as scanners see it: lexed, with its candidate markers. */
export interface LexedSegment extends RawSegment {
  readonly tokens: Tokens;
  readonly markers: readonly Marker[];
}

export interface Scanner<Fact> {
  readonly triggers: Triggers;
  /** What a segment shows that does not wake the scanner; all such segments share it. */
  readonly none: Fact;
  /** @param hits where the triggers occur in the segment, good for this call only */
  scan(segment: LexedSegment, hits: WordHits): Fact;
}
