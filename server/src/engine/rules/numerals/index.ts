// The rules of the group, in the order in which catalogues list them.

import { fullwidthDigit } from './fullwidthDigit';
import { percentRange } from './percentRange';
import { wanRange } from './wanRange';
import { leadingZero } from './leadingZero';
import { erLiang } from './erLiang';
import { numeralStyleMixed } from './numeralStyleMixed';
import { foldDecrease } from './foldDecrease';
import { yearCountPhrase } from './yearCountPhrase';
import { approximateDigits } from './approximateDigits';
import { fullwidthThousands } from './fullwidthThousands';
import { percentOrder } from './percentOrder';
import { fixedWordDigits } from './fixedWordDigits';
import { nonlegalUnit } from './nonlegalUnit';
import type { Rule } from '../rule';

export const numeralsRules: readonly Rule[] = [
  fullwidthDigit,
  percentRange,
  wanRange,
  leadingZero,
  erLiang,
  numeralStyleMixed,
  foldDecrease,
  yearCountPhrase,
  approximateDigits,
  percentOrder,
  fullwidthThousands,
  fixedWordDigits,
  nonlegalUnit,
];
