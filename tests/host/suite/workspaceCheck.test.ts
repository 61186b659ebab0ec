// The reports of the folder that are not open, checked when the user has switched it on.

import * as vscode from 'vscode';
import { diagnosticsOf, fileNamed, openWritten, removeFromDisk, ruleOf, until, writeToDisk } from './conditions';
import { appears, paste, press, runCommand, screenshot } from './workbench';

const FILE = '没有打开的报告.txt';
const PLAIN = '便条.txt';
const FAULT = '青山镇2023年工作报告\n一、主要工作\n办结率120%。\n';
const MENDED = '青山镇2023年工作报告\n一、主要工作\n办结率100%。\n';

suite('folder check', () => {
  suiteTeardown(async () => {
    await switchOn(undefined);
    await removeFromDisk(fileNamed(FILE));
    await removeFromDisk(fileNamed(PLAIN));
  });

  test('a report that is not open is checked, checked again when it changes, and let go when it is switched off', async () => {
    const file = fileNamed(FILE);
    const percentages = () => diagnosticsOf(file).filter((diagnostic) => ruleOf(diagnostic) === 'impossible-percentage').length;
    // Some text wakes the extension; this one is no report, and the server is started for the folder alone.
    await writeToDisk(fileNamed(PLAIN), '会议室钥匙在传达室。\n');
    await openWritten(fileNamed(PLAIN));
    await writeToDisk(file, FAULT);
    await switchOn(true);
    await until('the finding in the closed report', () => (percentages() === 1 ? true : undefined));
    await runCommand('Problems: Focus on Problems View');
    await press('Control+f');
    await press('Control+a');
    await paste(`**/${FILE}`);
    await appears('.markers-panel .monaco-list-row', FILE);
    await screenshot('folder');
    await press('Control+a');
    await press('Delete');
    await writeToDisk(file, MENDED);
    await until('the finding to go with its fault', () => (percentages() === 0 ? true : undefined));
    await writeToDisk(file, FAULT);
    await until('the finding to come back', () => (percentages() === 1 ? true : undefined));
    await switchOn(undefined);
    await until('the closed report to be let go', () => (diagnosticsOf(file).length === 0 ? true : undefined));
  });
});

async function switchOn(value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('gongwenLint').update('checkFolder', value, vscode.ConfigurationTarget.Workspace);
}
