// The rules of the group, in the order in which catalogues list them.

import type { Rule } from '../rule';

export const numeralsRules: readonly Rule[] = [];
