// Leaves nothing of one test to the next: no menu, question or notification, no editor, no changed setting or file.

import * as vscode from 'vscode';
import { until } from './conditions';
import { restoreFolder } from './folder';
import { stopAskingForActions } from './menu';
import { restoreSettings } from './settings';
import { isShown, press } from './workbench';

/** What lies over the workbench and takes the keys that are meant for an editor. */
const OVERLAYS = [
  '.quick-input-widget',
  '.action-widget',
  '.context-view .monaco-menu',
  '.monaco-hover:not(.hidden) .hover-language-status',
  '.notifications-center',
  '.monaco-dialog-box',
].join(', ');

/** Closes and restores everything, and waits until it is so. */
export async function settle(): Promise<void> {
  stopAskingForActions();
  await closeOverlays();
  await restoreSettings();
  await closeEditors();
  for (const terminal of vscode.window.terminals) terminal.dispose();
  for (const execution of vscode.tasks.taskExecutions) execution.terminate();
  await vscode.commands.executeCommand('workbench.action.closePanel');
  await vscode.commands.executeCommand('workbench.view.explorer');
  await vscode.commands.executeCommand('notifications.clearAll');
  await restoreFolder();
}

async function closeOverlays(): Promise<void> {
  await until('nothing to lie over the editor', async () => {
    if (!(await isShown(OVERLAYS))) return true;
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.hideList');
    await press('Escape');
    return undefined;
  });
}

async function closeEditors(): Promise<void> {
  await until('nothing to be unsaved', async () => {
    const document = vscode.workspace.textDocuments.find(({ isDirty }) => isDirty);
    if (document === undefined) return true;
    // One without a tab is being written by the editor itself, such as its settings: it is clean in a moment.
    if (isInTab(document)) await revertAndClose(document);
    return undefined;
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('all editors to be closed', () =>
    vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0) &&
    vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled)
      ? true
      : undefined,
  );
}

async function revertAndClose(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until('the document to be as it is on the disk', () =>
    document.isDirty && !document.isClosed ? undefined : true,
  );
}

function isInTab({ uri }: vscode.TextDocument): boolean {
  const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => textsOf(input)));
  return shown.some((each) => String(each) === String(uri));
}

function textsOf(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
