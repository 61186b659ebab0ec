// The project's config file and the commands, as they act on a running server.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { activeDocument, diagnosticsOf, fileNamed, plan, removeFromDisk, ruleOf, someDiagnostics, until, writeToDisk } from './conditions';
import { openByName, runCommand, screenshot } from './workbench';

const CONFIG = '.gongwenlintrc.json';

suite('config and commands', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    const name = plan.outline.file;
    await openByName(name);
    document = await activeDocument(name);
    await someDiagnostics(document.uri);
  });

  teardown(() => removeFromDisk(fileNamed(CONFIG)));

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
      const found = vscode.languages.getDiagnostics(fileNamed(CONFIG)).filter(({ source }) => source === 'gongwen-lint');
      return found.length > 0 ? found : undefined;
    });
    const config = await vscode.workspace.openTextDocument(fileNamed(CONFIG));
    assert.match(config.getText(problem?.range), /no-such-rule/);
    assert.ok(diagnosticsOf(document.uri).length > 0, 'the report is checked all the same');
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

function writeConfig(config: unknown): Promise<void> {
  return writeToDisk(fileNamed(CONFIG), JSON.stringify(config, null, 2));
}
