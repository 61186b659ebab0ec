// How many findings of each rule there are, to see whether a fix has brought in new ones.

import type { Snapshot } from '../../server/src/engine/index';

/** Two forms of one observation: which of them is reported depends on the number of marks, and a filled marker adds to it. */
const SAME: Readonly<Record<string, string>> = { 'width-folded-document': 'halfwidth-punctuation' };

/** Rules with more findings in `after` than in `before`. */
export function broughtIn(before: Snapshot, after: Snapshot): readonly string[] {
  const counts = countByRule(before);
  return [...countByRule(after)].filter(([id, count]) => count > (counts.get(id) ?? 0)).map(([id]) => id);
}

function countByRule(snapshot: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of snapshot.findings) {
    const id = SAME[rule.meta.id] ?? rule.meta.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
