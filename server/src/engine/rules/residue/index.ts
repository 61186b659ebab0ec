// The rules of the group, in the order in which catalogues list them.

import { webResidue } from './webResidue';
import { metadataResidue } from './metadataResidue';
import { wordFieldResidue } from './wordFieldResidue';
import type { Rule } from '../rule';

export const residueRules: readonly Rule[] = [
  webResidue,
  metadataResidue,
  wordFieldResidue,
];
