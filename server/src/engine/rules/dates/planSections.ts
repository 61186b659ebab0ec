// The parts of a report that look forward: sections on the next year, and sentences that begin with 下一步.

import { sentenceBefore } from '../../scan/context';
import type { DocumentView } from '../../structure/documentView';
import type { Rec } from '../../text/record';
import { isPlanHeading } from '../../structure/headingTense';

interface Stretch {
  readonly from: number;
  readonly fromColumn: number;
  readonly to: number;
  readonly toColumn: number;
}

export class PlanSections {
  readonly #stretches: readonly Stretch[];

  constructor(readonly view: DocumentView) {
    const { records, outline } = view;
    this.#stretches = outline.sections
      .filter((section) => isPlanHeading(section.heading.text))
      .map(({ at }) => ({ from: records.indexOf(at.start.record), fromColumn: at.start.column, to: records.indexOf(at.end.record), toColumn: at.end.column }));
  }

  /** Whether a place stands in a section on the next year, or behind 下一步 or 将 in its own sentence. */
  covers(record: Rec, column: number): boolean {
    const index = this.#stretches.length === 0 ? 0 : this.view.records.indexOf(record);
    const inSection = this.#stretches.some(
      ({ from, fromColumn, to, toColumn }) => (index > from || (index === from && column >= fromColumn)) && (index < to || (index === to && column <= toColumn)),
    );
    return inSection || /下一?步|下阶段|今后|新的一年|下一年/.test(sentenceBefore(record.text, column, 60));
  }
}
