// The rules of the group, in the order in which catalogues list them.

import { reportYearMismatch } from './reportYearMismatch';
import type { Rule } from '../rule';

export const datesRules: readonly Rule[] = [
  reportYearMismatch,
];
