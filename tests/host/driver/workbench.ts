// Acts on the workbench as a user does, through the launcher's bridge. A desktop VS Code has no bridge: tests that need it are skipped there, and counted as skipped.

import * as vscode from 'vscode';
import { variable } from './environment';
import { countRepeat } from './repeats';

const bridge = variable('GONGWEN_LINT_HOST_BRIDGE');
const pictures = variable('GONGWEN_LINT_HOST_PICTURES') !== undefined;

export const hasBridge = bridge !== undefined;

/** Of what is acted on and read here: any such element that is on the screen and, where a text is given, holds it. */
interface Element {
  readonly selector: string;
  readonly text?: string;
}

type Operation =
  | { readonly do: 'press'; readonly keys: string }
  | { readonly do: 'type' | 'paste'; readonly text: string }
  | ({ readonly do: 'click' | 'isShown' | 'waitInside' } & Element)
  | ({ readonly do: 'wait'; readonly state?: 'visible' | 'hidden'; readonly limit?: number } & Element)
  | { readonly do: 'texts' | 'rows'; readonly selector: string }
  | { readonly do: 'attributes'; readonly selector: string; readonly name: string }
  | { readonly do: 'timeKey'; readonly key: string; readonly selector: string }
  | { readonly do: 'screenshot'; readonly name: string }
  | { readonly do: 'leave'; readonly name: string; readonly content: string }
  | { readonly do: 'report'; readonly line: string };

async function ask(operation: Operation): Promise<unknown> {
  if (bridge === undefined) throw new Error('there is no bridge to this editor');
  const response = await fetch(bridge, { method: 'POST', body: JSON.stringify(operation) });
  const answer = (await response.json()) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** Skips a test that acts through the screen where there is none to act on. */
export function needsScreen(context: Mocha.Context): void {
  if (bridge === undefined) context.skip();
}

/** Prints a line of the report. */
export async function report(line: string): Promise<void> {
  if (bridge === undefined) console.log(line);
  else await ask({ do: 'report', line });
}

/** Leaves results for the launcher. */
export async function leaveByBridge(name: string, content: string): Promise<void> {
  await ask({ do: 'leave', name, content });
}

/** Presses keys together, in Playwright's names: `Control+s`, `Enter`. */
export async function press(keys: string): Promise<void> {
  await ask({ do: 'press', keys });
}

/** Types text, one key after the other. */
export async function type(text: string): Promise<void> {
  await ask({ do: 'type', text });
}

/** Puts in text at once, as from the clipboard or an input method. */
export async function paste(text: string): Promise<void> {
  await ask({ do: 'paste', text });
}

/** Clicks the first element that a pointer can reach. It is found and clicked in one go, so that a redraw cannot come in between. */
export async function click(selector: string, text?: string): Promise<void> {
  await ask({ do: 'click', ...element(selector, text) });
}

/** Waits until an element is on the screen. */
export async function appears(selector: string, text?: string): Promise<void> {
  await ask({ do: 'wait', ...element(selector, text) });
}

/** Waits until no such element is on the screen. */
export async function disappears(selector: string, text?: string): Promise<void> {
  await ask({ do: 'wait', state: 'hidden', ...element(selector, text) });
}

/** Waits until an element is on the screen inside a page of its own, such as a preview. */
export async function appearsInside(selector: string, text: string): Promise<void> {
  await ask({ do: 'waitInside', selector, text });
}

/** Whether an element is on the screen now. */
export async function isShown(selector: string, text?: string): Promise<boolean> {
  return (await ask({ do: 'isShown', ...element(selector, text) })) === true;
}

function element(selector: string, text: string | undefined): Element {
  return { selector, ...(text === undefined ? {} : { text }) };
}

/** The texts of all such elements, as they are shown. */
export async function texts(selector: string): Promise<readonly string[]> {
  return (await ask({ do: 'texts', selector })) as string[];
}

/** An attribute of all such elements; null where one lacks it. */
export async function attributes(selector: string, name: string): Promise<readonly (string | null)[]> {
  return (await ask({ do: 'attributes', selector, name })) as (string | null)[];
}

/** A row of a tree; `index` is its place in the whole tree, from 0. */
export interface Row {
  readonly index: number;
  readonly level: number;
  readonly focused: boolean;
  readonly text: string;
}

/** The rows of a tree that are on the screen, or near it. */
export async function rows(selector: string): Promise<readonly Row[]> {
  return (await ask({ do: 'rows', selector })) as Row[];
}

/** Presses a key; gives the milliseconds from it to one more such element on the page, by the page's own clock. */
export async function timeKey(key: string, selector: string): Promise<number> {
  return (await ask({ do: 'timeKey', key, selector })) as number;
}

/** Keeps a picture of the workbench where pictures are wanted. */
export async function screenshot(name: string): Promise<void> {
  if (pictures) await picture(name);
}

/** Keeps a picture of the workbench. */
export async function picture(name: string): Promise<void> {
  await ask({ do: 'screenshot', name });
}

/** How long an act may be without effect before it counts as lost, far beyond what a busy machine takes. */
const PATIENCE_MS = 10_000;
const ATTEMPTS = 3;

/**
 * Acts until an element is on the screen that the act brings there. An editor may lose a key; then it is pressed again, and that is counted
 * and reported.
 */
export async function open(selector: string, text: string | undefined, act: () => PromiseLike<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await act();
    try {
      await ask({ do: 'wait', limit: PATIENCE_MS, ...element(selector, text) });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      countRepeat(`${selector} ${text ?? ''} did not come`);
    }
  }
}

const PICKER = '.quick-input-widget';
const PICKER_INPUT = `${PICKER} input[type="text"]:focus`;
/** The row that Enter takes. */
export const PICKED = `${PICKER} .monaco-list-row.focused`;

/** Runs a command by its English title, as a user does who presses F1. */
export async function runCommand(title: string): Promise<void> {
  await beginCommand(title);
  await disappears(PICKER);
}

/** The same for a command that asks a question at once, in the place where it was chosen itself. */
export async function beginCommand(title: string): Promise<void> {
  await openPalette();
  await choose(title);
}

/** Opens the list of all commands, with the caret in it. */
export async function openPalette(): Promise<void> {
  await open(PICKER_INPUT, undefined, () => press('F1'));
}

/** Takes a row of the open picker by what is in it, once the picker has the keys. */
export async function choose(label: string): Promise<void> {
  await appears(PICKER_INPUT);
  await paste(label);
  // The list is filtered by then; Enter takes its first row, which must be the wanted one.
  await appears(PICKED, label);
  await press('Enter');
}

/** Answers the question of the open picker, once it is that one. */
export async function answer(question: string, words: string): Promise<void> {
  await appears(PICKER, question);
  await appears(PICKER_INPUT);
  await press('Control+a');
  await paste(words);
  await press('Enter');
}

const STATUS = '.statusbar-item[id="status.languageStatus"]';
/** The details of the language status. */
export const STATUS_DETAILS = '.monaco-hover .hover-language-status';

/** Opens the details of the language status, once they say something; where they are open already, they are left so. */
export async function openStatus(text: string): Promise<void> {
  await open(STATUS_DETAILS, text, async () => {
    if (!(await isShown(STATUS_DETAILS))) await click(STATUS);
  });
}

/** Opens the list of notifications, and waits for one that says something. */
export async function openNotifications(text: string): Promise<void> {
  await open(NOTIFICATION, text, () => vscode.commands.executeCommand('notifications.showList'));
}

/** A notification in the list of them. */
export const NOTIFICATION = '.notifications-center .notification-list-item';

/** Shows the problems of the files that match. */
export async function openProblems(pattern: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  // The command that moves the focus into the filter does nothing while there is none.
  await appears('.viewpane-filter input');
  await open('.viewpane-filter input:focus', undefined, () =>
    vscode.commands.executeCommand('problems.action.focusFilter'),
  );
  await press('Control+a');
  await paste(pattern);
}
