// The rules of the group, in the order in which catalogues list them.

import { widthFoldedDocument } from './widthFoldedDocument';
import { halfwidthPunctuation } from './halfwidthPunctuation';
import { straightQuote } from './straightQuote';
import { quoteStyleMixed } from './quoteStyleMixed';
import { unbalancedPair } from './unbalancedPair';
import type { Rule } from '../rule';

export const punctuationRules: readonly Rule[] = [
  widthFoldedDocument,
  halfwidthPunctuation,
  straightQuote,
  quoteStyleMixed,
  unbalancedPair,
];
