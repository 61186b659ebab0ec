// The rules of the group, in the order in which catalogues list them.

import { assistantResidue } from './assistantResidue';
import { contactInfo } from './contactInfo';
import { htmlResidue } from './htmlResidue';
import { invisibleCharacters } from './invisibleCharacters';
import { irregularLineBreak } from './irregularLineBreak';
import { kangxiRadical } from './kangxiRadical';
import { markdownResidue } from './markdownResidue';
import { metadataResidue } from './metadataResidue';
import { mojibake } from './mojibake';
import { pageNumberResidue } from './pageNumberResidue';
import { tableResidue } from './tableResidue';
import { trailingWhitespace } from './trailingWhitespace';
import { webResidue } from './webResidue';
import { wordFieldResidue } from './wordFieldResidue';
import { wrappedLines } from './wrappedLines';
import type { Rule } from '../rule';

export const residueRules: readonly Rule[] = [
  webResidue,
  metadataResidue,
  markdownResidue,
  wordFieldResidue,
  htmlResidue,
  mojibake,
  kangxiRadical,
  invisibleCharacters,
  irregularLineBreak,
  trailingWhitespace,
  wrappedLines,
  pageNumberResidue,
  tableResidue,
  contactInfo,
  assistantResidue,
];
