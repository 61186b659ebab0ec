// Puts a reply of the server into the document that it was made for.

import { workspace, WorkspaceEdit, type TextDocument, type TextEdit } from 'vscode';
import type { FixReply } from '../../server/src/lsp/protocol';
import type { LanguageServer } from './languageServer';

/** Number of fixes applied; undefined when the text has changed in the meantime, and nothing was done. */
export async function applyFix(
  server: LanguageServer,
  document: TextDocument,
  reply: FixReply,
): Promise<number | undefined> {
  if (reply.edits.length === 0) return reply.version === undefined ? undefined : 0;
  if (reply.version !== document.version) return undefined;
  return (await applyEdits(document, await server.toEdits(reply))) ? reply.applied : undefined;
}

export function applyEdits(document: TextDocument, edits: readonly TextEdit[]): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  return workspace.applyEdit(edit);
}
