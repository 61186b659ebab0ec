// What rows of the user's find in a segment, on top of what the segment keeps of the built-in ones.

import type { Tables } from '../settings/tables';
import { RULES } from '../rules/registry';
import type { SegmentRule } from '../rules/rule';
import type { LintedSegment, SegmentFinding } from './lintedSegment';
import { problemOf, type InternalProblem } from './problems';

/**
 * The findings of a segment; without rows of the user's those that it keeps. Of one rule, the user's row stands in place of a
 * built-in one.
 * @param onProblem what is done with a rule that throws; it keeps what it has found until then
 */
export function reportsIn(
  segment: LintedSegment,
  tables: Tables,
  onProblem: (problem: InternalProblem) => void,
): readonly SegmentFinding[] {
  if (tables.empty) return segment.findings;
  const own: SegmentFinding[] = [];
  for (const rule of (extensible ??= RULES.filter(isExtensible))) {
    try {
      for (const report of rule.checkRows(segment, tables)) own.push({ ...report, rule });
    } catch (error) {
      onProblem(problemOf(rule.meta.id, error));
    }
  }
  if (own.length === 0) return segment.findings;
  const hidden = (finding: SegmentFinding) =>
    own.some(({ rule, start, end }) => rule === finding.rule && start < finding.end && finding.start < end);
  return [...segment.findings.filter((finding) => !hidden(finding)), ...own];
}

type ExtensibleRule = SegmentRule & Required<Pick<SegmentRule, 'checkRows'>>;

let extensible: readonly ExtensibleRule[] | undefined;

function isExtensible(rule: (typeof RULES)[number]): rule is ExtensibleRule {
  return rule.scope === 'segment' && rule.checkRows !== undefined;
}
