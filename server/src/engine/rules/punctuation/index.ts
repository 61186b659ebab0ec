// The rules of the group, in the order in which catalogues list them.

import { widthFoldedDocument } from './widthFoldedDocument';
import { halfwidthPunctuation } from './halfwidthPunctuation';
import { straightQuote } from './straightQuote';
import { quoteStyleMixed } from './quoteStyleMixed';
import { cornerQuote } from './cornerQuote';
import { wrongDirectionQuote } from './wrongDirectionQuote';
import { unbalancedPair } from './unbalancedPair';
import { strayFullStop } from './strayFullStop';
import { rangeDash } from './rangeDash';
import { processDash } from './processDash';
import { monthDayInterpunct } from './monthDayInterpunct';
import { enumerationCommaBetweenTitles } from './enumerationCommaBetweenTitles';
import { commaInParallelList } from './commaInParallelList';
import { missingIdeographicComma } from './missingIdeographicComma';
import { missingConjunction } from './missingConjunction';
import { duplicatePunctuation } from './duplicatePunctuation';
import { stopInsideBracket } from './stopInsideBracket';
import { commaBeforeDeng } from './commaBeforeDeng';
import { conjunctionAfterDunhao } from './conjunctionAfterDunhao';
import { ellipsisForm } from './ellipsisForm';
import { ellipsisWithDeng } from './ellipsisWithDeng';
import { dashForm } from './dashForm';
import { doubleColon } from './doubleColon';
import { nestedQuote } from './nestedQuote';
import { nestedTitleMark } from './nestedTitleMark';
import { nestedBrackets } from './nestedBrackets';
import { titleMarkMisuse } from './titleMarkMisuse';
import { titleMarkMissing } from './titleMarkMissing';
import { colonAfterSuohu } from './colonAfterSuohu';
import { spaceBetweenCjk } from './spaceBetweenCjk';
import { markInsidePhrase } from './markInsidePhrase';
import { strayBackslash } from './strayBackslash';
import { enumerationCommaBeforeClause } from './enumerationCommaBeforeClause';
import { symbolWidthMixed } from './symbolWidthMixed';
import type { Rule } from '../rule';

export const punctuationRules: readonly Rule[] = [
  widthFoldedDocument,
  halfwidthPunctuation,
  symbolWidthMixed,
  straightQuote,
  quoteStyleMixed,
  cornerQuote,
  wrongDirectionQuote,
  unbalancedPair,
  strayFullStop,
  rangeDash,
  processDash,
  monthDayInterpunct,
  enumerationCommaBetweenTitles,
  commaInParallelList,
  enumerationCommaBeforeClause,
  missingIdeographicComma,
  missingConjunction,
  duplicatePunctuation,
  stopInsideBracket,
  commaBeforeDeng,
  conjunctionAfterDunhao,
  ellipsisForm,
  ellipsisWithDeng,
  dashForm,
  nestedTitleMark,
  nestedQuote,
  nestedBrackets,
  titleMarkMisuse,
  titleMarkMissing,
  colonAfterSuohu,
  doubleColon,
  markInsidePhrase,
  strayBackslash,
  spaceBetweenCjk,
];
