// Quiet while typing: what shows at once, what waits, and for what.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  fileNamed,
  openFile,
  plan,
  putCaret,
  ruleOf,
  save,
  someDiagnostics,
  until,
  writeToDisk,
} from '../driver/conditions';
import { set } from '../driver/settings';
import { appears, press, runCommand, screenshot, type } from '../driver/workbench';

/** Typed after a sentence. */
const FAULT = '办结率120%';
const RULE = 'impossible-percentage';

suite('quiet while typing', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    document = await openFile(plan.clean);
    await until('a clean report', () => (found(document).length === 0 ? true : undefined));
  });

  test('half-typed pinyin makes no finding; what is new shows when the caret leaves the line', async () => {
    await putCaret(endOfSentence(document));
    await type(`${FAULT}。guan`);
    await serverHasRead(document);
    assert.deepStrictEqual(found(document), []);
    await screenshot('typing-quiet');
    await press('Control+End');
    await until('the finding, now that the line is left', () => (found(document).includes(RULE) ? true : undefined));
    await appears('.monaco-editor .squiggly-error');
    await screenshot('typing-left');
  });

  test('what is new shows after a pause', async () => {
    await putCaret(endOfSentence(document));
    await type(`${FAULT}。`);
    await until('the finding, now that nothing is typed', () => (found(document).includes(RULE) ? true : undefined));
  });

  test('what has been seen stays while its line is typed in', async () => {
    const place = endOfSentence(document);
    await putCaret(place);
    await type(`${FAULT}。`);
    await until('the finding', () => (found(document).includes(RULE) ? true : undefined));
    const counts: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => counts.push(found(document).length));
    await putCaret(place);
    await type('经核实，');
    await until('the finding behind what was typed', async () => {
      await serverHasRead(document);
      // The editor tells of changes a little after they are there.
      counts.push(found(document).length);
      const [diagnostic] = diagnosticsOf(document.uri);
      return diagnostic !== undefined &&
        document.getText(diagnostic.range).includes('120') &&
        diagnostic.range.start.character > place.character + '经核实，'.length
        ? true
        : undefined;
    });
    listener.dispose();
    assert.deepStrictEqual([...new Set(counts)], [1], 'it never went, and nothing came');
  });

  test('on save: nothing new until the file is saved', async () => {
    await set('gongwenLint.run', 'onSave');
    await putCaret(endOfSentence(document));
    await type(`${FAULT}。`);
    await press('Control+End');
    await serverHasRead(document);
    assert.deepStrictEqual(found(document), []);
    const before = document.getText().replace(`${FAULT}。`, '');
    await save(document);
    await until('the finding, now that the file is saved', () => (found(document).includes(RULE) ? true : undefined));
    await press('Control+z');
    await until('the text as it was', () => (document.getText() === before ? true : undefined));
    await save(document);
    await until('the finding to go', () => (found(document).length === 0 ? true : undefined));
  });

  test('by hand: nothing until the command is run', async () => {
    await set('gongwenLint.run', 'manual');
    const [name] = plan.reports;
    assert.ok(name !== undefined);
    const report = await openFile(name);
    await until('the report to be read', async () => ((await serverHasRead(report)) > 0 ? true : undefined));
    assert.deepStrictEqual(found(report), []);
    await runCommand('Gongwen Lint: Check This File');
    await someDiagnostics(fileNamed(name));
    await screenshot('checked-by-hand');
  });

  test('by hand: the command is obeyed though it comes before the first report', async () => {
    await set('gongwenLint.run', 'manual');
    const uri = fileNamed('待查.gongwen');
    await writeToDisk(uri, `青山镇2023年工作总结\n一、主要工作\n${FAULT}。\n`);
    await vscode.commands.executeCommand('vscode.open', uri);
    await vscode.commands.executeCommand('gongwenLint.checkFile');
    await until('the finding', () => (diagnosticsOf(uri).map(ruleOf).includes(RULE) ? true : undefined));
  });
});

function found(document: vscode.TextDocument): readonly string[] {
  return diagnosticsOf(document.uri).map(ruleOf);
}

/** After the last full stop of the report. */
function endOfSentence(document: vscode.TextDocument): vscode.Position {
  return document.positionAt(document.getText().lastIndexOf('。') + 1);
}

/** Waits until the server has read the text, of which it gives the symbols: their number. What it finds may come later. */
async function serverHasRead(document: vscode.TextDocument): Promise<number> {
  const symbols = await vscode.commands.executeCommand<readonly unknown[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return symbols?.length ?? 0;
}
