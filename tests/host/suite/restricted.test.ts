// A folder that the user does not trust: reports are checked and fixed there as elsewhere, as nothing of the folder is run for it.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, fileNamed, ruleOf, save, show, until, writeToDisk } from '../driver/conditions';
import { appears, runCommand, screenshot } from '../driver/workbench';

const REPORT = fileNamed('外来的报告.txt');
const SETTINGS = fileNamed('.gongwenlintrc.json');
const TEXT = '青山镇2023年工作报告\n一、主要工作\n办结率120%。\n一、下一步打算\n队伍建设不够,二是经费不足。\n';

suite('in a folder that is not trusted', () => {
  test('a report is checked, its settings file is obeyed, and faults are mended', async () => {
    assert.strictEqual(vscode.workspace.isTrusted, false);
    await writeToDisk(REPORT, TEXT);
    const document = await show(REPORT);
    const found = (rule: string) => diagnosticsOf(REPORT).some((diagnostic) => ruleOf(diagnostic) === rule);
    await until('the findings', () =>
      found('impossible-percentage') && found('halfwidth-punctuation') ? true : undefined,
    );
    await appears('.statusbar-item[id="status.workspaceTrust"]', 'Restricted Mode');
    await screenshot('restricted');
    await writeToDisk(SETTINGS, '{ "rules": { "impossible-percentage": "off" } }');
    await until('the rule to be silent', () => (found('impossible-percentage') ? undefined : true));
    await runCommand('Gongwen Lint: Apply All Safe Fixes');
    await until('the mended text', () => (document.getText().includes('队伍建设不够，二是') ? true : undefined));
    await save(document);
  });
});
