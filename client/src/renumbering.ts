// Counts follow edits: after lines with headings or items have been put in, taken out or moved, the rest is numbered anew, in the
// same step of undoing. Only where the setting says so; the server knows which counts were in order before.

import {
  TextDocumentChangeReason,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import { autoNumber } from './autoNumber';
import type { LanguageServer } from './languageServer';
import { LANGUAGE } from './names';

/** A question can overtake the edit that it is about. */
const TRIES = 3;

/** @param server starts the server if it is not running */
export function followEdits(server: () => Promise<LanguageServer>): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    if (changesLines(event) && autoNumber(event.document.uri) === 'all') void renumber(server, event.document);
  });
}

/** What is undone or redone brings its numbers along; text within a line is somebody's typing. */
function changesLines({ document, contentChanges, reason }: TextDocumentChangeEvent): boolean {
  if (
    document.languageId !== LANGUAGE ||
    reason === TextDocumentChangeReason.Undo ||
    reason === TextDocumentChangeReason.Redo
  )
    return false;
  return contentChanges.some(({ range, text }) => !range.isSingleLine || /[\r\n]/.test(text));
}

/** Renumbers what the last edit of a document has disturbed; nothing if somebody edits it in the meantime. */
export async function renumber(server: () => Promise<LanguageServer>, document: TextDocument): Promise<void> {
  const { version } = document;
  const running = await server();
  for (let tries = 0; tries < TRIES && document.version === version; tries++) {
    const reply = await running.renumberAfter(document);
    if (reply.version !== version) continue;
    const editor = window.activeTextEditor;
    if (reply.edits.length === 0 || document.version !== version || editor?.document !== document) return;
    const edits = await running.toEdits(reply);
    await editor.edit((builder) => edits.forEach(({ range, newText }) => builder.replace(range, newText)), {
      undoStopBefore: false,
      undoStopAfter: true,
    });
    return;
  }
}
