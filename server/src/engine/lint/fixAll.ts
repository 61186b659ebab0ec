import type { Finding } from '../rules/rule';
import type { Snapshot, TextEdit } from './snapshot';
/** 'safe': only safe fixes. 'all': the preferred fix of every finding, safe or not. */
export type FixChoice = 'safe' | 'all';
export interface FixResult {
  /** The snapshot after the last round. */
  readonly snapshot: Snapshot;
  /** Number of fixes applied. */
  readonly applied: number;
  /** From the text before to the text after: sorted, no overlap, offsets of the text before. */
  readonly edits: readonly TextEdit[];
}
/** Applies the preferred fix of every finding that `wanted` accepts, in rounds, until nothing is left to apply (at most 3 rounds). */
export declare function fixAll(snapshot: Snapshot, choice: FixChoice, wanted?: (finding: Finding) => boolean): FixResult;
