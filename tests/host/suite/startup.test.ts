// How long a report of 10 KB waits for its first findings when nothing of the extension runs yet. Runs first: there is only one first time.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { fileNamed, someDiagnostics, writeToDisk } from '../driver/conditions';
import { report } from '../driver/workbench';

const FILE = 'first.gongwen';
const BYTES = 10_000;

suite('startup', () => {
  test('the extension starts with the first report, and its start waits for nothing', async () => {
    const extension = vscode.extensions.getExtension('gongwen-lint.gongwen-lint');
    assert.ok(extension !== undefined);
    assert.strictEqual(extension.isActive, false, 'nothing has started it yet');
    await writeToDisk(fileNamed(FILE), reportOf(BYTES));
    const began = performance.now();
    const activated = Promise.resolve(extension.activate()).then(() => performance.now() - began);
    const shown = vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileNamed(FILE)));
    const active = await activated;
    const found = await someDiagnostics((await shown).document.uri);
    await report(
      `    activate(): ${active.toFixed(0)} ms; first diagnostics of ${BYTES / 1000} KB: ${(performance.now() - began).toFixed(0)} ms (${found.length} findings)`,
    );
  });
});

/** A report with a fault in each paragraph, of about so many bytes. */
function reportOf(bytes: number): string {
  const head = '青山镇人民政府关于2023年工作情况的报告\n一、主要工作\n';
  const size = (text: string): number => new TextEncoder().encode(text).length;
  let text = head;
  for (let i = 1; size(text) < bytes; i++)
    text += `（${i}）全年走访群众${i}次，办结事项${i * 7}件，办结率120%，群众满意。\n`;
  return text;
}
