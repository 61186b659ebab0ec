// The form of the tables of sentence frames: a word that opens and words that may not close what it has opened.

import type { Text } from '../../terms';

export interface FrameRow {
  readonly open: string;
  /** In the same clause, at most `reach` UTF-16 code units after the opening word; 0 for what is one word. */
  readonly close: readonly string[];
  readonly reach: number;
  /** Right after all where one of these stands between the two. */
  readonly unless?: readonly string[];
  /** Another word where one of these stands straight before the opening word, or directly after the closing one. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Only where the clause ends after the closing word. */
  readonly closesClause?: true;
  /** What to write instead. */
  readonly advice: Text;
}
