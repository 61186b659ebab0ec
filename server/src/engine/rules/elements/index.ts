// The rules of the group, in the order in which catalogues list them.

import { missingTitle } from './missingTitle';
import { missingSignature } from './missingSignature';
import { missingSignatureDate } from './missingSignatureDate';
import { requiredSectionMissing } from './requiredSectionMissing';
import { sectionOrder } from './sectionOrder';
import { repeatedTitle } from './repeatedTitle';
import { flattenedParagraphs } from './flattenedParagraphs';
import { signatureNotOnOwnLine } from './signatureNotOnOwnLine';
import type { Rule } from '../rule';

export const elementsRules: readonly Rule[] = [
  missingTitle,
  missingSignature,
  missingSignatureDate,
  requiredSectionMissing,
  sectionOrder,
  repeatedTitle,
  flattenedParagraphs,
  signatureNotOnOwnLine,
];
