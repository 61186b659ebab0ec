// What the views beside the editor show: Problems with related places, and the Outline.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { fileNamed, openFile, plan, ruleOf, someDiagnostics, until } from '../driver/conditions';
import { appears, click, openProblems, press, type Row, rows, screenshot, texts } from '../driver/workbench';

const PROBLEM = '.markers-panel .monaco-list-row';
const OUTLINE = '.outline-pane .monaco-list-row';
/** The section of the side bar above it. */
const FOLDERS = '.explorer-viewlet .pane-header';
/** How much of a heading must be the same: the view shortens long ones and adds the number of findings. UTF-16 code units. */
const SAME = 6;

suite('views', () => {
  test('Problems lists a finding and its related place, and leads there', async () => {
    const { name, diagnostic, place } = await findingWithRelatedPlace();
    await openFile(name);
    // Grave findings of other files stand before it; the filter leaves this file's.
    await openProblems(`**/${name}`);
    const row = `${PROBLEM}[aria-level="2"]`;
    await appears(row, ruleOf(diagnostic));
    assert.ok(
      (await texts(row)).some(
        (text) => text.includes(ruleOf(diagnostic)) && text.includes(diagnostic.message.slice(0, 10)),
      ),
    );
    const relatedRow = `${PROBLEM}[aria-level="3"]`;
    await appears(relatedRow, place.message);
    await screenshot('problems');
    await click(relatedRow, place.message);
    await until('the caret at the related place', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.selection.start.isEqual(place.location.range.start) === true ? editor : undefined;
    });
  });

  test('Outline shows the headings of the report, nested', async () => {
    const { file, headings } = plan.outline;
    const document = await openFile(file);
    const text = document.getText();
    await vscode.commands.executeCommand('outline.focus');
    // The folder's section leaves the outline three rows; closed, the whole tree is on the screen.
    await click(FOLDERS, 'workspace');
    try {
      await vscode.commands.executeCommand('outline.focus');
      await appears(OUTLINE, text.slice(headings[0]?.offset).slice(0, SAME));
      await screenshot('outline');
      await assertOutline(text, headings);
    } finally {
      await click(FOLDERS, 'workspace');
    }
  });
});

/** The outline is drawn again when findings come: a walk through it may lose its way, and only a whole one counts. */
async function assertOutline(text: string, headings: typeof plan.outline.headings): Promise<void> {
  const begin = (words: string): string => words.slice(0, SAME);
  const starts = new Set(headings.map(({ offset }) => begin(text.slice(offset))));
  const expected = headings.map(({ level, offset }) => `${String(level)} ${begin(text.slice(offset))}`);
  let shown: readonly string[] = [];
  await until('the headings in the outline', async () => {
    const [title, ...others] = await rowsOfOutline();
    if (title === undefined || !text.startsWith(begin(title.text))) return undefined;
    // Items of lists may stand between them, signature and date below.
    shown = others.filter((row) => starts.has(begin(row.text))).map((row) => `${String(row.level)} ${begin(row.text)}`);
    return shown.join() === expected.join() ? true : undefined;
  }).catch(() => {
    assert.deepStrictEqual(shown, expected);
  });
}

/** The gravest finding with a related place in the first report that has one: among those of its file it stands at the top of Problems. */
async function findingWithRelatedPlace() {
  for (const name of plan.reports) {
    await openFile(name);
    const diagnostics = [...(await someDiagnostics(fileNamed(name)))].sort(
      (a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start),
    );
    for (const diagnostic of diagnostics) {
      const place = diagnostic.relatedInformation?.[0];
      if (place !== undefined) return { name, diagnostic, place };
    }
  }
  throw new Error('no report has a finding with a related place');
}

/** All rows, read page by page: a row outside the view is not in the page. */
async function rowsOfOutline(): Promise<readonly Row[]> {
  const found = new Map<number, Row>();
  await press('Home');
  for (let last = -1; ;) {
    const shown = await rows(OUTLINE);
    for (const row of shown) found.set(row.index, row);
    const focused = shown.find((row) => row.focused)?.index ?? -1;
    if (focused === last) return [...found.values()].sort((a, b) => a.index - b.index);
    last = focused;
    await press('PageDown');
  }
}
