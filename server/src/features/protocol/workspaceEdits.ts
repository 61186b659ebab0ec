// Edits of one document → a workspace edit in the form that the client can apply.

import type {
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit as ProtocolEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { fixing, type Segments, type TextEdit } from '../../engine/index';
import { rangeBetween } from './positions';

/** The document that is edited, and what its client can do. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
  /** Whether edits may carry the version that they were made for, so that a late one is refused. */
  readonly versionedEdits: boolean;
  /** Whether the client can ask before it applies an edit. */
  readonly confirmsEdits: boolean;
}

export function protocolEdits(segments: Segments, edits: readonly fixing.Edit[]): ProtocolEdit[] {
  return protocolEditsAt(
    segments,
    edits.map((edit) => fixing.sourceEdit(segments, edit)),
  );
}

/** The same for edits by offsets of the text that the segments hold. */
export function protocolEditsAt(segments: Segments, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ start, end, text }) => ({ range: rangeBetween(segments, start, end), newText: text }));
}

/** @param confirm Words for the preview in which the user approves the edit; applied at once without them, or where the client has no preview. */
export function workspaceEdit(target: EditTarget, edits: ProtocolEdit[], confirm?: string): WorkspaceEdit {
  if (!target.versionedEdits) return { changes: { [target.uri]: edits } };
  const textDocument = { uri: target.uri, version: target.version };
  if (confirm === undefined || !target.confirmsEdits) return { documentChanges: [{ textDocument, edits }] };
  const annotationId = 'confirm';
  const annotation: ChangeAnnotation = { label: confirm, needsConfirmation: true };
  const change: TextDocumentEdit = { textDocument, edits: edits.map((edit) => ({ ...edit, annotationId })) };
  return { documentChanges: [change], changeAnnotations: { [annotationId]: annotation } };
}
