// The rules of the group, in the order in which catalogues list them.

import { headingSequenceDuplicate } from './headingSequenceDuplicate';
import { headingSequenceGap } from './headingSequenceGap';
import { headingSequenceOrder } from './headingSequenceOrder';
import { headingLevelSkip } from './headingLevelSkip';
import { emptyMarker } from './emptyMarker';
import { brokenMarker } from './brokenMarker';
import { headingTerminalPunctuation } from './headingTerminalPunctuation';
import type { Rule } from '../rule';

export const numberingRules: readonly Rule[] = [
  headingSequenceDuplicate,
  headingSequenceGap,
  headingSequenceOrder,
  headingLevelSkip,
  emptyMarker,
  brokenMarker,
  headingTerminalPunctuation,
];
