// The menu of fixes at the caret, opened by its keys.

import * as vscode from 'vscode';
import { LANGUAGE, putCaret, until } from './conditions';
import { appears, disappears, open, press, screenshot, texts } from './workbench';

const ACTION = '.action-widget .monaco-list-row.action';
const FOCUSED = `${ACTION}.focused`;

let asking: vscode.Disposable | undefined;

/**
 * Opens the menu at a place. A quarter of a second after the caret has moved or findings have changed, an editor asks by itself for what its
 * light bulb stands for; that question takes the place of one that the keys have asked, and the fixes of a menu that is open already are
 * forgotten with it. So the light bulb has its answer first.
 */
export async function openFixMenu(place: vscode.Position): Promise<void> {
  await putCaret(place);
  await lightBulbAsks(place.line);
  await open(ACTION, undefined, () => press('Control+.'));
}

/** A provider of no actions at all: with each new one the editor forgets what it was about to ask, and asks at once. */
async function lightBulbAsks(line: number): Promise<void> {
  stopAskingForActions();
  let asked = false;
  asking = vscode.languages.registerCodeActionsProvider(
    { language: LANGUAGE },
    {
      provideCodeActions: (_, range, { triggerKind }) => {
        if (triggerKind === vscode.CodeActionTriggerKind.Automatic && range.start.line === line) asked = true;
        return [];
      },
    },
  );
  await until('the light bulb to ask for fixes', () => (asked ? true : undefined));
}

/** To be called when no menu is open: it would close. */
export function stopAskingForActions(): void {
  asking?.dispose();
  asking = undefined;
}

/** Moves down the open menu to an action that begins with some words, and takes it. */
export async function chooseFix(words: string): Promise<void> {
  await appears(ACTION, words);
  await screenshot('quick-fix-menu');
  const count = (await texts(ACTION)).length;
  for (let moves = 0; moves <= count; moves++) {
    const focused = (await texts(FOCUSED))[0]?.trim() ?? '';
    if (focused.startsWith(words)) {
      await press('Enter');
      return disappears(ACTION);
    }
    await press('ArrowDown');
    await until('the next action', async () => ((await texts(FOCUSED))[0]?.trim() === focused ? undefined : true));
  }
  throw new Error(`the menu has no action "${words}"`);
}
