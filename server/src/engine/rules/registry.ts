// All rules, in the order in which catalogues list them.

import { headingSequenceDuplicate } from './numbering/headingSequenceDuplicate';
import { headingSequenceGap } from './numbering/headingSequenceGap';
import { headingSequenceOrder } from './numbering/headingSequenceOrder';
import { headingLevelSkip } from './numbering/headingLevelSkip';
import { emptyMarker } from './numbering/emptyMarker';
import { brokenMarker } from './numbering/brokenMarker';
import { headingTerminalPunctuation } from './numbering/headingTerminalPunctuation';
import { enumerationDuplicate } from './enumerations/enumerationDuplicate';
import { enumerationGap } from './enumerations/enumerationGap';
import { enumerationOrder } from './enumerations/enumerationOrder';
import { enumerationOrphan } from './enumerations/enumerationOrphan';
import { statedCountMismatch } from './counts/statedCountMismatch';
import { impossiblePercentage } from './counts/impossiblePercentage';
import { approximateExactNumber } from './counts/approximateExactNumber';
import { missingNumber } from './counts/missingNumber';
import { reportYearMismatch } from './dates/reportYearMismatch';
import { widthFoldedDocument } from './punctuation/widthFoldedDocument';
import { halfwidthPunctuation } from './punctuation/halfwidthPunctuation';
import { straightQuote } from './punctuation/straightQuote';
import { quoteStyleMixed } from './punctuation/quoteStyleMixed';
import { unbalancedPair } from './punctuation/unbalancedPair';
import { missingTitle } from './elements/missingTitle';
import { missingSignature } from './elements/missingSignature';
import { missingSignatureDate } from './elements/missingSignatureDate';
import { requiredSectionMissing } from './elements/requiredSectionMissing';
import { sectionOrder } from './elements/sectionOrder';
import { repeatedTitle } from './elements/repeatedTitle';
import { flattenedParagraphs } from './elements/flattenedParagraphs';
import { signatureNotOnOwnLine } from './elements/signatureNotOnOwnLine';
import { corruptedFixedPhrase } from './wording/corruptedFixedPhrase';
import { webResidue } from './residue/webResidue';
import { metadataResidue } from './residue/metadataResidue';
import { wordFieldResidue } from './residue/wordFieldResidue';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  headingSequenceDuplicate,
  headingSequenceGap,
  headingSequenceOrder,
  headingLevelSkip,
  emptyMarker,
  brokenMarker,
  headingTerminalPunctuation,
  enumerationDuplicate,
  enumerationGap,
  enumerationOrder,
  enumerationOrphan,
  statedCountMismatch,
  impossiblePercentage,
  approximateExactNumber,
  missingNumber,
  reportYearMismatch,
  widthFoldedDocument,
  halfwidthPunctuation,
  straightQuote,
  quoteStyleMixed,
  unbalancedPair,
  missingTitle,
  missingSignature,
  missingSignatureDate,
  requiredSectionMissing,
  sectionOrder,
  repeatedTitle,
  flattenedParagraphs,
  signatureNotOnOwnLine,
  corruptedFixedPhrase,
  webResidue,
  metadataResidue,
  wordFieldResidue,
];

const byId = new Map(RULES.map((rule) => [rule.meta.id, rule]));

/** The rule of an id; undefined for an unknown one. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
