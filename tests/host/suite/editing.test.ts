// Edits of a report as a user makes them: a quick fix chosen by keys and saved, and findings that come while one types.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  fileNamed,
  openFile,
  plan,
  putCaret,
  revert,
  ruleOf,
  save,
  someDiagnostics,
  textOnDisk,
  until,
} from '../driver/conditions';
import { chooseFix, openFixMenu } from '../driver/menu';
import { appears, attributes, press, screenshot, type } from '../driver/workbench';

const PLACE = '.quick-input-widget .monaco-list-row';

suite('editing', () => {
  test('a quick fix chosen by keys changes the file on disk', async () => {
    const offer = await firstOffer('a finding with a fix of one edit', (edits) => edits.length === 1);
    const document = await openFile(offer.name);
    const expected = edited(document, offer.edits);
    assert.notStrictEqual(document.getText(), expected);
    await takeOffer(offer);
    await until('the fixed text', () => (document.getText() === expected ? true : undefined));
    await until(`the finding ${ruleOf(offer.diagnostic)} to go`, () =>
      isStillThere(offer.diagnostic, document) ? undefined : true,
    );
    await save(document);
    await screenshot('quick-fix-saved');
    assert.strictEqual(await textOnDisk(document.uri), expected);
  });

  test('a fix of several places is shown before it is applied', async () => {
    const offer = await firstOffer('a finding with a fix of several edits', (edits) => edits.length > 1);
    const document = await openFile(offer.name);
    const before = document.getText();
    const expected = edited(document, offer.edits);
    await takeOffer(offer);
    await appears(PLACE);
    await screenshot('review');
    assert.strictEqual(document.getText(), before);
    assert.strictEqual(
      (await attributes(`${PLACE} input[type="checkbox"], ${PLACE} .monaco-checkbox`, 'aria-checked')).filter(
        (each) => each === 'false',
      ).length,
      0,
    );
    // All are ticked; Enter applies them.
    await press('Enter');
    await until('the fixed text', () => (document.getText() === expected ? true : undefined));
    await save(document);
    await screenshot('review-applied');
    assert.strictEqual(await textOnDisk(document.uri), expected);
  });

  test('a fault is found while it is typed into a clean report, and goes when it is taken back', async () => {
    const document = await openFile(plan.clean);
    const rules = () => diagnosticsOf(document.uri).map(ruleOf);
    const end = document.positionAt(document.getText().lastIndexOf('。') + 1);
    await putCaret(end);
    await type('办结率120%。');
    await until('the new finding', () => (rules().length > 0 ? true : undefined));
    assert.deepStrictEqual(rules(), ['impossible-percentage']);
    await appears('.monaco-editor .squiggly-error');
    await screenshot('typed');
    await revert(document);
    await until('the finding to go', () => (rules().length === 0 ? true : undefined));
  });
});

function isStillThere(diagnostic: vscode.Diagnostic, document: vscode.TextDocument): boolean {
  return diagnosticsOf(document.uri).some(
    (other) => ruleOf(other) === ruleOf(diagnostic) && other.range.isEqual(diagnostic.range),
  );
}

interface Offer {
  readonly name: string;
  readonly diagnostic: vscode.Diagnostic;
  readonly title: string;
  readonly edits: readonly vscode.TextEdit[];
}

/** The first finding of the reports whose first fix has edits as wanted. */
async function firstOffer(what: string, wanted: (edits: readonly vscode.TextEdit[]) => boolean): Promise<Offer> {
  for (const name of plan.reports) {
    const uri = fileNamed(name);
    await openFile(name);
    for (const diagnostic of await someDiagnostics(uri)) {
      // Asked for the caret, as the keys will: other findings may lie within the range of this one.
      const caret = new vscode.Range(diagnostic.range.start, diagnostic.range.start);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        caret,
        vscode.CodeActionKind.QuickFix.value,
      );
      const [action] = actions;
      const edits = editsOf(action, uri);
      if (
        action !== undefined &&
        wanted(edits) &&
        edits.some(({ range }) => range.intersection(diagnostic.range) !== undefined)
      ) {
        return { name, diagnostic, title: action.title, edits };
      }
    }
  }
  throw new Error(`no report has ${what}`);
}

/** Of an action that edits at once, or of one whose places are shown first. */
function editsOf(action: vscode.CodeAction | undefined, uri: vscode.Uri): readonly vscode.TextEdit[] {
  if (action?.edit !== undefined) return action.edit.get(uri);
  const [params] = (action?.command?.arguments ?? []) as {
    readonly what: { readonly edits?: readonly ProtocolEdit[] };
  }[];
  return (params?.what.edits ?? []).map(
    ({ range: { start, end }, newText }) =>
      new vscode.TextEdit(new vscode.Range(start.line, start.character, end.line, end.character), newText),
  );
}

interface ProtocolEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** The text of a document after edits that do not overlap. */
function edited(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): string {
  let text = document.getText();
  // From after, so that the offsets of those before stay.
  for (const { range, newText } of [...edits].sort((a, b) => b.range.start.compareTo(a.range.start))) {
    text = text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  }
  return text;
}

/** Opens the menu of fixes at a finding with the keys, and takes the one that was offered. */
async function takeOffer({ diagnostic, title }: Offer): Promise<void> {
  await openFixMenu(diagnostic.range.start);
  await chooseFix(title);
}
