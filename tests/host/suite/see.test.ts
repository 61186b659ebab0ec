// What one sees of a report beside its text: the view 报告体检, the language status, the new report.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  fileNamed,
  LANGUAGE,
  openFile,
  plan,
  putCaret,
  revert,
  show,
  someDiagnostics,
  until,
  writeToDisk,
} from '../driver/conditions';
import {
  answer,
  appears,
  attributes,
  beginCommand,
  click,
  disappears,
  openStatus,
  PICKED,
  press,
  runCommand,
  screenshot,
  STATUS_DETAILS,
  texts,
  type,
} from '../driver/workbench';

const VIEW = '[id="workbench.view.extension.gongwenLint"]';
const ROW = `${VIEW} .monaco-list-row`;
const PICKER = '.quick-input-widget';
const MISSING = '党政主要负责人履行推进法治建设第一责任人职责情况';
const INCOMPLETE = '缺一部分的报告.txt';

suite('see', () => {
  test('the view lists what a report is made of, leads there, and follows while one types', async () => {
    const document = await openFile(plan.clean);
    await runCommand('Focus on Report Check-up View');
    await appears(ROW, '法治政府建设报告');
    await appears(ROW, '2024-03-01');
    await appears(ROW, '4/4');
    await appears(ROW, '没有发现问题');
    await screenshot('overview');
    assert.ok(
      (await attributes(ROW, 'aria-label')).every((label) => (label ?? '') !== ''),
      'every row has a name to be read out',
    );
    await click(ROW, MISSING);
    await until('the caret at the heading', () => (lineAtCaret()?.includes(MISSING) === true ? true : undefined));

    const end = document.positionAt(document.getText().lastIndexOf('。') + 1);
    await putCaret(end);
    await type('办结率120%。');
    await appears(ROW, '错误 1');
    await screenshot('overview-typed');
    await revert(document);
    await appears(ROW, '没有发现问题');
  });

  test('a missing section is put in with a key, at its place', async () => {
    const clean = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileNamed(plan.clean)));
    const lines = clean.split('\n');
    const heading = lines.findIndex((line) => line.includes(MISSING));
    assert.ok(heading > 0);
    await writeToDisk(
      fileNamed(INCOMPLETE),
      [...lines.slice(0, heading), ...lines.slice(heading + 2)].join('\n').replace('四、2024年度', '三、2024年度'),
    );
    const document = await show(fileNamed(INCOMPLETE));
    await vscode.commands.executeCommand('gongwenLint.overview.focus');
    await appears(ROW, '3/4');
    await screenshot('overview-missing');
    await click(ROW, MISSING);
    await until('the section', () =>
      document.getText().includes(`\n三、${MISSING}\n四、2024年度`) ? true : undefined,
    );
    await until('the caret behind the new heading', () =>
      lineAtCaret()?.endsWith(MISSING) === true ? true : undefined,
    );
    await appears(ROW, '4/4');
  });

  test('a new report is laid out with stops where something is to be filled in', async () => {
    await beginCommand('Gongwen Lint: New Report');
    await appears(PICKED, 'Report on law-based government');
    await screenshot('new-report-kind');
    await press('Enter');
    await answer('The organ that reports', '青山镇人民政府');
    await answer('The year that is reported on', '2024');
    await disappears(PICKER);
    const document = await until('the new report', () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.isUntitled === true && active.languageId === LANGUAGE && active.lineCount > 10
        ? active
        : undefined;
    });
    assert.match(document.getText(), /^青山镇人民政府\n关于2024年法治政府建设情况的报告\n/);
    // The first stop is chosen: what is typed takes its place, and Tab leads to the next one.
    await type('云岭市人民政府');
    await press('Tab');
    await type('各项工作取得新成效');
    await until('the text at the stops', () =>
      /\n云岭市人民政府：\n\u3000\u30002024年，各项工作取得新成效。现将/.test(document.getText()) ? true : undefined,
    );
    await vscode.commands.executeCommand('gongwenLint.overview.focus');
    await appears(ROW, '4/4');
    await screenshot('new-report');
  });

  test('the status says kind, counts and time, and leads to the view', async () => {
    const [name] = plan.reports;
    assert.ok(name !== undefined);
    await someDiagnostics((await openFile(name)).uri);
    await openStatus('错误');
    const [shown] = await texts(STATUS_DETAILS);
    assert.match(shown ?? '', /检查，\d+ 毫秒/);
    await screenshot('status');
  });
});

function lineAtCaret(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.lineAt(editor.selection.active.line).text;
}
