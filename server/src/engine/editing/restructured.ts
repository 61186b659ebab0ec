// What restructuring yields, and the proof that it means what it should: the fold reads the text after it as planned.

import { updateDocument, type Snapshot } from '../lint/snapshot';
import type { Outline } from '../outline/outline';
import type { TextEdit } from '../text/change';

/**
 * Why nothing is done: no heading or item at the caret; it is the first or last of its siblings; it has no level above or below
 * to go to; nothing stands above it that it could belong to; or the text after it would be read otherwise than it is meant.
 */
export type Refusal =
  'nothing-here' | 'first' | 'last' | 'top' | 'deepest' | 'no-item-levels' | 'no-sibling-above' | 'unclear';

export interface Restructured {
  /** In text order, without overlap; offsets in UTF-16 code units of the text before. */
  readonly edits: readonly TextEdit[];
  /** Where the caret goes with what it stood in: offset in the text after. */
  readonly caret: number;
}

export type Restructuring = Restructured | { readonly refused: Refusal };

/** A heading or an item as its place in the counts has it. */
export type Signature = string;

export function signatureOf(level: number | string, value: number | undefined): Signature {
  return `${level}:${value ?? ''}`;
}

/** All headings in text order, then all items. */
export function signaturesOf({ headings, series }: Pick<Outline, 'headings' | 'series'>): readonly Signature[] {
  const items = series.flatMap(({ kind, members }) => members.map(({ value }) => signatureOf(kind, value)));
  return [...headings.map(({ level, value }) => signatureOf(level, value)), ...items.sort()];
}

/** The edits, if the text after them has the headings and items that are expected. */
export function proven(snapshot: Snapshot, restructured: Restructured, expected: readonly Signature[]): Restructuring {
  const found = signaturesOf(updateDocument(snapshot, joined(snapshot.segments, restructured.edits)).outline);
  return found.length === expected.length && found.every((each, i) => each === expected[i])
    ? restructured
    : { refused: 'unclear' };
}

/** One edit that does what all do. */
function joined(segments: Snapshot['segments'], edits: readonly TextEdit[]): TextEdit {
  const start = edits[0]?.start ?? 0;
  let at = start;
  let text = '';
  for (const edit of edits) {
    text += segments.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start, end: at, text };
}
