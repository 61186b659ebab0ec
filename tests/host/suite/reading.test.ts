// Reading a report with the features of the language, asked for as the editor asks.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { activeDocument, plan, someDiagnostics } from './conditions';
import { goTo, openByName, screenshot } from './workbench';

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
});
