// Reports opened by name: the language is found, findings show as squiggles.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { activeDocument, LANGUAGE, openFile, plan, ruleOf, someDiagnostics, until } from '../driver/conditions';
import { appears, screenshot } from '../driver/workbench';

const SQUIGGLE = '.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info)';

suite('reports opened by name', () => {
  for (const name of plan.reports) {
    test(`${name} becomes a report and has squiggles`, async () => {
      await openFile(name);
      const document = await reportNamed(name);
      for (const diagnostic of await someDiagnostics(document.uri)) {
        assert.match(ruleOf(diagnostic), /^[a-z]+(?:-[a-z]+)*$/);
        assert.ok(typeof diagnostic.code === 'object', `${ruleOf(diagnostic)} has no link`);
      }
      await appears(SQUIGGLE);
      await screenshot(`report-${name.slice(0, 3)}`);
    });
  }

  test('a report is known by its name as well', async () => {
    await openFile(plan.clean);
    await reportNamed(plan.clean);
  });
});

/** The active document, once it has the language of reports. No test sets it. */
function reportNamed(name: string): Promise<vscode.TextDocument> {
  return until(`${name} to become a report`, async () => {
    const document = await activeDocument(name);
    return document.languageId === LANGUAGE ? document : undefined;
  });
}
