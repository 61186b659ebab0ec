// What an editor can fold: sections, items that take several lines, annexes, and blocks of web or metadata residue.

import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { Locale, structure, Place, Snapshot, Text } from '../../engine/index';
import { allParts, documentTree, type PartNode } from './documentTree';

export interface FoldingOptions {
  readonly locale: Locale;
  /** The most that the client wants; those that begin first are kept. */
  readonly limit?: number | undefined;
  /** Whether the client shows words of ours in place of what is folded. */
  readonly collapsedText: boolean;
}

const RESIDUE: Readonly<Record<structure.ResidueBlock['kind'], Text>> = {
  web: { zh: '网页残留', en: 'residue of a web page' },
  metadata: { zh: '元数据残留', en: 'residue of metadata' },
  assistant: { zh: '智能助手残留', en: 'talk of a chat assistant' },
  yaml: { zh: '文件头', en: 'head of the file' },
};

/** Whole lines, in text order. What stands within one line is not folded; blank lines at the end of a section stay visible. */
export function foldingRanges(
  snapshot: Snapshot,
  { locale, limit = Infinity, collapsedText }: FoldingOptions,
): readonly FoldingRange[] {
  const { outline, segments } = snapshot;
  const parts = [...allParts(documentTree(snapshot))]
    .filter(canFold)
    .map(({ start, end }) => fold(snapshot, start, end));
  const residue = outline.residue.map(({ at, extent, kind }): FoldingRange => {
    const range = fold(snapshot, segments.place(at.start), segments.place(extent.end));
    return {
      ...range,
      kind: FoldingRangeKind.Region,
      ...(collapsedText && { collapsedText: `〔${RESIDUE[kind][locale]}〕` }),
    };
  });
  const folds = [...parts, ...residue].filter((each) => each.endLine > each.startLine);
  // An editor folds one range per line: of several that begin in it, the one that reaches furthest.
  folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return folds.filter((each, i) => each.startLine !== folds[i - 1]?.startLine).slice(0, limit);
}

/** An item may begin within a line, and then its line cannot stand for it; a heading there begins a part that is worth folding. */
function canFold({ part }: PartNode): boolean {
  if (part.kind !== 'item') return part.kind === 'section' || part.kind === 'annex';
  const { segment, column } = part.item.marker.start;
  return segment.opensLine && segment.text.slice(0, column).trim() === '';
}

function fold({ segments }: Snapshot, start: Place, end: Place): FoldingRange {
  return { startLine: start.line, endLine: segments.placeAt(lastShown(segments, start.offset, end.offset)).line };
}

/** The offset after the last line of a stretch that shows anything. */
function lastShown(segments: Snapshot['segments'], start: number, end: number): number {
  for (let at = end; at > start;) {
    const { segment, column } = segments.pointAt(at);
    if (segment.text.slice(0, column).trim() !== '') return at;
    at = segments.offset({ segment, column: 0 }, 'before') - 1;
  }
  return start;
}
