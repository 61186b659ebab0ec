// The form of the word tables: what is wrong, what is right, and beside what it is wrong.

import type { GuardedWord } from '../guardedWords';

/** One of the words must begin (or end, for what stands before) at most `within` UTF-16 code units away, in the same sentence. */
export interface Company {
  readonly words: readonly string[];
  readonly within: number;
}

export interface WordRow extends GuardedWord {
  readonly right: string;
  /** Wrong only with one of these after it. */
  readonly behind?: Company;
  /** Wrong only with one of these before it. */
  readonly ahead?: Company;
  /** Not wrong where one of these stands anywhere in the sentence. */
  readonly unless?: readonly string[];
  /** The first year of which reports are held to it: before, the other form was in use as well. */
  readonly since?: number;
  /** Only to report below the rule's own severity. */
  readonly severity?: 'warning' | 'hint';
  /** Of the rule's own severity where a clause begins with it: nothing before it can make it a piece of other words. */
  readonly certainAtClauseStart?: true;
  readonly source: string;
}

/** Rows that need no guard, of one source: pairs of wrong and right. */
export function plainRows(
  source: string,
  pairs: readonly (readonly [wrong: string, right: string])[],
): readonly WordRow[] {
  return pairs.map(([wrong, right]) => ({ wrong, right, source }));
}
