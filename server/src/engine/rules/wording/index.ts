// The rules of the group, in the order in which catalogues list them.

import { corruptedFixedPhrase } from './corruptedFixedPhrase';
import type { Rule } from '../rule';

export const wordingRules: readonly Rule[] = [
  corruptedFixedPhrase,
];
