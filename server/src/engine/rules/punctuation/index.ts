// The rules of the group, in the order in which catalogues list them.

import { widthFoldedDocument } from './widthFoldedDocument';
import { halfwidthPunctuation } from './halfwidthPunctuation';
import { straightQuote } from './straightQuote';
import { quoteStyleMixed } from './quoteStyleMixed';
import { unbalancedPair } from './unbalancedPair';
import { rangeDash } from './rangeDash';
import { processDash } from './processDash';
import { monthDayInterpunct } from './monthDayInterpunct';
import { enumerationCommaBetweenTitles } from './enumerationCommaBetweenTitles';
import { commaInParallelList } from './commaInParallelList';
import { missingIdeographicComma } from './missingIdeographicComma';
import type { Rule } from '../rule';

export const punctuationRules: readonly Rule[] = [
  widthFoldedDocument,
  halfwidthPunctuation,
  straightQuote,
  quoteStyleMixed,
  unbalancedPair,
  rangeDash,
  processDash,
  monthDayInterpunct,
  enumerationCommaBetweenTitles,
  commaInParallelList,
  missingIdeographicComma,
];
