// All findings of a snapshot in text order, made anew from scratch or by difference from those of the version before.

import type { Finding } from '../rules/rule';
import { partition } from '../text/partition';
import type { Records } from '../facts/segment';

/** Sorts by place, then by what else tells findings apart, so that the order does not depend on how they were found. */
export function inTextOrder(findings: readonly Finding[], records: Records): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, index: records.indexOf(finding.at.start.record) }))
    .sort((a, b) => a.index - b.index || compareInRecord(a.finding, b.finding, records))
    .map((each) => each.finding);
}

/**
 * The findings without those that are gone and with those that have come. What stays is in order already: an edit moves no
 * record past another.
 */
export function replaceFindings(
  findings: readonly Finding[],
  isGone: (finding: Finding) => boolean,
  come: readonly Finding[],
  records: Records,
): readonly Finding[] {
  const kept = findings.filter((finding) => !isGone(finding));
  if (come.length === 0) return kept.length === findings.length ? findings : kept;
  const sorted = inTextOrder(come, records);
  const merged: Finding[] = [];
  let from = 0;
  for (const finding of sorted) {
    const to = placeFor(finding, kept, from, records);
    for (; from < to; from++) merged.push(kept[from] as Finding);
    merged.push(finding);
  }
  for (; from < kept.length; from++) merged.push(kept[from] as Finding);
  return merged;
}

/** Index of the first finding, from an index on, that stands behind one. */
function placeFor(finding: Finding, kept: readonly Finding[], from: number, records: Records): number {
  const index = records.indexOf(finding.at.start.record);
  return partition(
    kept,
    (other) => (records.indexOf(other.at.start.record) - index || compareInRecord(other, finding, records)) <= 0,
    from,
  );
}

function compareInRecord(a: Finding, b: Finding, records: Records): number {
  return (
    a.at.start.column - b.at.start.column ||
    compareText(a.rule.meta.id, b.rule.meta.id) ||
    records.compare(a.at.end, b.at.end) ||
    compareText(a.message, b.message) ||
    compareText(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
