// The rules of the group, in the order in which catalogues list them.

import { statedCountMismatch } from './statedCountMismatch';
import { impossiblePercentage } from './impossiblePercentage';
import { approximateExactNumber } from './approximateExactNumber';
import { missingNumber } from './missingNumber';
import type { Rule } from '../rule';

export const countsRules: readonly Rule[] = [
  statedCountMismatch,
  impossiblePercentage,
  approximateExactNumber,
  missingNumber,
];
