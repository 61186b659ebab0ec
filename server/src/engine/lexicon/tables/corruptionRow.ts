// The form of the tables of words that are laid down: a corruption of them, and what they are.

import type { GuardedWord } from '../guardedWords';

/** An exact string that is never right, save beside a guard. */
export interface CorruptionRow extends GuardedWord {
  readonly right: string;
  /** 'warning' for what cannot be meant; others are queries. */
  readonly severity: 'warning' | 'hint';
  readonly source: string;
  readonly certainty?: 'unverified';
}
