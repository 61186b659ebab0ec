// The rules of the group, in the order in which catalogues list them.

import { enumerationDuplicate } from './enumerationDuplicate';
import { enumerationGap } from './enumerationGap';
import { enumerationOrder } from './enumerationOrder';
import { enumerationOrphan } from './enumerationOrphan';
import type { Rule } from '../rule';

export const enumerationsRules: readonly Rule[] = [
  enumerationDuplicate,
  enumerationGap,
  enumerationOrder,
  enumerationOrphan,
];
