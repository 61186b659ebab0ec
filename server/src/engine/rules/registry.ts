// All rules, in the order in which catalogues list them.

import { numberingRules } from './numbering/index';
import { enumerationsRules } from './enumerations/index';
import { countsRules } from './counts/index';
import { datesRules } from './dates/index';
import { numeralsRules } from './numerals/index';
import { punctuationRules } from './punctuation/index';
import { elementsRules } from './elements/index';
import { citationsRules } from './citations/index';
import { wordingRules } from './wording/index';
import { consistencyRules } from './consistency/index';
import { residueRules } from './residue/index';
import { directivesRules } from './directives/index';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  ...numberingRules,
  ...enumerationsRules,
  ...countsRules,
  ...datesRules,
  ...numeralsRules,
  ...punctuationRules,
  ...elementsRules,
  ...citationsRules,
  ...wordingRules,
  ...consistencyRules,
  ...residueRules,
  ...directivesRules,
];

const byId = new Map(RULES.map((rule) => [rule.meta.id, rule]));

/** The rule of an id; undefined for an unknown one. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
