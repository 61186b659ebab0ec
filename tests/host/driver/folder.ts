// Keeps the folder that the tests work in as it was at the start.

import * as vscode from 'vscode';
import { EDITOR_SETTINGS, fileNamed, textOnDisk, until, writeToDisk } from './conditions';

interface Kept {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** By which a file that has been written to is known. */
  readonly mtime: number;
}

const kept = new Map<string, Kept>();
const folder = fileNamed('');
const SETTINGS_FOLDER = EDITOR_SETTINGS.split('/')[0];

/** Remembers every file and its text. */
export async function keepFolder(): Promise<void> {
  for (const uri of await filesIn(folder)) await keep(uri);
}

async function keep(uri: vscode.Uri, text?: string): Promise<void> {
  const { mtime } = await vscode.workspace.fs.stat(uri);
  kept.set(uri.path, { uri, text: text ?? (await textOnDisk(uri)), mtime });
}

/** Removes what is new, and puts back what has been changed or removed. */
export async function restoreFolder(): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
    const { path } = fileNamed(name);
    // The editor writes its own settings, and refuses to where the file is newer than it knows.
    if (name === SETTINGS_FOLDER || [...kept.keys()].some((each) => isWithin(each, path))) continue;
    await vscode.workspace.fs.delete(fileNamed(name), { recursive: true });
  }
  for (const { uri, text, mtime } of [...kept.values()]) {
    const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
    if (stat?.mtime === mtime) continue;
    await writeToDisk(uri, text);
    await keep(uri, text);
    await until(`${uri.path} to be shown as it was`, () => (isShownAs(uri, text) ? true : undefined));
  }
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Whether the editor, where it holds the file, has the text of the disk. */
function isShownAs(uri: vscode.Uri, text: string): boolean {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.path === uri.path);
  return document === undefined || document.getText() === text.replace(/^\uFEFF/, '');
}

async function filesIn(parent: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, kind] of await vscode.workspace.fs.readDirectory(parent)) {
    if (name === SETTINGS_FOLDER) continue;
    const uri = vscode.Uri.joinPath(parent, name);
    if (kind === vscode.FileType.Directory) found.push(...(await filesIn(uri)));
    else found.push(uri);
  }
  return found;
}
