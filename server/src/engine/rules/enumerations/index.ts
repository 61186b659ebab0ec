// The rules of the group, in the order in which catalogues list them.

import { enumerationDuplicate } from './enumerationDuplicate';
import { enumerationGap } from './enumerationGap';
import { enumerationOrder } from './enumerationOrder';
import { enumerationOrphan } from './enumerationOrphan';
import { enumerationMixedKind } from './enumerationMixedKind';
import { enumerationSeparatorInconsistent } from './enumerationSeparatorInconsistent';
import { enumerationFinalPunctuation } from './enumerationFinalPunctuation';
import { enumerationMarkerPunctuation } from './enumerationMarkerPunctuation';
import { semicolonAfterStop } from './semicolonAfterStop';
import { ordinalAdverbSequence } from './ordinalAdverbSequence';
import { pairedConnectiveUnbalanced } from './pairedConnectiveUnbalanced';
import { announcedNotDescribed } from './announcedNotDescribed';
import type { Rule } from '../rule';

export const enumerationsRules: readonly Rule[] = [
  enumerationDuplicate,
  enumerationGap,
  enumerationOrder,
  enumerationOrphan,
  enumerationMixedKind,
  enumerationSeparatorInconsistent,
  enumerationFinalPunctuation,
  enumerationMarkerPunctuation,
  semicolonAfterStop,
  ordinalAdverbSequence,
  pairedConnectiveUnbalanced,
  announcedNotDescribed,
];
