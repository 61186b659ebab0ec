// Edits of a report as a user makes them: a quick fix chosen by keys and saved, and findings that come while one types.

import * as assert from 'node:assert';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { activeDocument, diagnosticsOf, fileNamed, plan, ruleOf, someDiagnostics, until } from './conditions';
import { appears, goTo, needsScreen, openByName, press, screenshot, texts, type } from './workbench';

const ACTION = '.action-widget .monaco-list-row.action';

suite('editing', () => {
  setup(function () {
    needsScreen(this);
  });

  test('a quick fix chosen by keys changes the file on disk', async () => {
    const { name, diagnostic, title, edit } = await findingWithSimpleFix();
    await openByName(name);
    const document = await activeDocument(name);
    const before = document.getText();
    const expected = before.slice(0, document.offsetAt(edit.range.start)) + edit.newText + before.slice(document.offsetAt(edit.range.end));
    await goTo(diagnostic.range.start.line, diagnostic.range.start.character);
    await press('Control+.');
    await chooseAction(title);
    await until('the fixed text', () => (document.getText() === expected ? true : undefined));
    await until(`the finding ${ruleOf(diagnostic)} to go`, () => {
      const same = diagnosticsOf(document.uri).some((other) => ruleOf(other) === ruleOf(diagnostic) && other.range.isEqual(diagnostic.range));
      return same ? undefined : true;
    });
    await press('Control+s');
    await until('the file to be saved', () => (document.isDirty ? undefined : true));
    await screenshot('quick-fix-saved');
    assert.notStrictEqual(before, expected);
    assert.strictEqual(readFileSync(document.uri.fsPath, 'utf8'), expected);
  });

  test('a fault is found while it is typed, and goes when it is undone', async () => {
    await openByName(plan.named);
    const document = await activeDocument(plan.named);
    await someDiagnostics(document.uri);
    const faults = () => diagnosticsOf(document.uri).filter((diagnostic) => ruleOf(diagnostic) === 'impossible-percentage').length;
    assert.strictEqual(faults(), 0);
    await press('Control+Home');
    await press('ArrowDown');
    await press('End');
    await type('办结率120%。');
    await until('the new finding', () => (faults() === 1 ? true : undefined));
    await appears('.monaco-editor .squiggly-error');
    await screenshot('typed');
    while (document.isDirty) await press('Control+z');
    await until('the finding to go', () => (faults() === 0 ? true : undefined));
  });
});

/** The first finding whose first fix is one edit: others ask the user for a look before they are applied. */
async function findingWithSimpleFix() {
  for (const name of plan.reports) {
    const uri = fileNamed(name);
    await openByName(name);
    for (const diagnostic of await someDiagnostics(uri)) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
      const [action] = actions;
      const edits = action?.edit?.get(uri) ?? [];
      const [edit] = edits;
      if (action !== undefined && edit !== undefined && edits.length === 1 && edit.range.intersection(diagnostic.range) !== undefined) return { name, diagnostic, title: action.title, edit };
    }
  }
  throw new Error('no report has a finding with a fix of one edit');
}

/** Moves down the open menu to an action, and takes it. */
async function chooseAction(title: string): Promise<void> {
  await appears(ACTION, title);
  await screenshot('quick-fix-menu');
  const count = (await texts(ACTION)).length;
  for (let moves = 0; moves <= count; moves++) {
    const [focused] = await texts(`${ACTION}.focused`);
    if (focused?.trim() === title) return press('Enter');
    await press('ArrowDown');
  }
  throw new Error(`the menu has no action "${title}"`);
}
