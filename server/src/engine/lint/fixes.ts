// The fixes of one finding.

import type { Finding, Fix } from '../rules/rule';
import type { Snapshot } from './snapshot';

/** The fixes of a finding of this snapshot, the preferred one first; none where the rule has none, or its fix fails. */
export function fixesOf(snapshot: Snapshot, finding: Finding): readonly Fix[] {
  try {
    return finding.rule.fixes?.(finding, snapshot.view) ?? [];
  } catch {
    return [];
  }
}
