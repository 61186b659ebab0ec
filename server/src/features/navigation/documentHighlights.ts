// What lights up with the place under the caret: the other half of a pair, the ordinals of a count, the same year, document or term.

import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { analysis, type Segment, type Snapshot } from '../../engine/index';
import { memberAt } from './numberedMembers';
import { mentionsOfTitle, mentionsOfYear, occurrencesOf } from './occurrences';
import { pairAt } from './pairedMarks';
import { offsetOf, rangeBetween, rangeIn, type OffsetRange } from '../protocol/positions';

/** Longer quotations are sentences, which nobody looks for elsewhere. */
const LONGEST_TERM = 30;

/** Null where the place is none of these: an editor then marks the same word by itself. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] | null {
  const { segments, view } = snapshot;
  const offset = offsetOf(segments, position);
  const pair = pairAt(segments, offset);
  if (pair !== undefined)
    return pair.map((at) => ({ range: rangeBetween(segments, at, at + 1), kind: DocumentHighlightKind.Text }));
  const { segment, column } = segments.pointAt(offset);
  const counted = memberAt(view, segment, column);
  if (counted !== undefined)
    return counted.among.map(({ marker }) => ({ range: rangeIn(segments, marker), kind: DocumentHighlightKind.Text }));
  const same = sameAsAt(snapshot, segment, column);
  return same.length === 0
    ? null
    : same.map(({ start, end }) => ({ range: rangeBetween(segments, start, end), kind: DocumentHighlightKind.Text }));
}

function sameAsAt(snapshot: Snapshot, segment: Segment, column: number): readonly OffsetRange[] {
  const span = analysis.spansOf(segment).find(({ start, end }) => start <= column && column <= end);
  if (span === undefined) return [];
  const inner = segment.text.slice(span.start + 1, span.end - 1);
  switch (span.kind) {
    case 'date':
      return span.year === undefined ? [] : mentionsOfYear(snapshot, span.year);
    case 'title':
      return mentionsOfTitle(snapshot, inner);
    case 'quote':
      return inner.length <= LONGEST_TERM ? occurrencesOf(snapshot, inner) : [];
    case 'amount':
      return [];
  }
}
