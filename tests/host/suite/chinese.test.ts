// The editor in Chinese: commands, view, status, task and settings are in the language of those who write reports.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { openFile, plan, someDiagnostics } from '../driver/conditions';
import { appears, openPalette, openStatus, paste, PICKED, press, runCommand, screenshot } from '../driver/workbench';

const PALETTE_ROW = '.quick-input-widget .monaco-list-row';
const VIEW = '[id="workbench.view.extension.gongwenLint"]';

suite('in an editor in Chinese', () => {
  setup(async () => {
    assert.strictEqual(vscode.env.language, 'zh-cn');
    await someDiagnostics((await openFile(plan.outline.file)).uri);
  });

  test('commands are found by their Chinese and by their English names', async () => {
    await openPalette();
    await paste('公文检');
    await appears(PALETTE_ROW, '公文检: 上一处问题');
    await appears(PALETTE_ROW, 'Gongwen Lint: Previous Finding');
    await screenshot('palette-chinese');
    await press('Control+a');
    await paste('>Gongwen Lint: Check This File');
    await appears(PICKED, '公文检: 检查本文件');
    await press('Enter');
  });

  test('view, status and task speak Chinese', async () => {
    await runCommand('报告体检');
    await appears('.part.sidebar .composite.title', '报告体检');
    await appears(`${VIEW} .monaco-list-row`);
    await openStatus('错误');
    await screenshot('chinese');
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
