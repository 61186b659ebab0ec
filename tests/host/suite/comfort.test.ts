// What makes the extension easy to live with: rule pages without a network, the walkthrough, every theme.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { openFile, plan, putCaret, ruleOf, someDiagnostics } from '../driver/conditions';
import { set } from '../driver/settings';
import {
  appears,
  appearsInside,
  beginCommand,
  click,
  open,
  openStatus,
  paste,
  PICKED,
  press,
  screenshot,
} from '../driver/workbench';

const HOVER_LINK = '.monaco-hover:not(.hidden) a';
const TAB = '.tabs-container .tab';
const WALKTHROUGH = '.gettingStartedContainer';

suite('comfort', () => {
  test('the link on a finding opens the page of its rule, from the package', async () => {
    const [name] = plan.reports;
    assert.ok(name !== undefined);
    const document = await openFile(name);
    const [diagnostic] = await someDiagnostics(document.uri);
    assert.ok(diagnostic !== undefined);
    await putCaret(diagnostic.range.start);
    await open(HOVER_LINK, ruleOf(diagnostic), () => vscode.commands.executeCommand('editor.action.showHover'));
    await click(HOVER_LINK, ruleOf(diagnostic));
    await appears(TAB, `${ruleOf(diagnostic)}.md`);
    await appearsInside('h1', ruleOf(diagnostic));
    await screenshot('rule-page');
  });

  test('a rule page is found from the palette too', async () => {
    await beginCommand('Gongwen Lint: Explain Rule');
    await appears('.quick-input-widget input[placeholder="Which rule"]');
    await paste('straight-quote');
    await appears(PICKED, '直引号');
    await press('Enter');
    await appears(TAB, 'straight-quote.md');
  });

  test('the walkthrough has three steps with pictures', async () => {
    // Beside the side bar there is no room for the pictures.
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await beginCommand('Welcome: Open Walkthrough...');
    await appears('.quick-input-widget .monaco-list-row', 'Get Started with Gongwen Lint');
    await paste('Gongwen');
    await appears(PICKED, 'Get Started with Gongwen Lint');
    await press('Enter');
    for (const [step, command] of [
      ['Open or begin a report', 'New Report'],
      ['See faults, mend them', 'Fix Everything That Is Safe'],
      ['Check up before it goes out', 'Open Report Check-up'],
    ] as const) {
      await click(`${WALKTHROUGH} .getting-started-step`, step);
      await appears(`${WALKTHROUGH} .getting-started-step.expanded`, command);
      await screenshot(`walkthrough-${step.slice(0, 4).trim().toLowerCase()}`);
    }
    await click(`${WALKTHROUGH} .getting-started-step.expanded .button-container .monaco-button`);
    await appears('[id="workbench.view.extension.gongwenLint"] .pane-body');
  });

  for (const [theme, mark] of [
    ['Default Dark Modern', 'vs-dark'],
    ['Default High Contrast', 'hc-black'],
    ['Default Light Modern', 'vs'],
  ] as const) {
    test(`in the theme ${theme}`, async () => {
      await set('workbench.colorTheme', theme);
      await appears(`.monaco-workbench.${mark}`);
      const [, name] = plan.reports;
      assert.ok(name !== undefined);
      await someDiagnostics((await openFile(name)).uri);
      await vscode.commands.executeCommand('gongwenLint.overview.focus');
      await appears('[id="workbench.view.extension.gongwenLint"] .monaco-list-row', '法治政府建设报告');
      await openStatus('检查，');
      await screenshot(`theme-${mark}`);
    });
  }
});
