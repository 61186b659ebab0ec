// The rules of the group, in the order in which catalogues list them.

import { headingSequenceDuplicate } from './headingSequenceDuplicate';
import { headingSequenceGap } from './headingSequenceGap';
import { headingSequenceOrder } from './headingSequenceOrder';
import { headingLevelSkip } from './headingLevelSkip';
import { emptyMarker } from './emptyMarker';
import { brokenMarker } from './brokenMarker';
import { headingTerminalPunctuation } from './headingTerminalPunctuation';
import { headingMarkerForm } from './headingMarkerForm';
import { headingSequenceStart } from './headingSequenceStart';
import { otherOrdinalSequence } from './otherOrdinalSequence';
import { headingLevelOrder } from './headingLevelOrder';
import { headingPunctuationInconsistent } from './headingPunctuationInconsistent';
import { headingFormMixed } from './headingFormMixed';
import { headingEmptySection } from './headingEmptySection';
import { headingSingleChild } from './headingSingleChild';
import { headingDuplicateText } from './headingDuplicateText';
import { paragraphMissingTerminal } from './paragraphMissingTerminal';
import { brokenLine } from './brokenLine';
import type { Rule } from '../rule';

export const numberingRules: readonly Rule[] = [
  headingSequenceDuplicate,
  headingSequenceGap,
  headingSequenceOrder,
  headingLevelSkip,
  emptyMarker,
  brokenMarker,
  headingTerminalPunctuation,
  headingMarkerForm,
  headingSequenceStart,
  otherOrdinalSequence,
  headingLevelOrder,
  headingPunctuationInconsistent,
  headingFormMixed,
  headingEmptySection,
  headingSingleChild,
  headingDuplicateText,
  paragraphMissingTerminal,
  brokenLine,
];
