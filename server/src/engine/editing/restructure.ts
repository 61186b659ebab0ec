// Moving, promoting and demoting sections and items: one function for all of it.

import type { Snapshot } from '../lint/snapshot';
import { changeLevel } from './level';
import { move } from './move';
import type { Restructuring } from './restructured';

export const RESTRUCTURE_OPERATIONS = ['move-up', 'move-down', 'promote', 'demote'] as const;
export type RestructureOperation = (typeof RESTRUCTURE_OPERATIONS)[number];

/**
 * The edits that do it to the innermost section or item at an offset, in UTF-16 code units, or why nothing is done. The text after
 * it is read once, to prove that it means what it should.
 */
export function restructure(snapshot: Snapshot, offset: number, operation: RestructureOperation): Restructuring {
  switch (operation) {
    case 'move-up':
      return move(snapshot, offset, 'up');
    case 'move-down':
      return move(snapshot, offset, 'down');
    case 'promote':
    case 'demote':
      return changeLevel(snapshot, offset, operation);
  }
}
