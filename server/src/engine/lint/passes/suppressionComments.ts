// Applies the comments of a text that suppress findings, and runs the rules on what these comments have done.

import type { ResolvedConfig } from '../resolvedConfig';
import { groupSelector } from '../ruleSettings';
import { RULES } from '../../rules/registry';
import type { Finding, Rule, SuppressionComment } from '../../rules/rule';
import type { Directive } from '../../facts/artefacts/directives';
import { defineFilter } from '../../incremental/keys';
import { partition } from '../../text/partition';
import type { Point, Segment, Segments } from '../../facts/segment';

import { replaceFindings } from '../findings';
import { check, isActive } from '../run';
import type { Pass, PassContext } from './pass';

const WITH_DIRECTIVES = defineFilter((segment) => segment.facts.directives.length > 0);

const selectors = new Set(RULES.flatMap(({ meta }) => [meta.id, groupSelector(meta.group)]));

/** A directive at its place with the findings that it reaches to, while it is found out what it does. */
interface DirectiveScope {
  readonly segment: Segment;
  readonly directive: Directive;
  /** Of the findings in text order, the first one in its reach, and the first one after it. */
  readonly from: number;
  readonly to: number;
  used: boolean;
}

/** What is left of the findings, with those on the comments themselves. Most texts have no such comment: then nothing is done. */
export const suppressionComments: Pass = (findings, context) => {
  const { view, segments, config } = context;
  const directed = view.read(WITH_DIRECTIVES);
  if (directed.length === 0) return findings;
  const scopes = directed.flatMap((segment) =>
    segment.facts.directives.map((directive): DirectiveScope => ({
      segment,
      directive,
      ...reachOf(segment, directive, findings, segments),
      used: false,
    })),
  );
  const left = unsuppressed(scopes, findings, segments);
  markUsedEnables(scopes);
  const reported = reportsOn(
    scopes.map((scope) => commentOf(scope, config)),
    context,
  );
  return replaceFindings(left, () => false, reported, segments);
};

/** What the rules say of the comments. */
function reportsOn(comments: readonly SuppressionComment[], { config, problems }: PassContext): readonly Finding[] {
  return RULES.flatMap((rule) => {
    if (rule.scope !== 'document' || rule.checkSuppressions === undefined) return [];
    const { findings, problem } = check(rule, () => rule.checkSuppressions?.(comments) ?? [], config);
    if (problem !== undefined) problems.add(problem);
    return findings;
  });
}

/** The findings that no directive suppresses. Between two places where a reach begins or ends, or a line with a directive does, the same holds for all. */
function unsuppressed(
  scopes: readonly DirectiveScope[],
  findings: readonly Finding[],
  segments: Segments,
): readonly Finding[] {
  const beside = scopes.map(({ segment }) => inSegment(segment, findings, segments));
  const bounds = [...new Set([0, ...[...scopes, ...beside].flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return bounds.flatMap((from, i) => {
    const stretch = findings.slice(from, bounds[i + 1]);
    const reaching = scopes.filter((scope) => holds(scope, from));
    const outside = !beside.some((each) => holds(each, from));
    return reaching.length === 0 && outside ? stretch : unsuppressedIn(stretch, reaching, outside);
  });
}

/** @param reaching the scopes that all of the findings are in */
function unsuppressedIn(
  findings: readonly Finding[],
  reaching: readonly DirectiveScope[],
  outside: boolean,
): readonly Finding[] {
  const byRule = new Map<Rule, readonly DirectiveScope[]>();
  return findings.filter((finding) => {
    let suppressing = byRule.get(finding.rule);
    if (suppressing === undefined) byRule.set(finding.rule, (suppressing = suppressingOf(finding.rule, reaching)));
    for (const scope of suppressing) scope.used = true;
    return suppressing.length === 0 && (outside || !liesInDirective(finding));
  });
}

function holds({ from, to }: Pick<DirectiveScope, 'from' | 'to'>, index: number): boolean {
  return from <= index && index < to;
}

/**
 * The scopes that suppress the findings of a rule; none where they are left.
 * @param scopes those that the finding is in
 */
function suppressingOf(rule: Rule, scopes: readonly DirectiveScope[]): readonly DirectiveScope[] {
  const suppressing: DirectiveScope[] = [];
  let disabled: DirectiveScope | undefined;
  for (const scope of scopes) {
    if (!isAbout(scope.directive, rule)) continue;
    switch (scope.directive.kind) {
      case 'disable-file':
      case 'disable-line':
      case 'disable-next-line':
        suppressing.push(scope);
        break;
      case 'disable':
        disabled ??= scope;
        break;
      case 'enable':
        disabled = undefined;
        break;
      case undefined:
        break;
    }
  }
  return disabled === undefined ? suppressing : [...suppressing, disabled];
}

/** The findings that a directive can be about: looked up in their order, since there may be thousands. */
function reachOf(
  segment: Segment,
  directive: Directive,
  findings: readonly Finding[],
  segments: Segments,
): Pick<DirectiveScope, 'from' | 'to'> {
  const all = { from: 0, to: findings.length };
  switch (directive.kind) {
    case 'disable-line':
      return onLine(lineAt({ segment, column: 0 }, segments), findings, segments);
    case 'disable-next-line':
      return onLine(nextLineWithText(segment, segments), findings, segments);
    case 'disable':
    case 'enable':
      return {
        ...all,
        from: partition(findings, ({ at }) => segments.compare(at.start, { segment, column: directive.start }) < 0),
      };
    case 'disable-file':
      return all;
    // Not understood: it is about nothing.
    case undefined:
      return { from: 0, to: 0 };
  }
}

function inSegment(
  segment: Segment,
  findings: readonly Finding[],
  segments: Segments,
): Pick<DirectiveScope, 'from' | 'to'> {
  const from = partition(findings, ({ at }) => segments.compare(at.start, { segment, column: 0 }) < 0);
  return { from, to: partition(findings, ({ at }) => at.start.segment === segment, from) };
}

function onLine(
  line: number | undefined,
  findings: readonly Finding[],
  segments: Segments,
): Pick<DirectiveScope, 'from' | 'to'> {
  if (line === undefined) return { from: 0, to: 0 };
  const from = partition(findings, ({ at }) => lineAt(at.start, segments) < line);
  return { from, to: partition(findings, ({ at }) => lineAt(at.start, segments) === line, from) };
}

/** An `enable` is of use where a `disable` before it still holds for one of the rules that it is about. */
function markUsedEnables(scopes: readonly DirectiveScope[]): void {
  const disabled = new Set<Rule>();
  for (const scope of scopes) {
    const { directive } = scope;
    if (directive.kind === 'disable') for (const rule of rulesOf(directive)) disabled.add(rule);
    if (directive.kind !== 'enable') continue;
    for (const rule of rulesOf(directive)) if (disabled.delete(rule)) scope.used = true;
  }
}

/** All rules for a directive that names none. */
function rulesOf(directive: Directive): readonly Rule[] {
  return RULES.filter((rule) => isAbout(directive, rule));
}

function isAbout({ rules }: Directive, { meta }: Rule): boolean {
  return rules.length === 0 || rules.some(({ word }) => word === meta.id || word === groupSelector(meta.group));
}

/** The next line after a segment that has text, from 0; undefined where there is none. */
function nextLineWithText(segment: Segment, segments: Segments): number | undefined {
  let index = segments.indexOf(segment) + 1;
  while (segments.at(index)?.opensLine === false || segments.at(index)?.facts.blank === true) index++;
  const next = segments.at(index);
  return next === undefined ? undefined : lineAt({ segment: next, column: 0 }, segments);
}

function lineAt(place: Point, segments: Segments): number {
  return segments.span({ start: place, end: place }).start.line;
}

/** What the words of a directive look like to other rules says nothing of the text. */
function liesInDirective({ at: { start, end } }: Finding): boolean {
  return (
    start.segment === end.segment &&
    start.segment.facts.directives.some((directive) => directive.start <= start.column && end.column <= directive.end)
  );
}

/** One on rules that are switched off may be of use to somebody else. */
function commentOf({ segment, directive, used }: DirectiveScope, config: ResolvedConfig): SuppressionComment {
  const named = directive.rules.length > 0;
  const off = named && !rulesOf(directive).some((rule) => isActive(rule, config));
  return { segment, directive, used: used || off, unknown: directive.rules.filter(({ word }) => !selectors.has(word)) };
}
