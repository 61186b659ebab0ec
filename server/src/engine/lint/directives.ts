// Obeys the directives in a text: takes out what they hide, and runs the rules on the directives themselves.

import { groupSelector } from '../config/ruleSettings';
import type { ResolvedConfig } from '../config/config';
import { RULES } from '../rules/registry';
import type { Finding, ObeyedDirective, Rule } from '../rules/rule';
import type { Directive } from '../scan/directives';
import type { DocumentView } from '../structure/documentView';
import { sieve } from '../structure/sifted';
import type { Point, Rec } from '../text/record';
import type { Records } from '../text/records';
import { replaceFindings } from './findings';
import type { InternalProblem } from './lintedRecord';
import { check, isActive } from './run';

const DIRECTED = sieve((record) => record.scan.directives.length > 0);

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
  /** The line that it is about, from 0, for those about one line. */
  readonly line: number | undefined;
  used: boolean;
}

/** What is left of the findings, with those on directives. Most texts have no directive: then nothing is done. */
export function obeyDirectives(findings: readonly Finding[], view: DocumentView, records: Records, config: ResolvedConfig): Obeyed {
  const directed = view.having(DIRECTED);
  if (directed.length === 0) return { findings, problems: NONE };
  const orders = directed.flatMap((record) => record.scan.directives.map((directive): Order => ({ record, directive, line: lineOf(record, directive, records), used: false })));
  const shown = findings.filter((finding) => {
    const hiding = hidingOrders(finding, orders, records);
    for (const order of hiding) order.used = true;
    return hiding.length === 0 && !liesInDirective(finding);
  });
  markEnablers(orders);
  const directives = orders.map((order) => obeyed(order, config));
  const results = outcomeRules.map((rule) => check(rule, () => rule.check({ directives }), config));
  return { findings: replaceFindings(shown, () => false, results.flatMap((result) => result.findings), records), problems: results.flatMap(({ problem }) => problem ?? []) };
}

/** The orders that hide a finding; none where it is shown. */
function hidingOrders({ rule, at }: Finding, orders: readonly Order[], records: Records): readonly Order[] {
  const hiding: Order[] = [];
  const line = orders.some((order) => order.line !== undefined) ? lineAt(at.start, records) : undefined;
  let standing: Order | undefined;
  for (const order of orders) {
    if (!isAbout(order.directive, rule)) continue;
    const stands = records.compare({ record: order.record, column: order.directive.start }, at.start) <= 0;
    switch (order.directive.kind) {
      case 'disable-file':
        hiding.push(order);
        break;
      case 'disable-line':
      case 'disable-next-line':
        if (order.line === line) hiding.push(order);
        break;
      case 'disable':
        if (stands) standing ??= order;
        break;
      case 'enable':
        if (stands) standing = undefined;
        break;
      case undefined:
        break;
    }
  }
  return standing === undefined ? hiding : [...hiding, standing];
}

/** An `enable` is of use where an order before it is still in force. */
function markEnablers(orders: readonly Order[]): void {
  let open: Order[] = [];
  for (const order of orders) {
    if (order.directive.kind === 'disable') open.push(order);
    if (order.directive.kind !== 'enable') continue;
    const ended = open.filter(({ directive }) => RULES.some((rule) => isAbout(directive, rule) && isAbout(order.directive, rule)));
    order.used = ended.length > 0;
    if (order.directive.rules.length === 0) open = [];
  }
}

function isAbout({ rules }: Directive, { meta }: Rule): boolean {
  return rules.length === 0 || rules.some(({ word }) => word === meta.id || word === groupSelector(meta.group));
}

/** The line that a directive is about, from 0: its own, or the next one with text. */
function lineOf(record: Rec, { kind }: Directive, records: Records): number | undefined {
  if (kind === 'disable-line') return lineAt({ record, column: 0 }, records);
  if (kind !== 'disable-next-line') return undefined;
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
  return start.record === end.record && start.record.scan.directives.some((directive) => directive.start <= start.column && end.column <= directive.end);
}

/** One on rules that are switched off may be of use to somebody else. */
function obeyed({ record, directive, used }: Order, config: ResolvedConfig): ObeyedDirective {
  const named = directive.rules.length > 0;
  const off = named && RULES.every((rule) => !isAbout(directive, rule) || !isActive(rule, config));
  return { record, directive, used: used || off, unknown: directive.rules.filter(({ word }) => !selectors.has(word)) };
}
