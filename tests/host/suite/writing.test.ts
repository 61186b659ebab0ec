// What one writes with: completion after 《 and elsewhere, snippets, renaming, links.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { until } from '../driver/conditions';
import { activated, becomes, CARET, draft } from '../driver/drafts';
import { appears, attributes, disappears, open, paste, press, screenshot, type } from '../driver/workbench';

const SUGGESTION = '.suggest-widget .monaco-list-row';

suite('writing', () => {
  suiteSetup(activated);

  test('behind 《 the names of laws are offered, found by any of their characters', async () => {
    const document = await draft(`青山镇2023年工作总结\n　　认真贯彻${CARET}`);
    await paste('《');
    await appears(SUGGESTION, '中华人民共和国');
    await screenshot('completion-title');
    assert.deepStrictEqual(
      (await labels()).filter((label) => /Snippet|代码片段/.test(label)),
      [],
      'no snippets behind 《',
    );
    await paste('行政处罚');
    await appears(`${SUGGESTION}.focused`, '中华人民共和国行政处罚法');
    await press('Enter');
    await until('the name', () => (document.getText().endsWith('《中华人民共和国行政处罚法》') ? true : undefined));
  });

  test('at the start of a line the next ordinal and the missing sections are offered', async () => {
    const document = await draft(
      `青山镇2023年法治政府建设情况报告\n一、推进法治政府建设的主要举措和成效\n学了。\n${CARET}`,
    );
    await open(SUGGESTION, '二、', () => press('Control+ '));
    await appears(SUGGESTION, '存在的不足');
    await screenshot('completion-line');
    await press('Escape');
    await disappears('.suggest-widget');
    assert.strictEqual(document.lineCount, 4);
  });

  test('a snippet is a form to fill in', async () => {
    const document = await draft(CARET);
    await type('salutation');
    await open(SUGGESTION, 'salutation', () => press('Control+ '));
    await press('Enter');
    await until('the form', () => (document.getText() === '中共××县委、××县人民政府：' ? true : undefined));
    await paste('临江县');
    await until('both places', () => (document.getText() === '中共临江县委、临江县人民政府：' ? true : undefined));
  });

  test('F2 renames the town everywhere, and takes one step of undoing', async () => {
    const text =
      '青山镇人民政府关于2023年工作情况的报告\n一、主要工作\n青山镇召开会议3次。青山镇人民政府印发文件2份。\n青山镇人民政府\n2024年1月5日';
    const document = await draft(text.replace('青山镇召开', `青${CARET}山镇召开`));
    await open('.rename-box input:focus', undefined, () => press('F2'));
    await press('Control+a');
    await paste('云岭镇');
    await screenshot('rename');
    await press('Enter');
    await until('the other name', () => (document.getText() === text.replaceAll('青山', '云岭') ? true : undefined));
    await vscode.commands.executeCommand('undo');
    await until('the old name', () => (document.getText() === text ? true : undefined));
  });

  test('见第二部分 and 附件1 lead to their places', async () => {
    const document = await draft(
      `青山镇2023年工作总结\n一、主要工作\n详见第二部分和附件1。${CARET}\n二、存在的不足\n不够。\n附件1\n任务清单`,
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.deepStrictEqual(links.map(({ range }) => document.getText(range)).sort(), ['第二部分', '附件1'].sort());
    await becomes(document, document.getText().replace('附件1。', `附件1。${CARET}`));
  });
});

/** What the rows of the list of suggestions are read out as. */
async function labels(): Promise<readonly string[]> {
  return (await attributes(SUGGESTION, 'aria-label')).map((label) => label ?? '');
}
