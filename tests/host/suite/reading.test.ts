// Reading a report: hover, growing selections, highlights, folding, colours, breadcrumbs and headings that stay in view, annotations.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { openFile, plan, putCaret, someDiagnostics, until } from '../driver/conditions';
import { activated, CARET, draft } from '../driver/drafts';
import { set } from '../driver/settings';
import { appears, disappears, open, press, screenshot } from '../driver/workbench';

const HOVER = '.monaco-editor .monaco-hover';
const REPORT = [
  '青山镇2023年法治政府建设情况报告',
  '一、主要举措和成效',
  '（一）加强学习',
  '依据《中华人民共和国行政处罚法》开展培训3次，合格率120%。',
  '（二）强化监督',
  '抓好两方面工作。一是健全机制。二是强化保障。',
  '二、存在的不足和原因',
  '宣传不够，2023年仅开展1次。',
  '青山镇人民政府',
  '2024年1月5日',
];

suite('reading', () => {
  suiteSetup(activated);

  test('hover, growing selections and highlights answer at a heading', async () => {
    const { file, headings } = plan.outline;
    const document = await openFile(file);
    await someDiagnostics(document.uri);
    const place = document.positionAt(headings[0]?.offset ?? 0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const words = hovers
      .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
      .join('\n');
    assert.match(words, /第一级标题，同级\d+个中的第1个/);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [place],
    );
    assert.ok(selection?.parent !== undefined && selection.parent.range.contains(selection.range));
    const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place,
    );
    assert.strictEqual(lit.length, headings.filter(({ level }) => level === 1).length);
    await putCaret(document.positionAt(headings.at(-1)?.offset ?? 0));
    await appears('.breadcrumbs-control .monaco-breadcrumb-item');
    await screenshot('reading');
  });

  test('the keys for hover tell of a finding, with rule and reference, and of a law', async () => {
    const document = await draft(REPORT.join('\n').replace('120%', `1${CARET}20%`));
    await someDiagnostics(document.uri);
    await hoverHere('impossible-percentage');
    await appears(HOVER, '依据');
    await screenshot('hover-finding');
    await press('Escape');
    await disappears(HOVER);
    await putCaret(document.positionAt(document.getText().indexOf('处罚法')));
    await hoverHere('起施行');
    await screenshot('hover-law');
  });

  test('selections grow by keys: clause, sentence, item, section', async () => {
    const document = await draft(REPORT.join('\n').replace('健全机制', `健${CARET}全机制`));
    const grown: string[] = [];
    for (let i = 0; i < 6; i++) {
      await press('Shift+Alt+ArrowRight');
      const before = grown.at(-1) ?? '';
      grown.push(await until('a larger selection', () => (selected().length > before.length ? selected() : undefined)));
      if (selected().includes('强化监督')) break;
    }
    assert.ok(grown.includes('一是健全机制。'), grown.join(' | '));
    assert.ok(grown.at(-1)?.startsWith('（二）强化监督'), grown.join(' | '));
    assert.strictEqual(document.isDirty, true);
  });

  test('sections fold by keys, and open again', async () => {
    await draft(REPORT.join('\n').replace('一、主要举措', `一、主${CARET}要举措`));
    await press('Control+Shift+[');
    await until('the section to be folded', () => (visible() ? undefined : true));
    await screenshot('folded');
    await press('Control+Shift+]');
    await until('the section to be open', () => (visible() ? true : undefined));
  });

  test('ordinals, years, figures and names have colours of their own', async () => {
    const document = await draft(`${REPORT.join('\n')}${CARET}`);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const kinds = new Set(Array.from({ length: data.length / 5 }, (_, i) => legend.tokenTypes[data[i * 5 + 3] ?? 0]));
    assert.ok(kinds.size >= 4, [...kinds].join());
  });

  test('annotations stand beside the text once they are asked for', async () => {
    const document = await draft(`${REPORT.join('\n').replace('（二）强化', '（三）强化')}${CARET}`);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.deepStrictEqual([(await hints()).length, (await lenses()).length], [0, 0]);
    await set('gongwenLint.annotations', ['expectedOrdinal', 'sectionLength', 'headingCounts']);
    await until('the hints', async () => ((await hints()).length > 0 ? true : undefined));
    await until('the counts', async () => ((await lenses()).length > 0 ? true : undefined));
    await appears('.monaco-editor .codelens-decoration', '字');
    await screenshot('annotations');
  });
});

/** Shows what the editor has to say of the caret's place, by its keys, once it says something. */
async function hoverHere(text: string): Promise<void> {
  await open(HOVER, text, async () => {
    // One that was opened too early is only given the focus by the keys, and never asked again.
    await press('Escape');
    await press('Control+k');
    await press('Control+i');
  });
}

function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
}

/** Whether the line after the first heading is on the screen. */
function visible(): boolean {
  return (
    vscode.window.activeTextEditor?.visibleRanges.some((range) => range.contains(new vscode.Position(2, 0))) === true
  );
}
