// The task that checks all reports of the folder.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { fileNamed, ruleOf, someDiagnostics, until, writeToDisk } from '../driver/conditions';
import { inWebHost } from '../driver/environment';
import {
  appears,
  click,
  disappears,
  NOTIFICATION,
  openNotifications,
  press,
  screenshot,
  texts,
} from '../driver/workbench';

const UNOPENED = fileNamed('文件夹/石桥镇述职.txt');
const REPORT = '石桥镇2023年工作总结\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n';

/** Enough to be stopped amid, with few findings. */
const LONG_REPORT = `${REPORT}${Array.from({ length: 4000 }, (_, i) => `对照清单抓好编号${String(i)}的任务，逐项销号。\n`).join('')}`;
const LONG_WORK = Array.from({ length: 300 }, (_, i) => fileNamed(`文件夹/大批报告/${String(i)}.txt`));

suite('task', () => {
  test('the task checks all reports, says how many, and lists what it finds in Problems', async () => {
    await writeToDisk(UNOPENED, REPORT);
    const tasks = await vscode.tasks.fetchTasks({ type: 'gongwenLint' });
    if (inWebHost) {
      assert.deepStrictEqual(tasks, []);
      return;
    }
    const [task] = tasks;
    assert.ok(task !== undefined && tasks.length === 1);
    assert.ok(['检查全部报告', 'Check all reports'].includes(task.name), task.name);
    const ended = endOfTask();
    await vscode.tasks.executeTask(task);
    assert.strictEqual(await ended, 1);
    const found = await someDiagnostics(UNOPENED);
    assert.deepStrictEqual(
      found
        .map((each) => `${ruleOf(each)} ${each.range.start.line}:${each.range.start.character} ${each.severity}`)
        .filter((each) => each.startsWith('enumeration')),
      [`enumeration-duplicate 1:21 ${vscode.DiagnosticSeverity.Error}`],
    );
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    await screenshot('folder-task');
  });

  test('the task says how far it is, and is stopped from there, by Ctrl+C in its terminal, and by the list of tasks', async function () {
    // Its programs run on the machine of the Node extension host only.
    if (inWebHost) return this.skip();
    await Promise.all(LONG_WORK.map((uri) => writeToDisk(uri, LONG_REPORT)));
    const [task] = await vscode.tasks.fetchTasks({ type: 'gongwenLint' });
    assert.ok(task !== undefined);
    const stops: readonly ((execution: vscode.TaskExecution) => Promise<void> | void)[] = [
      async () => {
        await screenshot('folder-progress');
        await click(`${NOTIFICATION} .monaco-button`);
      },
      async () => {
        await vscode.commands.executeCommand('workbench.action.terminal.focus');
        await appears('.terminal-wrapper .xterm.focus');
        await press('Control+c');
      },
      (execution) => {
        execution.terminate();
      },
    ];
    for (const stop of stops) {
      const ended = endOfTask();
      const execution = await vscode.tasks.executeTask(task);
      await openNotifications('checking all reports');
      await until('how far it is', async () =>
        (await texts(NOTIFICATION)).some((notice) => /[1-9]\d*\/3\d\d/.test(notice)) ? true : undefined,
      );
      await stop(execution);
      assert.notStrictEqual(await ended, 1, 'the work went on to its end');
      await until('the end of its process', async () => ((await programsRunning()) === 0 ? true : undefined));
      await disappears(NOTIFICATION);
    }
  });
});

/** The code that the task ends with, once its terminal has ended; undefined where the editor knows none. */
function endOfTask(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.definition.type !== 'gongwenLint') return;
      listening.dispose();
      resolve(exitCode);
    });
  });
}

/** How many processes of the command line there are that this extension host has started. */
async function programsRunning(): Promise<number> {
  const { readdirSync, readFileSync } = await import('node:fs');
  const read = (file: string): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  };
  const parentOf = (pid: string): string | undefined => /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1];
  return readdirSync('/proc').filter(
    (pid) => parentOf(pid) === String(process.pid) && read(`/proc/${pid}/cmdline`).includes('cli.cjs'),
  ).length;
}
