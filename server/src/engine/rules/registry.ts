// All rules, in the order in which catalogues list them.

import type { Rule } from './rule';

export const RULES: readonly Rule[] = [];

const byId = new Map(RULES.map((rule) => [rule.meta.id, rule]));

/** The rule of an id; undefined for an unknown one. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
