// Whole folders and other encodings: the task over all reports, and files that are not UTF-8.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  fileNamed,
  openWritten,
  removeFromDisk,
  ruleOf,
  someDiagnostics,
  until,
  writeToDisk,
} from './conditions';
import { inWebHost } from './environment';
import { appears, click, disappears, press, runCommand, screenshot, texts } from './workbench';

const UNOPENED = fileNamed('文件夹/石桥镇述职.txt');
const REPORT = '石桥镇2023年工作总结\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n';

/** 青山镇2023年工作报告, 一、主要工作, 一是健全机制。 in GB18030. */
const GB18030 = 'c7e0c9bdd5f232303233c4eab9a4d7f7b1a8b8e60ad2bba1a2d6f7d2aab9a4d7f70ad2bbcac7bda1c8abbbfad6c6a1a30a';
/** Enough to be stopped amid, with few findings. */
const LONG_REPORT = `${REPORT}${Array.from({ length: 4000 }, (_, i) => `对照清单抓好编号${String(i)}的任务，逐项销号。\n`).join('')}`;
const LONG_WORK = Array.from({ length: 300 }, (_, i) => fileNamed(`文件夹/大批报告/${String(i)}.txt`));
const NOTICE = '.notifications-center .notification-list-item';
const ENCODED = fileNamed('编码报告.txt');

suite('folder', () => {
  suiteTeardown(() => Promise.all([removeFromDisk(UNOPENED), removeFromDisk(ENCODED)]));

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
    await runCommand('Problems: Focus on Problems View');
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
        await click(`${NOTICE} .monaco-button`);
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
    try {
      for (const stop of stops) {
        const ended = endOfTask();
        const execution = await vscode.tasks.executeTask(task);
        await runCommand('Notifications: Show Notifications');
        await appears(NOTICE, 'checking all reports');
        await until('how far it is', async () =>
          (await texts(NOTICE)).some((notice) => /[1-9]\d*\/3\d\d/.test(notice)) ? true : undefined,
        );
        await stop(execution);
        assert.notStrictEqual(await ended, 1, 'the work went on to its end');
        await until('the end of its process', async () => ((await programsRunning()) === 0 ? true : undefined));
        await disappears(NOTICE);
      }
    } finally {
      await Promise.all(LONG_WORK.map(removeFromDisk));
    }
  });

  test('a GB18030 file that is opened as UTF-8 is one finding, and its fix opens it as what it is', async () => {
    await vscode.workspace.fs.writeFile(
      ENCODED,
      Uint8Array.from(GB18030.match(/../g) ?? [], (byte) => parseInt(byte, 16)),
    );
    await openWritten(ENCODED);
    const found = await someDiagnostics(ENCODED);
    assert.deepStrictEqual(found.map(ruleOf), ['mojibake']);
    const [finding] = found;
    if (finding === undefined) return;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      ENCODED,
      finding.range,
    );
    const reopen = actions.find(({ command }) => command?.command === 'gongwenLint.reopenAsGb18030');
    assert.ok(reopen?.command !== undefined, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(reopen.command.command, ...((reopen.command.arguments ?? []) as unknown[]));
    const document = await until('the text in its own encoding', () =>
      vscode.workspace.textDocuments.find(({ uri, lineCount }) => uri.path === ENCODED.path && lineCount > 0),
    );
    // Older editors ask for the encoding, in a list of their own.
    if (!('encoding' in document)) {
      await appears('.quick-input-widget');
      await press('Escape');
      return;
    }
    await until('the title', () => (document.getText().startsWith('青山镇2023年工作报告') ? true : undefined));
    await until('the end of the finding', () =>
      diagnosticsOf(ENCODED).some((each) => ruleOf(each) === 'mojibake') ? undefined : true,
    );
    assert.strictEqual(document.isDirty, false);
    await screenshot('reopened-as-gb18030');
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
