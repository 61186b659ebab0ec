// Obeys the directives in a text: takes out what they hide, and runs the rules on the directives themselves.

import { groupSelector } from './ruleSettings';
import type { ResolvedConfig } from './resolvedConfig';
import { RULES } from '../rules/registry';
import type { Finding, ObeyedDirective, Rule } from '../rules/rule';
import type { Directive } from '../facts/artefacts/directives';
import type { DocumentView } from '../analysis/documentView';
import { defineFilter } from '../incremental/keys';
import { partition } from '../text/partition';
import type { Point, Rec, Records } from '../facts/segment';
import { replaceFindings } from './findings';
import type { InternalProblem } from './lintedRecord';
import { check, isActive } from './run';

const DIRECTED = defineFilter((record) => record.scan.directives.length > 0);

const outcomeRules = RULES.filter((rule) => rule.scope === 'outcome');
const selectors = new Set(RULES.flatMap(({ meta }) => [meta.id, groupSelector(meta.group)]));

export interface Obeyed {
  readonly findings: readonly Finding[];
  readonly problems: readonly InternalProblem[];
}

const NONE: readonly never[] = [];

/** A directive at its place, while it is found out what it does. */
interface Order {
  readonly record: Rec;
  readonly directive: Directive;
  /** Of the findings in text order, the first one that stands within its reach, and the first one behind. */
  readonly from: number;
  readonly to: number;
  used: boolean;
}

/** What is left of the findings, with those on directives. Most texts have no directive: then nothing is done. */
export function obeyDirectives(
  findings: readonly Finding[],
  view: DocumentView,
  records: Records,
  config: ResolvedConfig,
): Obeyed {
  const directed = view.read(DIRECTED);
  if (directed.length === 0) return { findings, problems: NONE };
  const orders = directed.flatMap((record) =>
    record.scan.directives.map((directive): Order => ({
      record,
      directive,
      ...reachOf(record, directive, findings, records),
      used: false,
    })),
  );
  const shown = shownUnder(orders, findings, records);
  markEnablers(orders);
  const directives = orders.map((order) => obeyed(order, config));
  const results = outcomeRules.map((rule) => check(rule, () => rule.check({ directives }), config));
  return {
    findings: replaceFindings(
      shown,
      () => false,
      results.flatMap((result) => result.findings),
      records,
    ),
    problems: results.flatMap(({ problem }) => problem ?? []),
  };
}

/** What the orders leave of the findings. Between two places where one begins or ends to reach, or a line with one begins or ends, the same holds for all. */
function shownUnder(orders: readonly Order[], findings: readonly Finding[], records: Records): readonly Finding[] {
  const beside = orders.map(({ record }) => inRecord(record, findings, records));
  const bounds = [...new Set([0, ...[...orders, ...beside].flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return bounds.flatMap((from, i) => {
    const stretch = findings.slice(from, bounds[i + 1]);
    const reaching = orders.filter((order) => holds(order, from));
    const outside = !beside.some((each) => holds(each, from));
    return reaching.length === 0 && outside ? stretch : shownOf(stretch, reaching, outside);
  });
}

/** @param reaching the orders that reach to all of the findings */
function shownOf(findings: readonly Finding[], reaching: readonly Order[], outside: boolean): readonly Finding[] {
  const hidingByRule = new Map<Rule, readonly Order[]>();
  return findings.filter((finding) => {
    let hiding = hidingByRule.get(finding.rule);
    if (hiding === undefined) hidingByRule.set(finding.rule, (hiding = ordersHiding(finding.rule, reaching)));
    for (const order of hiding) order.used = true;
    return hiding.length === 0 && (outside || !liesInDirective(finding));
  });
}

function holds({ from, to }: Pick<Order, 'from' | 'to'>, index: number): boolean {
  return from <= index && index < to;
}

/**
 * The orders that hide the findings of a rule; none where they are shown.
 * @param orders those that reach to the finding
 */
function ordersHiding(rule: Rule, orders: readonly Order[]): readonly Order[] {
  const hiding: Order[] = [];
  let standing: Order | undefined;
  for (const order of orders) {
    if (!isAbout(order.directive, rule)) continue;
    switch (order.directive.kind) {
      case 'disable-file':
      case 'disable-line':
      case 'disable-next-line':
        hiding.push(order);
        break;
      case 'disable':
        standing ??= order;
        break;
      case 'enable':
        standing = undefined;
        break;
      case undefined:
        break;
    }
  }
  return standing === undefined ? hiding : [...hiding, standing];
}

/** The findings that a directive can be about: looked up in their order, since there may be thousands. */
function reachOf(
  record: Rec,
  directive: Directive,
  findings: readonly Finding[],
  records: Records,
): Pick<Order, 'from' | 'to'> {
  const all = { from: 0, to: findings.length };
  switch (directive.kind) {
    case 'disable-line':
      return onLine(lineAt({ record, column: 0 }, records), findings, records);
    case 'disable-next-line':
      return onLine(nextLineWithText(record, records), findings, records);
    case 'disable':
    case 'enable':
      return {
        ...all,
        from: partition(findings, ({ at }) => records.compare(at.start, { record, column: directive.start }) < 0),
      };
    case 'disable-file':
      return all;
    // Not understood: it is about nothing.
    case undefined:
      return { from: 0, to: 0 };
  }
}

function inRecord(record: Rec, findings: readonly Finding[], records: Records): Pick<Order, 'from' | 'to'> {
  const from = partition(findings, ({ at }) => records.compare(at.start, { record, column: 0 }) < 0);
  return { from, to: partition(findings, ({ at }) => at.start.record === record, from) };
}

function onLine(line: number | undefined, findings: readonly Finding[], records: Records): Pick<Order, 'from' | 'to'> {
  if (line === undefined) return { from: 0, to: 0 };
  const from = partition(findings, ({ at }) => lineAt(at.start, records) < line);
  return { from, to: partition(findings, ({ at }) => lineAt(at.start, records) === line, from) };
}

/** An `enable` is of use where an order before it is still in force. */
function markEnablers(orders: readonly Order[]): void {
  let open: Order[] = [];
  for (const order of orders) {
    if (order.directive.kind === 'disable') open.push(order);
    if (order.directive.kind !== 'enable') continue;
    const ended = open.filter(({ directive }) =>
      RULES.some((rule) => isAbout(directive, rule) && isAbout(order.directive, rule)),
    );
    order.used = ended.length > 0;
    if (order.directive.rules.length === 0) open = [];
  }
}

function isAbout({ rules }: Directive, { meta }: Rule): boolean {
  return rules.length === 0 || rules.some(({ word }) => word === meta.id || word === groupSelector(meta.group));
}

/** The next line behind a record that has text, from 0; undefined where there is none. */
function nextLineWithText(record: Rec, records: Records): number | undefined {
  let index = records.indexOf(record) + 1;
  while (records.at(index)?.opensLine === false || records.at(index)?.scan.blank === true) index++;
  const next = records.at(index);
  return next === undefined ? undefined : lineAt({ record: next, column: 0 }, records);
}

function lineAt(place: Point, records: Records): number {
  return records.span({ start: place, end: place }).start.line;
}

/** What the words of a directive look like to other rules says nothing of the text. */
function liesInDirective({ at: { start, end } }: Finding): boolean {
  return (
    start.record === end.record &&
    start.record.scan.directives.some((directive) => directive.start <= start.column && end.column <= directive.end)
  );
}

/** One on rules that are switched off may be of use to somebody else. */
function obeyed({ record, directive, used }: Order, config: ResolvedConfig): ObeyedDirective {
  const named = directive.rules.length > 0;
  const off = named && RULES.every((rule) => !isAbout(directive, rule) || !isActive(rule, config));
  return { record, directive, used: used || off, unknown: directive.rules.filter(({ word }) => !selectors.has(word)) };
}
