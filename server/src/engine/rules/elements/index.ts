// The rules of the group, in the order in which catalogues list them.

import { missingTitle } from './missingTitle';
import { missingSignature } from './missingSignature';
import { missingSignatureDate } from './missingSignatureDate';
import { requiredSectionMissing } from './requiredSectionMissing';
import { sectionOrder } from './sectionOrder';
import { repeatedTitle } from './repeatedTitle';
import { flattenedParagraphs } from './flattenedParagraphs';
import { signatureNotOnOwnLine } from './signatureNotOnOwnLine';
import { titleComponents } from './titleComponents';
import { titleSubjectMismatch } from './titleSubjectMismatch';
import { titleBodyOrganMismatch } from './titleBodyOrganMismatch';
import { missingMainRecipient } from './missingMainRecipient';
import { recipientForm } from './recipientForm';
import { titleSignatureMismatch } from './titleSignatureMismatch';
import { leadInGenreMismatch } from './leadInGenreMismatch';
import { requiredSectionWording } from './requiredSectionWording';
import { titleGuanyuDuplicate } from './titleGuanyuDuplicate';
import { genreInvalid } from './genreInvalid';
import { requestInReport } from './requestInReport';
import { closingPhraseMismatch } from './closingPhraseMismatch';
import { docNumberForm } from './docNumberForm';
import { titleTerminalPunctuation } from './titleTerminalPunctuation';
import { secrecyMark } from './secrecyMark';
import { attachmentNoteForm } from './attachmentNoteForm';
import { attachmentNotOnOwnLine } from './attachmentNotOnOwnLine';
import { attachmentMismatch } from './attachmentMismatch';
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
  titleComponents,
  titleSubjectMismatch,
  titleBodyOrganMismatch,
  missingMainRecipient,
  recipientForm,
  titleSignatureMismatch,
  leadInGenreMismatch,
  requiredSectionWording,
  titleGuanyuDuplicate,
  genreInvalid,
  requestInReport,
  closingPhraseMismatch,
  docNumberForm,
  titleTerminalPunctuation,
  secrecyMark,
  attachmentNoteForm,
  attachmentNotOnOwnLine,
  attachmentMismatch,
];
