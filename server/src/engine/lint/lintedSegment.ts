// A segment with what the segment rules found in it, so that an edit elsewhere finds it again.

import type { SegmentReport, SegmentRule } from '../rules/rule';
import type { Segment } from '../facts/segment';
import type { InternalProblem } from './problems';

export interface SegmentFinding extends SegmentReport {
  readonly rule: SegmentRule;
}

export interface LintedSegment extends Segment {
  /** Before regions and settings are asked. */
  readonly findings: readonly SegmentFinding[];
  /** Segment rules that threw here. */
  readonly problems: readonly InternalProblem[];
}
