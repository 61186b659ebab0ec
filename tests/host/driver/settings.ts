// Changes settings for the time of one test.

import * as vscode from 'vscode';
import { until } from './conditions';

type Target = vscode.ConfigurationTarget.Global | vscode.ConfigurationTarget.Workspace;

/** What each changed setting was before the test, by its target. */
const before = new Map<Target, Map<string, unknown>>();

/** Sets a setting by its full name until the end of the test; `undefined` takes it away. */
export async function set(
  name: string,
  value: unknown,
  target: Target = vscode.ConfigurationTarget.Global,
): Promise<void> {
  const changed = before.get(target) ?? new Map<string, unknown>();
  before.set(target, changed);
  if (!changed.has(name)) changed.set(name, valueAt(name, target));
  await write(name, value, target);
}

/** Gives every setting that a test has changed the value from before it. */
export async function restoreSettings(): Promise<void> {
  for (const [target, changed] of before)
    for (const [name, value] of changed) if (!same(valueAt(name, target), value)) await write(name, value, target);
  before.clear();
}

async function write(name: string, value: unknown, target: Target): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, target);
  await until(`the setting ${name}`, () => (same(valueAt(name, target), value) ? true : undefined));
}

function valueAt(name: string, target: Target): unknown {
  const values = vscode.workspace.getConfiguration().inspect(name);
  return target === vscode.ConfigurationTarget.Global ? values?.globalValue : values?.workspaceValue;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
