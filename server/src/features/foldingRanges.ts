// The outline of a snapshot → what an editor can fold: sections, and blocks of web or metadata residue.

import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { Range, Records, Section, Snapshot } from '../engine/index';

/**
 * Whole lines, in text order. What stands within one line is not folded; blank lines at the end of a section stay visible.
 * @param limit The most that the client wants; those that begin first are kept.
 */
export function foldingRanges({ outline, records }: Snapshot, limit = Infinity): readonly FoldingRange[] {
  const sections = withDescendants(outline.sections).map((section) => fold(records, section.at, FoldingRangeKind.Region));
  const residue = outline.residue.map((block) => fold(records, block.at, FoldingRangeKind.Comment));
  const folds = [...sections, ...residue].filter((each) => each.endLine > each.startLine);
  // An editor folds one range per line: of several that begin in it, the one that reaches furthest.
  folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return folds.filter((each, i) => each.startLine !== folds[i - 1]?.startLine).slice(0, limit);
}

function withDescendants(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...withDescendants(section.children)]);
}

function fold(records: Records, at: Range, kind: FoldingRangeKind): FoldingRange {
  return { startLine: records.place(at.start).line, endLine: lastLineWithText(records, at), kind };
}

/** The line of the last record of a range that shows anything. */
function lastLineWithText(records: Records, { start, end }: Range): number {
  const first = records.indexOf(start.record);
  let record = end.record;
  let shown = record.text.slice(0, end.column);
  for (let i = records.indexOf(record); i > first && shown.trim() === ''; i--) {
    record = records.list[i - 1] ?? record;
    shown = record.text;
  }
  return records.place({ record, column: 0 }).line;
}
