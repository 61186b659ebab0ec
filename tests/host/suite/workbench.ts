// Acts on the workbench as a user does, through the launcher's bridge. A desktop VS Code has no bridge: tests that need it are skipped there, and counted as skipped.

import { variable } from './environment';

const bridge = variable('GONGWEN_LINT_HOST_BRIDGE');

export const hasBridge = bridge !== undefined;

type Deed =
  | { readonly do: 'press'; readonly keys: string }
  | { readonly do: 'type' | 'paste'; readonly text: string }
  | { readonly do: 'click'; readonly selector: string; readonly text?: string }
  | { readonly do: 'wait'; readonly selector: string; readonly text?: string; readonly state?: 'visible' | 'hidden' }
  | { readonly do: 'waitInside'; readonly selector: string; readonly text?: string }
  | { readonly do: 'texts'; readonly selector: string }
  | { readonly do: 'attributes'; readonly selector: string; readonly name: string }
  | { readonly do: 'timeKey'; readonly key: string; readonly selector: string }
  | { readonly do: 'screenshot'; readonly name: string }
  | { readonly do: 'leave'; readonly name: string; readonly content: string }
  | { readonly do: 'report'; readonly line: string };

async function ask(deed: Deed): Promise<unknown> {
  if (bridge === undefined) throw new Error('there is no bridge to this editor');
  const response = await fetch(bridge, { method: 'POST', body: JSON.stringify(deed) });
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

/** Clicks the first element that is there, or that holds a text. */
export async function click(selector: string, text?: string): Promise<void> {
  await ask({ do: 'click', selector, ...(text === undefined ? {} : { text }) });
}

/** Waits until an element is on the screen. */
export async function appears(selector: string, text?: string): Promise<void> {
  await ask({ do: 'wait', selector, ...(text === undefined ? {} : { text }) });
}

/** Waits until an element is on the screen inside a page of its own, such as a preview. */
export async function appearsInside(selector: string, text: string): Promise<void> {
  await ask({ do: 'waitInside', selector, text });
}

/** Waits until no such element is on the screen. */
export async function disappears(selector: string, text?: string): Promise<void> {
  await ask({ do: 'wait', selector, state: 'hidden', ...(text === undefined ? {} : { text }) });
}

/** The texts of all such elements, as they are shown. */
export async function texts(selector: string): Promise<readonly string[]> {
  return (await ask({ do: 'texts', selector })) as string[];
}

/** An attribute of all such elements; null where one lacks it. */
export async function attributes(selector: string, name: string): Promise<readonly (string | null)[]> {
  return (await ask({ do: 'attributes', selector, name })) as (string | null)[];
}

/** Presses a key; gives the milliseconds from it to one more such element on the page, by the page's own clock. */
export async function timeKey(key: string, selector: string): Promise<number> {
  return (await ask({ do: 'timeKey', key, selector })) as number;
}

/** Keeps a picture of the workbench. */
export async function screenshot(name: string): Promise<void> {
  await ask({ do: 'screenshot', name });
}

const PICKER = '.quick-input-widget';

/** Runs a command by its English title, as a user does who presses F1. */
export async function runCommand(title: string): Promise<void> {
  await press('F1');
  await pick(title);
}

/** The same for a command that asks a question at once, in the place where it was chosen itself. */
export async function beginCommand(title: string): Promise<void> {
  await press('F1');
  await choose(title);
}

/** Opens a file of the workspace by its name, as a user does who presses Ctrl+P. */
export async function openByName(name: string): Promise<void> {
  await press('Control+p');
  await pick(name);
}

/** Puts the caret at a place of the active editor, as a user does who presses Ctrl+G. Line and column from 0. */
export async function goTo(line: number, column: number): Promise<void> {
  await press('Control+g');
  await appears(`${PICKER} input[type="text"]`);
  await paste(`${line + 1}:${column + 1}`);
  await press('Enter');
  await disappears(PICKER);
}

async function pick(label: string): Promise<void> {
  await choose(label);
  await disappears(PICKER);
}

async function choose(label: string): Promise<void> {
  await appears(`${PICKER} input[type="text"]`);
  await paste(label);
  // The list is filtered by then; Enter takes its first row, which must be the wanted one.
  await appears(`${PICKER} .monaco-list-row.focused`, label);
  await press('Enter');
}
