// Reading a report with the features of the language, asked for as the editor asks.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { activeDocument, LANGUAGE, plan, putCaret, someDiagnostics, until } from './conditions';
import { appears, disappears, goTo, openByName, paste, press, runCommand, screenshot, texts, type } from './workbench';

const SUGGESTION = '.suggest-widget .monaco-list-row';
const RENAMING = '.rename-box input:focus';
const ORGAN = '青山镇人民政府';
const REPORT = [
  ORGAN, '关于2023年法治政府建设情况的报告', '', '临江县人民政府：', '　　现将2023年度法治政府建设情况报告如下：',
  '一、主要举措和成效', `　　${ORGAN}开展检查26场次，详见附件1。下一步安排见第二部分。`,
  '二、下一年度主要安排', '　　学习法律。', '', '附件：1.执法人员名单', '', ORGAN, '2024年1月15日', '', '附件1', '执法人员名单',
].join('\n');

suite('reading', () => {
  test('hover, growing selections and highlights answer at a heading', async () => {
    const { file, headings } = plan.outline;
    await openByName(file);
    const document = await activeDocument(file);
    await someDiagnostics(document.uri);
    const place = document.positionAt(headings[0]?.offset ?? 0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
    const words = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join('\n');
    assert.match(words, /第一级标题，同级\d+个中的第1个/);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [place]);
    assert.ok(selection?.parent !== undefined && selection.parent.range.contains(selection.range));
    const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, place);
    assert.strictEqual(lit.length, headings.filter(({ level }) => level === 1).length);
    await goTo(place.line, place.character);
    await screenshot('reading');
  });

  suite('a report that has never been saved, with CRLF', () => {
    let document: vscode.TextDocument;

    setup(async () => {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content: REPORT }));
      document = editor.document;
      await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
      await until('the outline', async () => {
        const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
        return (symbols?.length ?? 0) > 0 ? true : undefined;
      });
    });

    teardown(() => runCommand('View: Revert and Close Editor'));

    test('sections fold', async () => {
      const heading = document.positionAt(document.getText().indexOf('一、'));
      const next = document.positionAt(document.getText().indexOf('二、'));
      await putCaret(heading);
      await press('Control+Shift+BracketLeft');
      await until('the lines of the section hidden', () => {
        const visible = vscode.window.activeTextEditor?.visibleRanges ?? [];
        return visible.length > 1 && visible.some(({ start }) => start.line === next.line) ? true : undefined;
      });
      await screenshot('folded');
    });

    test('attachments and parts that are named are links', async () => {
      const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      const words = links.map(({ range }) => document.getText(range));
      assert.ok(words.includes('附件1') && words.includes('第二部分'), words.join());
    });

    test('an organ gets another name with F2, wherever it stands', async () => {
      await putCaret(document.positionAt(2));
      await press('F2');
      // With the focus, the box has the old name chosen.
      await appears(RENAMING);
      await paste('云溪乡人民政府');
      await screenshot('rename');
      await press('Enter');
      await until('the new name', () => (document.getText().includes(ORGAN) ? undefined : true));
      assert.strictEqual(document.getText().split('云溪乡人民政府').length, REPORT.split(ORGAN).length);
    });

    test('behind 《 come the names of documents, and nothing else', async () => {
      await putCaret(document.positionAt(document.getText().indexOf('法律。')));
      await type('《');
      await appears(SUGGESTION, '中华人民共和国');
      await screenshot('suggest');
      assert.deepStrictEqual((await texts(SUGGESTION)).filter((text) => /snippet|代码片段|标题 Title|落款/.test(text)), []);
      await type('保密法');
      await appears(SUGGESTION, '中华人民共和国保守国家秘密法');
      await press('Enter');
      await disappears('.suggest-widget');
      await until('the full name', () => (document.getText().includes('学习《中华人民共和国保守国家秘密法》法律。') ? true : undefined));
    });
  });
});
