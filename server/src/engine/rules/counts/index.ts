// The rules of the group, in the order in which catalogues list them.

import { statedCountMismatch } from './statedCountMismatch';
import { impossiblePercentage } from './impossiblePercentage';
import { approximateExactNumber } from './approximateExactNumber';
import { missingNumber } from './missingNumber';
import { missingUnit } from './missingUnit';
import { listedCountMismatch } from './listedCountMismatch';
import { doubleApproximation } from './doubleApproximation';
import { fullRateContradiction } from './fullRateContradiction';
import { subtotalMismatch } from './subtotalMismatch';
import { rateContradictsFigures } from './rateContradictsFigures';
import { respectivelySingleValue } from './respectivelySingleValue';
import { redundantQuantityNoun } from './redundantQuantityNoun';
import type { Rule } from '../rule';

export const countsRules: readonly Rule[] = [
  statedCountMismatch,
  impossiblePercentage,
  approximateExactNumber,
  missingNumber,
  missingUnit,
  listedCountMismatch,
  doubleApproximation,
  fullRateContradiction,
  subtotalMismatch,
  rateContradictsFigures,
  respectivelySingleValue,
  redundantQuantityNoun,
];
