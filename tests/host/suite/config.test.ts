// The project's config file and the commands, as they act on a running server.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  EDITOR_SETTINGS,
  fileNamed,
  openFile,
  plan,
  removeFromDisk,
  ruleOf,
  show,
  someDiagnostics,
  until,
  writeToDisk,
} from '../driver/conditions';
import { inWebHost } from '../driver/environment';
import { set } from '../driver/settings';
import { openStatus, runCommand, screenshot } from '../driver/workbench';

const CONFIG = '.gongwenlintrc.json';
const EMPTY = '{}\n';

suite('config and commands', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    document = await openFile(plan.outline.file);
    await someDiagnostics(document.uri);
  });

  test('a rule switched off in the config file is silent, and speaks again without it', async () => {
    const rules = rulesFound();
    const [off] = rules;
    assert.ok(off !== undefined && rules.size > 1, 'one rule to be switched off, others to stay');
    const others = [...rules].filter((rule) => rule !== off);
    await writeConfig({ rules: { [off]: 'off' } });
    await until(`${off} to be silent`, () => (rulesFound().has(off) ? undefined : true));
    assert.deepStrictEqual([...rulesFound()], others);
    await screenshot('rule-off');
    await removeFromDisk(fileNamed(CONFIG));
    await until(`${off} to speak again`, () => (rulesFound().has(off) ? true : undefined));
  });

  test('a mistake in the config file is shown at its place', async () => {
    await writeConfig({ rules: { 'no-such-rule': 'off' } });
    const [problem] = await until('a problem of the config file', () => {
      const found = vscode.languages
        .getDiagnostics(fileNamed(CONFIG))
        .filter(({ source }) => source === 'gongwen-lint');
      return found.length > 0 ? found : undefined;
    });
    const config = await vscode.workspace.openTextDocument(fileNamed(CONFIG));
    assert.match(config.getText(problem?.range), /no-such-rule/);
    assert.ok(diagnosticsOf(document.uri).length > 0, 'the report is checked all the same');
  });

  test('a mistake in the editor’s settings is told by the status, with the setting’s name', async () => {
    await set('gongwenLint.rules', { 'no-such-rule': 'off' }, vscode.ConfigurationTarget.Workspace);
    await openStatus('gongwenLint.rules');
    await screenshot('settings-mistake');
  });

  test('the server can be started anew', async () => {
    const before = rulesFound();
    const gone = new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        if (diagnosticsOf(document.uri).length > 0) return;
        listener.dispose();
        resolve();
      });
    });
    await runCommand('Gongwen Lint: Restart Language Server');
    await gone;
    await someDiagnostics(document.uri);
    assert.deepStrictEqual(rulesFound(), before);
  });

  /** The rules with findings in the report, in the order of the text. */
  function rulesFound(): ReadonlySet<string> {
    return new Set(diagnosticsOf(document.uri).map(ruleOf));
  }
});

suite('the editor’s settings', () => {
  test('are completed and explained by the schema of the settings file, and what is wrong in them is marked', async function () {
    // The build that the tests run in has the editor's JSON support for Node only.
    if (inWebHost) return this.skip();
    const text =
      '{\n  "gongwenLint.rules": { "no-such-rule": "off", "straight-quote": "loud" },\n  "gongwenLint.tables": { "formulas": [{ "right": "甲" }] },\n  "editor.tabSize": "wide"\n}\n';
    await writeToDisk(fileNamed(EDITOR_SETTINGS), text);
    const settings = await show(fileNamed(EDITOR_SETTINGS));
    try {
      await assertMarkedAndExplained(settings, text);
    } finally {
      await empty(settings);
    }
  });

  async function assertMarkedAndExplained(settings: vscode.TextDocument, text: string): Promise<void> {
    const marked = await until('problems of the editor’s settings', () => {
      const words = vscode.languages.getDiagnostics(settings.uri).map(({ range }) => settings.getText(range));
      return words.length >= 4 ? words : undefined;
    });
    // What the editor itself has to say of its settings is not lost.
    assert.deepStrictEqual([...marked].sort(), ['"loud"', '"no-such-rule"', '"wide"', '{ "right": "甲" }']);
    assert.ok((await completionsAt(settings, '"no-such-rule"')).some((label) => label === 'punctuation/*'));
    assert.ok((await completionsAt(settings, '"right"')).includes('wrong'));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      settings.uri,
      settings.positionAt(text.indexOf('straight-quote') + 1),
    );
    assert.match(
      (hover?.contents ?? []).map((each) => (each instanceof vscode.MarkdownString ? each.value : '')).join('\n'),
      /引号/,
    );
  }

  /** Not deleted: the editor keeps what it has read of the file, and refuses to write a setting over a file that is newer. */
  async function empty(settings: vscode.TextDocument): Promise<void> {
    await writeToDisk(settings.uri, EMPTY);
    await until('the editor to have read its settings again', () => (settings.getText() === EMPTY ? true : undefined));
  }

  async function completionsAt(settings: vscode.TextDocument, word: string): Promise<readonly string[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      settings.uri,
      settings.positionAt(settings.getText().indexOf(word) + 1),
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }
});

function writeConfig(config: unknown): Promise<void> {
  return writeToDisk(fileNamed(CONFIG), JSON.stringify(config, null, 2));
}
