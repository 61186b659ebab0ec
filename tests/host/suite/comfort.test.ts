// What makes the extension easy to live with: rule pages without a network, the walkthrough, every theme.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { activeDocument, plan, ruleOf, someDiagnostics, until } from './conditions';
import {
  appears,
  appearsInside,
  beginCommand,
  click,
  goTo,
  openByName,
  paste,
  press,
  runCommand,
  screenshot,
} from './workbench';

const HOVER_LINK = '.monaco-hover:not(.hidden) a';
const TAB = '.tabs-container .tab';
const WALKTHROUGH = '.gettingStartedContainer';
const PICKED = '.quick-input-widget .monaco-list-row.focused';

suite('comfort', () => {
  test('the link on a finding opens the page of its rule, from the package', async () => {
    const [name] = plan.reports;
    assert.ok(name !== undefined);
    await openByName(name);
    const document = await activeDocument(name);
    const [diagnostic] = await someDiagnostics(document.uri);
    assert.ok(diagnostic !== undefined);
    await goTo(diagnostic.range.start.line, diagnostic.range.start.character);
    await runCommand('Show or Focus Hover');
    await click(HOVER_LINK, ruleOf(diagnostic));
    await appears(TAB, `${ruleOf(diagnostic)}.md`);
    await appearsInside('h1', ruleOf(diagnostic));
    await screenshot('rule-page');
    await closeEditor();
  });

  test('a rule page is found from the palette too', async () => {
    await beginCommand('Gongwen Lint: Explain Rule');
    await appears('.quick-input-widget input[placeholder="Which rule"]');
    await paste('straight-quote');
    await appears(PICKED, '直引号');
    await press('Enter');
    await appears(TAB, 'straight-quote.md');
    await closeEditor();
  });

  test('the walkthrough has three steps with pictures', async () => {
    // Beside the side bar there is no room for the pictures.
    await runCommand('View: Close Primary Side Bar');
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
    await closeEditor();
  });

  const usual = vscode.workspace.getConfiguration('workbench').inspect<string>('colorTheme')?.globalValue;
  for (const [theme, mark] of [
    ['Default Dark Modern', 'vs-dark'],
    ['Default High Contrast', 'hc-black'],
    ['Default Light Modern', 'vs'],
  ] as const) {
    test(`in the theme ${theme}`, async () => {
      await vscode.workspace
        .getConfiguration('workbench')
        .update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await appears(`.monaco-workbench.${mark}`);
      const [, name] = plan.reports;
      assert.ok(name !== undefined);
      await openByName(name);
      await someDiagnostics((await activeDocument(name)).uri);
      await runCommand('Focus on Report Check-up View');
      await appears('[id="workbench.view.extension.gongwenLint"] .monaco-list-row', '法治政府建设报告');
      await click('.statusbar-item[id="status.languageStatus"]');
      await appears('.monaco-hover .hover-language-status', '检查，');
      await screenshot(`theme-${mark}`);
      await press('Escape');
    });
  }

  suiteTeardown(async () => {
    await vscode.workspace.getConfiguration('workbench').update('colorTheme', usual, vscode.ConfigurationTarget.Global);
    await until('the usual theme', () =>
      vscode.window.activeColorTheme.kind === vscode.ColorThemeKind.HighContrast ? undefined : true,
    );
  });
});

/** By the API: a page that is shown keeps the keys to itself. */
async function closeEditor(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}
