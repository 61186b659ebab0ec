// Moving, promoting and demoting, and what follows an edit → edits of the protocol.

import type { Position, TextEdit } from 'vscode-languageserver';
import { editing, type Snapshot } from '../../engine/index';
import { protocolEditsAt } from '../protocol/workspaceEdits';

export type RestructureReply =
  | {
      /** Of the document that the edits are made for. */
      readonly version: number;
      readonly edits: TextEdit[];
      /** Where the caret goes: offset in the text after the edits, in UTF-16 code units. */
      readonly caret: number;
    }
  | { readonly refused: editing.Refusal };

export interface RenumberReply {
  /** Of the document that the edits are made for; undefined for one that is not open. */
  readonly version: number | undefined;
  readonly edits: TextEdit[];
}

export function restructuringOf(
  snapshot: Snapshot,
  { line, character }: Position,
  operation: editing.RestructureOperation,
): RestructureReply {
  const { segments, version } = snapshot;
  const result = editing.restructure(snapshot, segments.offsetAt(line, character), operation);
  return 'refused' in result
    ? result
    : { version, edits: protocolEditsAt(segments, result.edits), caret: result.caret };
}

/** @param before what the last edit was made in; undefined where there was none */
export function renumberingOf(before: editing.Before | undefined, snapshot: Snapshot): RenumberReply {
  const edits = before === undefined ? [] : editing.renumberAfter(before, snapshot);
  return { version: snapshot.version, edits: protocolEditsAt(snapshot.segments, edits) };
}
