// What goes wrong inside a rule: it is recorded once, and the other rules go on.

import type { Segment } from '../facts/segment';

/** A rule that threw. Holds no text of the document. */
export interface InternalProblem {
  /** Its id. */
  readonly rule: string;
  /** The class of the error only: its message may quote the document. */
  readonly error: string;
  /** `check`: it has found less than it should. `fix`: what it found is reported without a fix. */
  readonly during: 'check' | 'fix';
}

/** A problem in a segment, which is over when the segment is gone. */
export interface SegmentProblem {
  readonly segment: Segment;
  readonly problem: InternalProblem;
}

export function problemOf(rule: string, error: unknown, during: InternalProblem['during'] = 'check'): InternalProblem {
  return { rule, error: error instanceof Error ? error.name : typeof error, during };
}

/** The problems of one version of a document, each once, however many segments show it. */
export class ProblemLog {
  readonly #problems: InternalProblem[] = [];

  /** In the order in which they were added. Grows while fixes are worked out. */
  get list(): readonly InternalProblem[] {
    return this.#problems;
  }

  add({ rule, error, during }: InternalProblem): void {
    if (!this.#problems.some((each) => each.rule === rule && each.error === error && each.during === during))
      this.#problems.push({ rule, error, during });
  }
}
