// The rules that have not been able to check a document.

import type { Snapshot } from '../../engine/index';

/** Their ids. Not those of which only a fix has failed: what they find is there. */
export function failedRules({ problems }: Snapshot): ReadonlySet<string> {
  return new Set(problems.filter(({ during }) => during === 'check').map(({ rule }) => rule));
}
