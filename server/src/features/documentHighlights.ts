// What lights up with the place under the caret: the other half of a pair, the ordinals of a count, the same year, document or term.

import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { spansOf, type Rec, type Snapshot } from '../engine/index';
import { memberAt } from './numberedMembers';
import { mentionsOfTitle, mentionsOfYear, occurrencesOf } from './occurrences';
import { pairAt } from './pairedMarks';
import { offsetOf, rangeBetween, rangeIn, type OffsetRange } from './positions';

/** Longer quotations are sentences, which nobody looks for elsewhere. */
const LONGEST_TERM = 30;

/** Null where the place is none of these: an editor then marks the same word by itself. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] | null {
  const { records, outline } = snapshot;
  const offset = offsetOf(records, position);
  const pair = pairAt(records, offset);
  if (pair !== undefined)
    return pair.map((at) => ({ range: rangeBetween(records, at, at + 1), kind: DocumentHighlightKind.Text }));
  const { record, column } = records.pointAt(offset);
  const counted = memberAt(outline, record, column);
  if (counted !== undefined)
    return counted.among.map(({ marker }) => ({ range: rangeIn(records, marker), kind: DocumentHighlightKind.Text }));
  const same = sameAsAt(snapshot, record, column);
  return same.length === 0
    ? null
    : same.map(({ start, end }) => ({ range: rangeBetween(records, start, end), kind: DocumentHighlightKind.Text }));
}

function sameAsAt(snapshot: Snapshot, record: Rec, column: number): readonly OffsetRange[] {
  const span = spansOf(record).find(({ start, end }) => start <= column && column <= end);
  if (span === undefined) return [];
  const inner = record.text.slice(span.start + 1, span.end - 1);
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
