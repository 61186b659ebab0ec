// What the host tests wait for and look up: conditions, reports of the workspace, their diagnostics.

import * as vscode from 'vscode';
import { variable } from './environment';
import { press } from './workbench';

const LIMIT_MS = 60_000;
const PAUSE_MS = 25;

/** What tests/host/launcher/workspace.mjs has put into the workspace. */
interface Plan {
  readonly reports: readonly string[];
  readonly clean: string;
  readonly outline: {
    readonly file: string;
    readonly headings: readonly { readonly level: number; readonly offset: number }[];
  };
}

export const plan = JSON.parse(variable('GONGWEN_LINT_HOST_PLAN') ?? '{}') as Plan;
export const SOURCE = 'gongwen-lint';
export const LANGUAGE = 'gongwen';
/** The folder's settings of the editor. */
export const EDITOR_SETTINGS = '.vscode/settings.json';

/** Asks again and again until the answer is defined; fails with what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  limitMs = LIMIT_MS,
): Promise<T> {
  const limit = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > limit) throw new Error(`waited ${limitMs / 1000} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The URI of a file of the workspace. */
export function fileNamed(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** What is on the disk, read past the editor; in the web worker host there is no other way than the editor's. */
export async function textOnDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

export async function writeToDisk(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Whether or not it is there. */
export async function removeFromDisk(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri).then(undefined, () => {});
}

/** The document of a file, once it is the active editor's. */
export async function activeDocument(name: string): Promise<vscode.TextDocument> {
  return until(`${name} in the active editor`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document !== undefined && document.uri.path === fileNamed(name).path ? document : undefined;
  });
}

/** Opens a file of the folder as a click in the list of files does. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', fileNamed(name));
  return activeDocument(name);
}

/** Shows a file by its URI. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(uri)).document;
}

/** Takes back all that has not been saved. Pressing Ctrl+Z until the document is clean would press once too often: that it is arrives late. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await until('the document as it is on the disk', () => (document.isDirty ? undefined : true));
}

/** Saves the active editor as Ctrl+S does, and waits until it is saved. */
export async function save(document: vscode.TextDocument): Promise<void> {
  await press('Control+s');
  await until('the file to be saved', () => (document.isDirty ? undefined : true));
}

/** Puts the caret of the active editor at a place, as a click does: the editor's own "go to line" counts the columns of full-width characters twice. */
export async function putCaret(place: vscode.Position): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error('no editor is active');
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await conditionsTold();
}

/** Settled when the editor knows the conditions of keys that the extension has told it of: what is told later arrives later. */
export async function conditionsTold(): Promise<void> {
  await vscode.commands.executeCommand('setContext', `${LANGUAGE}.told`, true);
}

/** This extension's diagnostics of a document. */
export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === SOURCE);
}

/** Waits for diagnostics of this extension. */
export async function someDiagnostics(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return until(`diagnostics of ${uri.path}`, () => {
    const found = diagnosticsOf(uri);
    return found.length > 0 ? found : undefined;
  });
}

/** The rule that a diagnostic comes from. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return typeof code === 'object' ? String(code.value) : String(code);
}
