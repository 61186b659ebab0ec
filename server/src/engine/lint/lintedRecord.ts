// A record with what the record rules found in it, so that an edit elsewhere finds it again.

import type { RecordReport, RecordRule } from '../rules/rule';
import type { Rec } from '../facts/segment';

export interface RecordFinding extends RecordReport {
  readonly rule: RecordRule;
}

/** A rule that threw: it is silent for that record or snapshot, the others go on. Holds no text of the document. */
export interface InternalProblem {
  readonly rule: string;
  readonly error: string;
}

export interface LintedRecord extends Rec {
  /** Before regions and settings are asked. */
  readonly findings: readonly RecordFinding[];
  /** Record rules that threw here. */
  readonly problems: readonly InternalProblem[];
}
