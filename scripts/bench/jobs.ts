// What the benchmark asks of its measuring processes, and what they answer.

import type { EditingFigures } from './editing';
import type { FloorFigures } from './floor';
import type { MemoryFigures } from './memory';

export type Job =
  /** Loads a linter and the text of a file; answers how long loading the linter took. */
  | { readonly kind: 'load'; readonly contestant: string; readonly peers: string; readonly file: string }
  /** Lints the loaded text so many times. */
  | { readonly kind: 'lint'; readonly times: number }
  | { readonly kind: 'floor'; readonly file: string; readonly rounds: number }
  | { readonly kind: 'editing'; readonly file: string; readonly rounds: number; readonly lints: number }
  | { readonly kind: 'memory'; readonly small: string; readonly large: string };

export interface LintAnswer {
  /** Milliseconds of each time. */
  readonly runs: readonly number[];
  readonly findings: number;
  /** The most memory that the process has held so far, MB. */
  readonly peak: number;
}

export interface Answers {
  readonly load: { readonly ms: number };
  readonly lint: LintAnswer;
  readonly floor: FloorFigures;
  readonly editing: EditingFigures;
  readonly memory: MemoryFigures;
}

/** From a measuring process. */
export type Reply =
  { readonly ok: true; readonly answer: Answers[Job['kind']] } | { readonly ok: false; readonly error: string };
