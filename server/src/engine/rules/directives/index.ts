// The rules of the group, in the order in which catalogues list them.

import { unknownDirective } from './unknownDirective';
import { unusedDirective } from './unusedDirective';
import type { Rule } from '../rule';

export const directivesRules: readonly Rule[] = [unknownDirective, unusedDirective];
