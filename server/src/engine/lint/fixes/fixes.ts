// The fixes of one finding.

import type { Finding, Fix } from '../../rules/rule';
import type { Snapshot } from '../snapshot';

/** The fixes of a finding of this snapshot, the preferred one first; none where the rule has none, or its fix fails. */
export function fixesOf(snapshot: Snapshot, finding: Finding): readonly Fix[] {
  try {
    return finding.gathered === undefined
      ? (finding.rule.fixes?.(finding, snapshot.view) ?? [])
      : allAtOnce(finding.gathered, snapshot);
  } catch {
    return [];
  }
}

/** The preferred fixes of all in one. */
function allAtOnce(findings: readonly Finding[], { view }: Snapshot): readonly Fix[] {
  const fixes = findings.flatMap((finding) => finding.rule.fixes?.(finding, view)[0] ?? []);
  const count = String(fixes.length);
  if (fixes.length === 0) return [];
  return [
    {
      title: { zh: `全文${count}处一并改正`, en: `Mend all ${count} places` },
      safe: fixes.every(({ safe }) => safe),
      edits: fixes.flatMap(({ edits }) => edits),
    },
  ];
}
