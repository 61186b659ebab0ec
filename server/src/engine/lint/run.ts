// Runs the document rules, gathers what the record rules found, and applies regions and settings to both.

import type { ResolvedConfig } from '../config/config';
import { optionsOf } from '../config/ruleSettings';
import { RULES } from '../rules/registry';
import type { Finding, Report, Rule } from '../rules/rule';
import { SEVERITIES, type Severity } from '../terms';
import { within } from '../text/record';
import type { DocumentView } from '../structure/documentView';
import type { InternalProblem, LintedRecord } from './lintedRecord';
import { nameOf } from './readRecord';
import { isKept } from './suppress';

export interface RunResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly InternalProblem[];
}

/** @param records those of the view, with what was found in each */
export function runRules(records: readonly LintedRecord[], view: DocumentView, config: ResolvedConfig): RunResult {
  const found: Finding[] = [];
  const problems: InternalProblem[] = [];
  for (const record of records) {
    if (view.residue.covers(record)) continue;
    for (const finding of record.findings) {
      const { rule } = finding;
      const severity = severityOf(rule, finding.severity, config);
      if (severity === undefined || rule.accepts?.(finding, optionsOf(rule, config.rules)) === false || view.residue.touches(record, finding.start, finding.end)) continue;
      found.push({ rule, severity, at: within(record, finding.start, finding.end), message: finding.message, data: finding.data ?? {}, related: [] });
    }
    problems.push(...record.problems);
  }
  for (const rule of RULES) {
    if (rule.scope !== 'document' || severityOf(rule, undefined, config) === undefined) continue;
    try {
      for (const report of rule.check(view, optionsOf(rule, config.rules))) {
        const severity = severityOf(rule, report.severity, config);
        if (severity !== undefined) found.push(findingOf(rule, report, severity));
      }
    } catch (error) {
      problems.push({ rule: rule.meta.id, error: nameOf(error) });
    }
  }
  return { findings: inTextOrder(found.filter((finding) => !isKept(finding, config.words)), view), problems };
}

function findingOf(rule: Rule, report: Report, severity: Severity): Finding {
  return {
    rule,
    severity,
    at: report.at,
    message: report.message,
    data: report.data ?? {},
    related: report.related ?? [],
  };
}

/**
 * The severity of a finding: the rule's own, or the user's for the rule. A weaker case stays weaker than the rule at its
 * highest by as many steps as the rule says, and never falls below a hint. Undefined: switched off.
 */
function severityOf(rule: Rule, reported: Severity | undefined, config: ResolvedConfig): Severity | undefined {
  const set = config.rules.severities.get(rule.meta.id);
  if (set === 'off' || (set === undefined && !isInPreset(rule, reported, config))) return undefined;
  const own = rule.meta.severity;
  const steps = reported === undefined ? 0 : Math.max(0, SEVERITIES.indexOf(reported) - SEVERITIES.indexOf(own));
  return SEVERITIES[Math.min(SEVERITIES.indexOf(set ?? own) + steps, SEVERITIES.length - 1)];
}

function isInPreset({ meta }: Rule, reported: Severity | undefined, { preset }: ResolvedConfig): boolean {
  return preset === 'errors' ? (reported ?? meta.severity) === 'error' && meta.preset === undefined : preset === 'strict' || meta.preset === undefined;
}

function inTextOrder(findings: readonly Finding[], view: DocumentView): readonly Finding[] {
  const { records } = view;
  return findings
    .map((finding) => ({ finding, index: records.indexOf(finding.at.start.record) }))
    .sort((a, b) => a.index - b.index || a.finding.at.start.column - b.finding.at.start.column || compareIds(a.finding, b.finding) || records.compare(a.finding.at.end, b.finding.at.end))
    .map((each) => each.finding);
}

function compareIds(a: Finding, b: Finding): number {
  return a.rule.meta.id < b.rule.meta.id ? -1 : a.rule.meta.id > b.rule.meta.id ? 1 : 0;
}
