// The reports of the folder that are not open, checked when the user has switched it on.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, fileNamed, ruleOf, show, until, writeToDisk } from '../driver/conditions';
import { set } from '../driver/settings';
import { appears, openProblems, press, screenshot } from '../driver/workbench';

const FILE = '没有打开的报告.txt';
const PLAIN = '便条.txt';
const FAULT = '青山镇2023年工作报告\n一、主要工作\n办结率120%。\n';
const MENDED = '青山镇2023年工作报告\n一、主要工作\n办结率100%。\n';

/** So many keys are timed, where the work takes as long; fewer say nothing. */
const KEYS = 9;
const LEAST_KEYS = 3;

suite('folder check', () => {
  test('a report that is not open is checked, checked again when it changes, and let go when it is switched off', async () => {
    const file = fileNamed(FILE);
    const percentages = () =>
      diagnosticsOf(file).filter((diagnostic) => ruleOf(diagnostic) === 'impossible-percentage').length;
    // Some text wakes the extension; this one is no report, and the server is started for the folder alone.
    await writeToDisk(fileNamed(PLAIN), '会议室钥匙在传达室。\n');
    await show(fileNamed(PLAIN));
    await writeToDisk(file, FAULT);
    await switchOn(true);
    await until('the finding in the closed report', () => (percentages() === 1 ? true : undefined));
    await openProblems(`**/${FILE}`);
    await appears('.markers-panel .monaco-list-row', FILE);
    await screenshot('folder');
    await writeToDisk(file, MENDED);
    await until('the finding to go with its fault', () => (percentages() === 0 ? true : undefined));
    await writeToDisk(file, FAULT);
    await until('the finding to come back', () => (percentages() === 1 ? true : undefined));
    await switchOn(undefined);
    await until('the closed report to be let go', () => (diagnosticsOf(file).length === 0 ? true : undefined));
  });
});

suite('folder check of 1,000 reports', () => {
  const folder = fileNamed('一千份报告');
  const files = Array.from({ length: 1000 }, (_, i) => vscode.Uri.joinPath(folder, `${String(i)}工作报告.txt`));

  test('typing goes on meanwhile, and what has not changed is not told again', async () => {
    const text = `${FAULT}${Array.from({ length: 150 }, (_, i) => `对照清单抓好编号${String(i)}的任务，逐项销号。`).join('')}\n`;
    for (let i = 0; i < files.length; i += 50)
      await Promise.all(files.slice(i, i + 50).map((file) => writeToDisk(file, text)));
    await writeToDisk(fileNamed(PLAIN), '会议室钥匙在传达室。\n');
    const document = await show(fileNamed(PLAIN));
    const quiet = await timesOfKeys(document);
    const told = new Set<string>();
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => told.add(uri.path)));
    try {
      await switchOn(true);
      await until('the first reports', () => (told.size > 0 ? true : undefined));
      const busy = await timesOfKeys(document, () => told.size < files.length);
      assert.ok(busy.length >= LEAST_KEYS, 'the keys were pressed amid the work');
      await until('all reports', () => (files.every(({ path }) => told.has(path)) ? true : undefined));
      assert.ok(
        median(busy) < 5 * median(quiet) + 50,
        `a key took ${String(median(busy))} ms, and ${String(median(quiet))} ms before`,
      );
      await screenshot('folder-thousand');
      const [changed] = files;
      assert.ok(changed !== undefined);
      // Twice: the editor asks once more for what it has not quite taken in when it asks for news.
      for (const text of [MENDED, FAULT]) {
        told.clear();
        await writeToDisk(changed, text);
        await until('the one that has changed', () => (told.has(changed.path) ? true : undefined));
      }
      assert.deepStrictEqual(
        [...told].filter((path) => path.startsWith(folder.path)),
        [changed.path],
      );
    } finally {
      listening.dispose();
    }
  });
});

/** Milliseconds from each of some keys to its letter in the document; of those that were pressed while something went on. */
async function timesOfKeys(document: vscode.TextDocument, goesOn = () => true): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < KEYS && goesOn()) {
    const { length } = document.getText();
    const began = performance.now();
    await press('a');
    await until('the letter', () => (document.getText().length > length ? true : undefined));
    times.push(performance.now() - began);
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function switchOn(value: boolean | undefined): Promise<void> {
  await set('gongwenLint.checkFolder', value, vscode.ConfigurationTarget.Workspace);
}
