// The findings of a snapshot that a range touches.

import type { Finding, Snapshot } from '../../engine/index';
import type { OffsetRange } from '../protocol/positions';

/** In text order; a caret touches what it stands in or beside. */
export function findingsAt({ findings, segments }: Snapshot, { start, end }: OffsetRange): readonly Finding[] {
  return findings.filter(({ at }) => {
    const offsets = segments.offsets(at);
    return offsets.start <= end && offsets.end >= start;
  });
}
