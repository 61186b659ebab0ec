// The rules of the group, in the order in which catalogues list them.

import { documentTitleIncomplete } from './documentTitleIncomplete';
import { lawNameFormMixed } from './lawNameFormMixed';
import { fixedFormulaVariant } from './fixedFormulaVariant';
import { quoteScope } from './quoteScope';
import { officialNameVariant } from './officialNameVariant';
import { legalSystemVsRuleOfLaw } from './legalSystemVsRuleOfLaw';
import { documentNumberIncomplete } from './documentNumberIncomplete';
import type { Rule } from '../rule';

export const citationsRules: readonly Rule[] = [
  documentTitleIncomplete,
  lawNameFormMixed,
  fixedFormulaVariant,
  quoteScope,
  officialNameVariant,
  legalSystemVsRuleOfLaw,
  documentNumberIncomplete,
];
