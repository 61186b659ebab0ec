// Puts rounds of edits, each written for the text that the round before left, together into edits of the first text.

import type { TextEdit } from '../../text/change';

/** A part of the text in between: kept from the first text, or put in. */
type Segment = { readonly from: number; readonly to: number } | string;

/**
 * @param length of the first text, in UTF-16 code units
 * @param rounds each in text order and without overlap
 */
export function composeEdits(length: number, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  let segments: readonly Segment[] = [{ from: 0, to: length }];
  for (const edits of rounds) segments = applyRound(segments, edits);
  return editsOf(segments, length);
}

function applyRound(segments: readonly Segment[], edits: readonly TextEdit[]): readonly Segment[] {
  const result: Segment[] = [];
  let next = 0;
  let at = 0;
  for (const [i, segment] of segments.entries()) {
    const end = at + lengthOf(segment);
    let from = at;
    for (; next < edits.length; next++) {
      const edit = edits[next] as TextEdit;
      if (edit.start > end || (edit.start === end && i < segments.length - 1)) break;
      if (edit.start >= at) result.push(part(segment, from - at, edit.start - at), edit.text);
      from = Math.max(from, Math.min(edit.end, end));
      if (edit.end > end) break;
    }
    result.push(part(segment, from - at, end - at));
    at = end;
  }
  const kept = result.filter((segment) => lengthOf(segment) > 0);
  return kept.length > 0 ? kept : [''];
}

function lengthOf(segment: Segment): number {
  return typeof segment === 'string' ? segment.length : segment.to - segment.from;
}

function part(segment: Segment, from: number, to: number): Segment {
  return typeof segment === 'string' ? segment.slice(from, to) : { from: segment.from + from, to: segment.from + to };
}

function editsOf(segments: readonly Segment[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  for (const segment of [...segments, { from: length, to: length }]) {
    if (typeof segment === 'string') {
      text += segment;
      continue;
    }
    if (segment.from > at || text !== '') edits.push({ start: at, end: segment.from, text });
    at = segment.to;
    text = '';
  }
  return edits;
}
