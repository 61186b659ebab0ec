// Files that are not UTF-8.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, fileNamed, ruleOf, show, someDiagnostics, until } from '../driver/conditions';
import { appears, screenshot } from '../driver/workbench';

/** 青山镇2023年工作报告, 一、主要工作, 一是健全机制。 in GB18030. */
const GB18030 = 'c7e0c9bdd5f232303233c4eab9a4d7f7b1a8b8e60ad2bba1a2d6f7d2aab9a4d7f70ad2bbcac7bda1c8abbbfad6c6a1a30a';
const ENCODED = fileNamed('编码报告.txt');

suite('encoding', () => {
  test('a GB18030 file that is opened as UTF-8 is one finding, and its fix opens it as what it is', async () => {
    await vscode.workspace.fs.writeFile(
      ENCODED,
      Uint8Array.from(GB18030.match(/../g) ?? [], (byte) => parseInt(byte, 16)),
    );
    await show(ENCODED);
    const found = await someDiagnostics(ENCODED);
    assert.deepStrictEqual(found.map(ruleOf), ['mojibake']);
    const [finding] = found;
    if (finding === undefined) return;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      ENCODED,
      finding.range,
    );
    const reopen = actions.find(({ command }) => command?.command === 'gongwenLint.reopenAsGb18030');
    assert.ok(reopen?.command !== undefined, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(reopen.command.command, ...((reopen.command.arguments ?? []) as unknown[]));
    const document = await until('the text in its own encoding', () =>
      vscode.workspace.textDocuments.find(({ uri, lineCount }) => uri.path === ENCODED.path && lineCount > 0),
    );
    // Older editors ask for the encoding, in a list of their own.
    if (!('encoding' in document)) {
      await appears('.quick-input-widget');
      return;
    }
    await until('the title', () => (document.getText().startsWith('青山镇2023年工作报告') ? true : undefined));
    await until('the end of the finding', () =>
      diagnosticsOf(ENCODED).some((each) => ruleOf(each) === 'mojibake') ? undefined : true,
    );
    assert.strictEqual(document.isDirty, false);
    await screenshot('reopened-as-gb18030');
  });
});
