// The parts of a report that look forward: sections on the next year, and sentences that begin with 下一步.

import { sentenceBefore } from '../../../lexer/context';
import type { DocumentView } from '../../../analysis/documentView';
import type { Range, Rec } from '../../../facts/segment';
import { isPlanHeading } from '../../../outline/headingTense';
import { rangeOfSection } from '../../../outline/sections';

export class PlanSections {
  readonly #stretches: readonly Range[];

  constructor(readonly view: DocumentView) {
    this.#stretches = view.outline.sections
      .filter((section) => isPlanHeading(section.heading.text))
      .map((section) => rangeOfSection(section, view));
  }

  /** Whether a place stands in a section on the next year, or after words such as 下一步 in its own sentence. */
  covers(record: Rec, column: number): boolean {
    const at = { record, column };
    const { records } = this.view;
    const inSection = this.#stretches.some(
      ({ start, end }) => records.compare(at, start) >= 0 && records.compare(at, end) <= 0,
    );
    return inSection || /下一?步|下阶段|今后|新的一年|下一年/.test(sentenceBefore(record.text, column, 60));
  }
}
