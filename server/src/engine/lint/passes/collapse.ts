// What a converted text has a hundred times is one finding with one fix: collapses the findings of segment rules that ask for it.

import type { Finding, Rule } from '../../rules/rule';
import { others } from '../../rules/shared/together';
import { groupBy } from '../../text/groupBy';
import type { Pass } from './pass';

export const collapse: Pass = (findings) => {
  const groups = groupsOf(findings);
  if (groups.size === 0) return findings;
  return findings.flatMap((finding) => {
    const group = groups.get(finding.rule);
    if (group === undefined) return [finding];
    return group[0] === finding ? [collapsed(group, finding)] : [];
  });
};

/** For each rule with more findings than it reports one by one, all of them. */
function groupsOf(findings: readonly Finding[]): ReadonlyMap<Rule, readonly Finding[]> {
  const groups = groupBy(
    findings.filter(({ rule }) => mostOf(rule) < Infinity),
    ({ rule }) => rule,
  );
  for (const [rule, { length }] of groups) if (length <= mostOf(rule)) groups.delete(rule);
  return groups;
}

/** How many findings of a rule are reported one by one. */
function mostOf(rule: Rule): number {
  return rule.scope === 'segment' ? (rule.collapseAbove ?? Infinity) : Infinity;
}

/** The first of them in place of all. */
function collapsed(group: readonly Finding[], first: Finding): Finding {
  return {
    ...first,
    message: 'many',
    data: { ...first.data, count: group.length },
    related: others(group.map(({ at }) => at)),
    collapsed: group,
  };
}
