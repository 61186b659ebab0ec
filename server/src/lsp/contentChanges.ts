// What a client says has changed → the snapshot after it. Positions become offsets in the engine's own segments.

import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { openDocument, updateDocument, type Segments, type Snapshot, type TextEdit } from '../engine/index';
import { offsetsOf } from '../features/protocol/positions';

/** Applies changes in their order; each one's positions are those of the text that the ones before it have left. */
export function applyChanges(
  snapshot: Snapshot,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): Snapshot {
  const edit = combine(snapshot.segments, changes);
  if (edit !== undefined) return updateDocument(snapshot, edit, version);
  return changes.reduce((before, change) => applyChange(before, change, version), snapshot);
}

function applyChange(before: Snapshot, change: TextDocumentContentChangeEvent, version: number): Snapshot {
  if (!('range' in change)) return openDocument(change.text, before.config, version);
  return updateDocument(before, { ...offsetsOf(before.segments, change.range), text: change.text }, version);
}

/**
 * Several changes as one, where each stands before the one before it, so that all their positions are places of the text as
 * it is; undefined otherwise. Editors send fixes and typing at many carets this way: a thousand changes cost one update.
 */
function combine(segments: Segments, changes: readonly TextDocumentContentChangeEvent[]): TextEdit | undefined {
  if (changes.length < 2) return undefined;
  const edits: TextEdit[] = [];
  /** Where the changes seen so far leave the text, and its positions, as they are. */
  let untouched = segments.length;
  for (const change of changes) {
    if (!('range' in change)) return undefined;
    const start = exactOffset(segments, change.range.start);
    const end = exactOffset(segments, change.range.end);
    if (start === undefined || end === undefined || start > end || end > untouched) return undefined;
    edits.push({ start, end, text: change.text });
    // A line break that a change begins with may join a \r before it, and then the start of that line is another place.
    untouched = change.range.start.character > 0 ? start : start - 1;
  }
  return join(segments, edits.reverse());
}

/** The offset of a position that is there; undefined past the end of a line or of the text, which means another place once text is put in before. */
function exactOffset(segments: Segments, { line, character }: Position): number | undefined {
  const offset = segments.offsetAt(line, character);
  const place = segments.place(segments.pointAt(offset));
  return place.line === line && place.column === character ? offset : undefined;
}

/** One edit for several, given in text order without overlap. */
function join(segments: Segments, edits: readonly TextEdit[]): TextEdit | undefined {
  const first = edits[0];
  if (first === undefined) return undefined;
  let { end, text } = first;
  for (const edit of edits.slice(1)) {
    text += segments.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { start: first.start, end, text };
}
