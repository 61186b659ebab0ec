// The rules of the group, in the order in which catalogues list them.

import { adminDivisionMismatch } from './adminDivisionMismatch';
import { commentLeft } from './commentLeft';
import { foreignOrganName } from './foreignOrganName';
import { levelWording } from './levelWording';
import { organNameVariant } from './organNameVariant';
import { unitFormMixed } from './unitFormMixed';
import { thousandsSeparatorInconsistent } from './thousandsSeparatorInconsistent';
import { abbreviationRedefined } from './abbreviationRedefined';
import { placeholderLeft } from './placeholderLeft';
import { quotedTermInconsistent } from './quotedTermInconsistent';
import { selfReferenceMixed } from './selfReferenceMixed';
import { termVariant } from './termVariant';
import type { Rule } from '../rule';

export const consistencyRules: readonly Rule[] = [
  foreignOrganName,
  levelWording,
  adminDivisionMismatch,
  selfReferenceMixed,
  termVariant,
  quotedTermInconsistent,
  organNameVariant,
  unitFormMixed,
  thousandsSeparatorInconsistent,
  abbreviationRedefined,
  placeholderLeft,
  commentLeft,
];
