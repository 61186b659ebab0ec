// The parts of a report that look forward: sections on the next year, and sentences that begin with 下一步.

import { partition } from '../../../text/partition';
import { sentenceBefore } from '../../../lexer/context';
import type { DocumentView } from '../../../analysis/documentView';
import type { Range, Segment } from '../../../facts/segment';
import { isPlanHeading } from '../../../outline/headingTense';
import { rangeOfSection, SECTIONS } from '../../../outline/sections';

export class PlanSections {
  /** In text order, one after the other. */
  readonly #stretches: readonly Range[];

  constructor(readonly view: DocumentView) {
    this.#stretches = view
      .read(SECTIONS)
      .filter((section) => isPlanHeading(section.heading.text))
      .map((section) => rangeOfSection(section, view));
  }

  /** Whether a place stands in a section on the next year, or after words such as 下一步 in its own sentence. */
  covers(segment: Segment, column: number): boolean {
    const at = { segment, column };
    const { segments } = this.view;
    const next = partition(this.#stretches, ({ start }) => segments.compare(start, at) <= 0);
    const before = this.#stretches[next - 1];
    const inSection = before !== undefined && segments.compare(at, before.end) <= 0;
    return inSection || /下一?步|下阶段|今后|新的一年|下一年/.test(sentenceBefore(segment.text, column, 60));
  }
}
