// Runs the document rules, collects what the segment rules found, and applies residue and severities to both: all of it for a
// document that is opened, and after an edit what the edit has touched.

import type { ResolvedConfig } from './resolvedConfig';
import { optionsOf } from './ruleSettings';
import { RULES } from '../rules/registry';
import type { Finding, Report, Rule } from '../rules/rule';
import type { ResidueMap } from '../outline/residueMap';
import { INPUTS } from '../analysis/documentInputs';
import type { DocumentDatabase } from '../analysis/documentView';
import { memoizePerObject } from '../incremental/memoize';
import { isEqual, reuseItems } from '../incremental/reuse';
import { defineFilter } from '../incremental/keys';
import { SEVERITIES, type Severity } from '../terms';
import type { Change } from '../text/change';
import { type Segment, within } from '../facts/segment';
import { inTextOrder, replaceFindings } from './findings';
import type { LintedSegment, SegmentFinding } from './lintedSegment';
import { reportsIn } from './userRows';
import { problemOf, type InternalProblem, type SegmentProblem } from './problems';

/** What all rules report of one version, before any pass. */
export interface Run {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** In the order of the rules. */
  readonly problems: readonly InternalProblem[];
  /** What each document rule that is not switched off has found. */
  readonly results: ReadonlyMap<Rule, RuleResult>;
  /** What the user's rows and options have made segment rules throw. */
  readonly segmentProblems: readonly SegmentProblem[];
  readonly residue: ResidueMap;
}

export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly problem?: InternalProblem;
}

const FOUND_SOMETHING = defineFilter<LintedSegment>(({ findings }) => findings.length > 0);
const FAILED = defineFilter<LintedSegment>(({ problems }) => problems.length > 0);

/** Asked for at every key. */
const activeDocumentRules = memoizePerObject((config: ResolvedConfig) =>
  RULES.filter((rule) => rule.scope === 'document').filter((rule) => isActive(rule, config)),
);

/** @param before the run over the version that was changed, with the same settings */
export function runRules(
  database: DocumentDatabase<LintedSegment>,
  config: ResolvedConfig,
  before?: { readonly run: Run; readonly change: Change<LintedSegment> },
): Run {
  const residue = database.read(INPUTS.residueMap);
  const results = new Map<Rule, RuleResult>();
  for (const rule of activeDocumentRules(config)) {
    const result = database.compute(
      rule,
      (view) => check(rule, () => rule.check?.(view, optionsOf(rule, config.rules)) ?? [], config),
      reuseResult,
    );
    results.set(rule, result);
  }
  const { findings, segmentProblems } =
    before?.run.residue === residue
      ? afterEdit(before.run, before.change, results, config)
      : fromScratch(database, residue, results, config);
  const problems = inOrderOfRules([
    ...database.read(FAILED).flatMap((segment) => segment.problems),
    ...segmentProblems.map(({ problem }) => problem),
    ...[...results.values()].flatMap(({ problem }) => problem ?? []),
  ]);
  return { findings, segmentProblems, problems, results, residue };
}

type Found = Pick<Run, 'findings' | 'segmentProblems'>;

function fromScratch(
  database: DocumentDatabase<LintedSegment>,
  residue: ResidueMap,
  results: Run['results'],
  config: ResolvedConfig,
): Found {
  const segmentProblems: SegmentProblem[] = [];
  // Rows of the user's may find something in any segment.
  const { segments } = database;
  const candidates = config.tables.empty ? database.read(FOUND_SOMETHING) : residue.excluded.without(segments.list);
  const found = candidates.flatMap((segment) => findingsIn(segment, residue, config, segmentProblems));
  for (const result of results.values()) for (const finding of result.findings) found.push(finding);
  return { findings: inTextOrder(found, segments), segmentProblems };
}

/** Those of the segments that are gone and of rules that find something else now are replaced; the others stay in their order. */
function afterEdit(run: Run, change: Change<LintedSegment>, results: Run['results'], config: ResolvedConfig): Found {
  const removed = new Set<Segment>(change.removed);
  const segmentProblems = run.segmentProblems.filter(({ segment }) => !removed.has(segment));
  const gone = new Set<Finding>();
  const come = change.inserted
    .filter((segment) => !run.residue.covers(segment))
    .flatMap((segment) => findingsIn(segment, run.residue, config, segmentProblems));
  for (const [rule, result] of results) {
    const old = run.results.get(rule);
    if (old === result) continue;
    const found = new Set(result.findings);
    for (const finding of old?.findings ?? []) if (!found.delete(finding)) gone.add(finding);
    for (const finding of found) come.push(finding);
  }
  const findings = replaceFindings(
    run.findings,
    (finding) => gone.has(finding) || (finding.rule.scope === 'segment' && removed.has(finding.at.start.segment)),
    come,
    change.segments,
  );
  return { findings, segmentProblems };
}

/** The same order, whether the document was opened or edited. */
function inOrderOfRules(problems: readonly InternalProblem[]): readonly InternalProblem[] {
  if (problems.length < 2) return problems;
  const order = new Map(RULES.map(({ meta }, i) => [meta.id, i]));
  const placeOf = ({ rule }: InternalProblem) => order.get(rule) ?? order.size;
  return [...problems].sort((a, b) => placeOf(a) - placeOf(b) || (a.error < b.error ? -1 : a.error > b.error ? 1 : 0));
}

/**
 * What the segment rules found in a segment, as far as the settings want it and it is no residue.
 * @param problems takes in what goes wrong
 */
function findingsIn(
  segment: LintedSegment,
  residue: ResidueMap,
  config: ResolvedConfig,
  problems: SegmentProblem[],
): Finding[] {
  const onProblem = (problem: InternalProblem): void => void problems.push({ segment, problem });
  const found: Finding[] = [];
  for (const report of reportsIn(segment, config.tables, onProblem)) {
    const { rule, start, end, message, data = {} } = report;
    const severity = severityOf(rule, report.severity, config);
    if (severity === undefined || !isAccepted(report, config, onProblem) || residue.touches(segment, start, end))
      continue;
    found.push({ rule, severity, at: within(segment, start, end), message, data, related: [] });
  }
  return found;
}

/** Whether the rule's options leave a report; none is left by a rule that throws. */
function isAccepted(
  report: SegmentFinding,
  config: ResolvedConfig,
  onProblem: (problem: InternalProblem) => void,
): boolean {
  const { rule } = report;
  try {
    return rule.accepts?.(report, optionsOf(rule, config.rules)) !== false;
  } catch (error) {
    onProblem(problemOf(rule.meta.id, error));
    return false;
  }
}

/** The findings of a rule from what it reports. One that throws keeps what it had found until then. */
export function check(rule: Rule, reports: () => Iterable<Report>, config: ResolvedConfig): RuleResult {
  const findings: Finding[] = [];
  try {
    for (const report of reports()) {
      const severity = severityOf(rule, report.severity, config);
      if (severity !== undefined) findings.push(findingOf(rule, report, severity));
    }
    return { findings };
  } catch (error) {
    return { findings, problem: problemOf(rule.meta.id, error) };
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
