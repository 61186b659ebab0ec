// The parts of a report that look forward: sections on the next year, and sentences that begin with 下一步.

import { partition } from '../../../text/partition';
import { sentenceBefore } from '../../../lexer/context';
import type { DocumentView } from '../../../analysis/documentView';
import type { Range, Rec } from '../../../facts/segment';
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

  /** Whether a place stands in a section on the next year, or behind 下一步 or 将 in its own sentence. */
  covers(record: Rec, column: number): boolean {
    const at = { record, column };
    const { records } = this.view;
    const next = partition(this.#stretches, ({ start }) => records.compare(start, at) <= 0);
    const before = this.#stretches[next - 1];
    const inSection = before !== undefined && records.compare(at, before.end) <= 0;
    return inSection || /下一?步|下阶段|今后|新的一年|下一年/.test(sentenceBefore(record.text, column, 60));
  }
}
