// The rules of the group, in the order in which catalogues list them.

import { collocation } from './collocation';
import { confusableWords } from './confusableWords';
import { corruptedFixedPhrase } from './corruptedFixedPhrase';
import { deDiDe } from './deDiDe';
import { duplicatedSentence } from './duplicatedSentence';
import { misspelledWord } from './misspelledWord';
import { missingObject } from './missingObject';
import { missingWord } from './missingWord';
import { nearDuplicateSentence } from './nearDuplicateSentence';
import { pairedNegation } from './pairedNegation';
import { redundantWord } from './redundantWord';
import { repeatedWord } from './repeatedWord';
import { repeatedWordInClause } from './repeatedWordInClause';
import { sensitiveNameOrder } from './sensitiveNameOrder';
import { sentenceBlend } from './sentenceBlend';
import { userWord } from './userWord';
import type { Rule } from '../rule';

export const wordingRules: readonly Rule[] = [
  deDiDe,
  corruptedFixedPhrase,
  confusableWords,
  misspelledWord,
  repeatedWord,
  repeatedWordInClause,
  redundantWord,
  collocation,
  sentenceBlend,
  missingWord,
  missingObject,
  duplicatedSentence,
  nearDuplicateSentence,
  pairedNegation,
  sensitiveNameOrder,
  userWord,
];
