// The fixes of one finding.

import type { Finding, Fix } from '../../rules/rule';
import { problemOf } from '../problems';
import type { Snapshot } from '../snapshot';

/**
 * The fixes of a finding of this snapshot, the preferred one first; none where the rule has none. What a rule throws is added to
 * the problems of the snapshot, and the finding has no fix.
 */
export function fixesOf(snapshot: Snapshot, finding: Finding): readonly Fix[] {
  return finding.collapsed === undefined ? ownFixes(snapshot, finding) : allAtOnce(finding.collapsed, snapshot);
}

function ownFixes({ view, inner }: Snapshot, finding: Finding): readonly Fix[] {
  const { rule } = finding;
  try {
    return rule.fixes?.(finding, view) ?? [];
  } catch (error) {
    inner.problems.add(problemOf(rule.meta.id, error, 'fix'));
    return [];
  }
}

/** The preferred fixes of all in one. */
function allAtOnce(findings: readonly Finding[], snapshot: Snapshot): readonly Fix[] {
  const fixes = findings.flatMap((finding) => ownFixes(snapshot, finding)[0] ?? []);
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
