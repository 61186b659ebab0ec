// Runs the document rules, gathers what the record rules found, and applies regions and settings to both: all of it for a
// document that is opened, and after an edit what the edit has touched.

import type { ResolvedConfig } from './resolvedConfig';
import { optionsOf } from './ruleSettings';
import { RULES } from '../rules/registry';
import type { Finding, Report, Rule } from '../rules/rule';
import type { ResidueMap } from '../outline/residueMap';
import { INPUTS, type DocumentDatabase } from '../analysis/documentInputs';
import { isEqual, reuseItems } from '../incremental/reuse';
import { defineFilter } from '../incremental/keys';
import { SEVERITIES, type Severity } from '../terms';
import type { Change } from '../text/change';
import { type Rec, type Records, within } from '../facts/segment';
import { inTextOrder, replaceFindings } from './findings';
import type { InternalProblem, LintedRecord } from './lintedRecord';
import { reportsIn } from './ownRows';
import { nameOf } from './readRecord';
import { isKept } from './suppress';

export interface Run {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly problems: readonly InternalProblem[];
  /** What each document rule that is not switched off has found. */
  readonly results: ReadonlyMap<Rule, RuleResult>;
  readonly residue: ResidueMap;
}

export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly problem?: InternalProblem;
}

const FOUND_SOMETHING = defineFilter<LintedRecord>(({ findings }) => findings.length > 0);
const FAILED = defineFilter<LintedRecord>(({ problems }) => problems.length > 0);

/** @param before the run over the version that was changed, with the same settings */
export function runRules(
  database: DocumentDatabase<LintedRecord>,
  config: ResolvedConfig,
  before?: { readonly run: Run; readonly change: Change<LintedRecord> },
): Run {
  const residue = database.read(INPUTS.residueMap);
  const results = new Map<Rule, RuleResult>();
  for (const rule of RULES) {
    if (rule.scope === 'document' && isActive(rule, config))
      results.set(
        rule,
        database.compute(
          rule,
          (view) => check(rule, () => rule.check(view, optionsOf(rule, config.rules)), config),
          reuseResult,
        ),
      );
  }
  const failures = [...results.values()].flatMap(({ problem }) => problem ?? []);
  const problems = [...database.read(FAILED).flatMap((record) => record.problems), ...failures];
  const findings =
    before?.run.residue === residue
      ? afterEdit(before.run, before.change, results, config)
      : fromScratch(database, residue, results, config);
  return { findings, problems, results, residue };
}

function fromScratch(
  database: DocumentDatabase<LintedRecord>,
  residue: ResidueMap,
  results: Run['results'],
  config: ResolvedConfig,
): readonly Finding[] {
  // Rows of the user's may find something in any record.
  const { records } = database;
  const candidates = config.tables.empty ? database.read(FOUND_SOMETHING) : residue.excluded.without(records.list);
  const found = candidates.flatMap((record) => findingsIn(record, residue, config));
  for (const result of results.values()) for (const finding of result.findings) found.push(finding);
  return inTextOrder(found, records);
}

/** Those of the records that are gone and of rules that find something else now are replaced; the others stay in their order. */
function afterEdit(
  run: Run,
  change: Change<LintedRecord>,
  results: Run['results'],
  config: ResolvedConfig,
): readonly Finding[] {
  const removed = new Set<Rec>(change.removed);
  const gone = new Set<Finding>();
  const come = change.inserted
    .filter((record) => !run.residue.covers(record))
    .flatMap((record) => findingsIn(record, run.residue, config));
  for (const [rule, result] of results) {
    const old = run.results.get(rule);
    if (old === result) continue;
    const found = new Set(result.findings);
    for (const finding of old?.findings ?? []) if (!found.delete(finding)) gone.add(finding);
    come.push(...found);
  }
  return replaceFindings(
    run.findings,
    (finding) => gone.has(finding) || (finding.rule.scope === 'record' && removed.has(finding.at.start.record)),
    come,
    change.records,
  );
}

/** What the record rules found in a record, as far as the settings want it and it is no residue. */
function findingsIn(record: LintedRecord, residue: ResidueMap, config: ResolvedConfig): Finding[] {
  const found: Finding[] = [];
  for (const report of reportsIn(record, config.tables)) {
    const { rule, start, end, message, data = {} } = report;
    const severity = severityOf(rule, report.severity, config);
    if (
      severity === undefined ||
      rule.accepts?.(report, optionsOf(rule, config.rules)) === false ||
      residue.touches(record, start, end)
    )
      continue;
    const finding: Finding = { rule, severity, at: within(record, start, end), message, data, related: [] };
    if (!isKept(finding, config.words)) found.push(finding);
  }
  return found;
}

/** The findings of a rule from what it reports. One that throws keeps what it had found until then. */
export function check(rule: Rule, reports: () => Iterable<Report>, config: ResolvedConfig): RuleResult {
  const findings: Finding[] = [];
  try {
    for (const report of reports()) {
      const severity = severityOf(rule, report.severity, config);
      const finding = severity === undefined ? undefined : findingOf(rule, report, severity);
      if (finding !== undefined && !isKept(finding, config.words)) findings.push(finding);
    }
    return { findings };
  } catch (error) {
    return { findings, problem: { rule: rule.meta.id, error: nameOf(error) } };
  }
}

/** The result of a rule, with the findings of the one before that are equal at either end. */
function reuseResult(previous: RuleResult, { findings, problem }: RuleResult): RuleResult {
  const reused = reuseItems(previous.findings, findings);
  return reused === previous.findings && isEqual(previous.problem, problem)
    ? previous
    : { findings: reused, ...(problem && { problem }) };
}

function findingOf(rule: Rule, report: Report, severity: Severity): Finding {
  return {
    rule,
    severity,
    // A copy: what a view hands out may hold on to the view.
    at: { start: report.at.start, end: report.at.end },
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

/** Whether a rule runs at all under the settings. */
export function isActive(rule: Rule, config: ResolvedConfig): boolean {
  return severityOf(rule, undefined, config) !== undefined;
}

function isInPreset({ meta }: Rule, reported: Severity | undefined, { preset }: ResolvedConfig): boolean {
  return preset === 'errors'
    ? (reported ?? meta.severity) === 'error' && meta.preset === undefined
    : preset === 'strict' || meta.preset === undefined;
}
