// What the two rules on page residue share: a report and a deletion for each block of a kind.

import type { DocumentView } from '../../../analysis/documentView';
import type { ResidueBlock } from '../../../outline/outline';
import type { Finding, Fix, Report } from '../../rule';

export function* residueReports(view: DocumentView, kind: ResidueBlock['kind']): Generator<Report> {
  for (const block of view.outline.residue) {
    if (block.kind !== kind) continue;
    const lines = linesOf(block, view);
    yield { at: block.at, message: lines > 1 ? 'lines' : 'residue', data: { lines } };
  }
}

function linesOf({ extent }: ResidueBlock, view: DocumentView): number {
  const segments = view.segmentsIn(extent);
  return (extent.end.column > 0 ? segments : segments.slice(0, -1)).filter(
    (segment) => !segment.facts.blank && view.residue.covers(segment),
  ).length;
}

export function deleteResidue(finding: Finding, view: DocumentView): readonly Fix[] {
  const block = view.outline.residue.find(
    ({ at }) => at.start.segment === finding.at.start.segment && at.start.column === finding.at.start.column,
  );
  return block === undefined
    ? []
    : [{ title: { zh: '删去', en: 'Delete' }, safe: false, edits: [{ at: block.extent, text: '' }] }];
}
