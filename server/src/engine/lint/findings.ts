// All findings of a snapshot in text order, made from scratch or by difference from those of the version before.

import type { Finding } from '../rules/rule';
import { partition } from '../text/partition';
import type { Segments } from '../facts/segment';

/** Sorts by place, then by what else tells findings apart, so that the order does not depend on how they were found. */
export function inTextOrder(findings: readonly Finding[], segments: Segments): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, index: segments.indexOf(finding.at.start.segment) }))
    .sort((a, b) => a.index - b.index || compareInSegment(a.finding, b.finding, segments))
    .map((each) => each.finding);
}

/**
 * The findings without those that are gone and with those that have come. What stays is in order already: an edit moves no
 * segment past another.
 */
export function replaceFindings(
  findings: readonly Finding[],
  isGone: (finding: Finding) => boolean,
  come: readonly Finding[],
  segments: Segments,
): readonly Finding[] {
  const kept = findings.filter((finding) => !isGone(finding));
  if (come.length === 0) return kept.length === findings.length ? findings : kept;
  const sorted = inTextOrder(come, segments);
  const merged: Finding[] = [];
  let from = 0;
  for (const finding of sorted) {
    const to = placeFor(finding, kept, from, segments);
    for (; from < to; from++) merged.push(kept[from] as Finding);
    merged.push(finding);
  }
  for (; from < kept.length; from++) merged.push(kept[from] as Finding);
  return merged;
}

/** Index of the first finding, from an index on, that comes after one. */
function placeFor(finding: Finding, kept: readonly Finding[], from: number, segments: Segments): number {
  const index = segments.indexOf(finding.at.start.segment);
  return partition(
    kept,
    (other) => (segments.indexOf(other.at.start.segment) - index || compareInSegment(other, finding, segments)) <= 0,
    from,
  );
}

function compareInSegment(a: Finding, b: Finding, segments: Segments): number {
  return (
    a.at.start.column - b.at.start.column ||
    compareText(a.rule.meta.id, b.rule.meta.id) ||
    segments.compare(a.at.end, b.at.end) ||
    compareText(a.message, b.message) ||
    compareText(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
