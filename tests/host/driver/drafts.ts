// Unsaved reports that tests write in: made with the caret in them, and waited for with the caret in them.

import * as vscode from 'vscode';
import { conditionsTold, LANGUAGE, putCaret, until } from './conditions';

/** Stands for the caret. */
export const CARET = '|';

/** The keys are the extension's from the moment that it is active. */
export async function activated(): Promise<void> {
  await vscode.extensions.all
    .find(({ packageJSON }) => (packageJSON as { readonly name?: string }).name === 'gongwen-lint')
    ?.activate();
}

/** An unsaved report with the caret in it. */
export async function draft(marked: string, eol = vscode.EndOfLine.LF): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: marked.replace(CARET, '') });
  const editor = await vscode.window.showTextDocument(document);
  if (document.eol !== eol) await editor.edit((builder) => builder.setEndOfLine(eol));
  const before = marked.slice(0, marked.indexOf(CARET)).split('\n');
  await putCaret(new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0));
  return document;
}

/** Waits for a text with the caret in it. */
export async function becomes(document: vscode.TextDocument, marked: string): Promise<void> {
  let shown = '';
  await until(`the text to be ${JSON.stringify(marked)}`, () => {
    const caret = vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
    const text = document.getText().replaceAll('\r\n', '\n');
    const before = document.getText(new vscode.Range(new vscode.Position(0, 0), caret)).replaceAll('\r\n', '\n').length;
    shown = text.slice(0, before) + CARET + text.slice(before);
    return shown === marked ? true : undefined;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; it is ${JSON.stringify(shown)}`);
  });
  await conditionsTold();
}
