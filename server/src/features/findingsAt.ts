// The findings of a snapshot that a range touches.

import type { Finding, Snapshot } from '../engine/index';
import type { OffsetRange } from './positions';

/** In text order; a caret touches what it stands in or beside. */
export function findingsAt({ findings, records }: Snapshot, { start, end }: OffsetRange): readonly Finding[] {
  return findings.filter(({ at }) => records.offset(at.start) <= end && records.offset(at.end) >= start);
}
