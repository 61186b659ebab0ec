// A record with what the record rules found in it, so that an edit elsewhere finds it again.

import type { RecordReport, RecordRule } from '../rules/rule';
import type { Rec } from '../facts/segment';
import type { InternalProblem } from './problems';

export interface RecordFinding extends RecordReport {
  readonly rule: RecordRule;
}

export interface LintedRecord extends Rec {
  /** Before regions and settings are asked. */
  readonly findings: readonly RecordFinding[];
  /** Record rules that threw here. */
  readonly problems: readonly InternalProblem[];
}
