// The editor in Chinese: commands, view, status, task and settings are in the language of those who write reports.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { activeDocument, plan, someDiagnostics } from './conditions';
import { appears, click, openByName, paste, press, runCommand, screenshot } from './workbench';

const PICKER = '.quick-input-widget';
const PALETTE_ROW = `${PICKER} .monaco-list-row`;
const VIEW = '[id="workbench.view.extension.gongwenLint"]';
const STATUS = '.statusbar-item[id="status.languageStatus"]';

suite('in an editor in Chinese', () => {
  setup(async () => {
    assert.strictEqual(vscode.env.language, 'zh-cn');
    const name = plan.outline.file;
    await openByName(name);
    await someDiagnostics((await activeDocument(name)).uri);
  });

  test('commands are found by their Chinese and by their English names', async () => {
    await press('F1');
    await appears(`${PICKER} input[type="text"]`);
    await paste('公文检');
    await appears(PALETTE_ROW, '公文检: 上一处问题');
    await appears(PALETTE_ROW, 'Gongwen Lint: Previous Finding');
    await screenshot('palette-chinese');
    await press('Control+a');
    await paste('>Gongwen Lint: Check This File');
    await appears(`${PALETTE_ROW}.focused`, '公文检: 检查本文件');
    await press('Enter');
  });

  test('view, status and task speak Chinese', async () => {
    await runCommand('报告体检');
    await appears('.part.sidebar .composite.title', '报告体检');
    await appears(`${VIEW} .monaco-list-row`);
    await click(STATUS);
    await appears('.monaco-hover .hover-language-status', '错误');
    await screenshot('chinese');
    await press('Escape');
    const tasks = await vscode.tasks.fetchTasks({ type: 'gongwenLint' });
    assert.deepStrictEqual(
      tasks.map(({ name }) => name),
      ['检查全部报告'],
    );
  });

  test('settings are explained in Chinese', async () => {
    await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:gongwen-lint.gongwen-lint');
    await appears('.settings-editor .setting-item-description', '打开纯文本文件时');
    await appears('.settings-editor .setting-item-contents select, .settings-editor .monaco-select-box', '报送上级');
    await screenshot('settings-chinese');
  });
});
