// Many faults fixed at once, and faults that are to be left alone: on saving, by formatting, for one rule, from the list of ignored findings.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  fileNamed,
  putCaret,
  ruleOf,
  save,
  show,
  textOnDisk,
  until,
  writeToDisk,
} from '../driver/conditions';
import { chooseFix, openFixMenu } from '../driver/menu';
import { set } from '../driver/settings';
import { click, NOTIFICATION, openNotifications, press, runCommand, screenshot } from '../driver/workbench';

const FILE = fileNamed('待改.gongwen');
const IGNORES = fileNamed('.gongwenlint-ignore.json');
/** Half-width marks, which can be fixed safely, a figure, which cannot, and a fault in numbering; with the line ends of Windows. */
const FAULTY = [
  '青山镇2023年工作总结',
  '一、主要工作',
  '坚持依法行政,推进改革。调解纠纷502余起。',
  '(一)学习。',
  '二、存在的不足',
  '一是学习不够,二是宣传不够。',
  '二、下一步打算',
  '坚持不懈。',
  '青山镇人民政府',
  '2024年1月5日',
  '',
].join('\r\n');
const SAFE = FAULTY.replaceAll(',', '，').replace('(一)', '（一）');
/** A line of it with a half-width mark. */
const LEFT = 2;
/** What somebody writes before saving. */
const CHANGE = '坚持不懈，再接再厉。';
const withChange = (text: string): string => text.replace('坚持不懈。', CHANGE);

suite('fixing', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    await writeToDisk(FILE, FAULTY);
    document = await show(FILE);
    await until('the findings', () =>
      rules().includes('halfwidth-punctuation') && rules().includes('heading-sequence-duplicate') ? true : undefined,
    );
  });

  const rules = () => diagnosticsOf(FILE).map(ruleOf);

  test('on Enter, where the user wants it, the line that is left is mended, and no other', async () => {
    await set('editor.formatOnType', true);
    const left = document.lineAt(LEFT);
    await putCaret(left.range.end);
    await press('Enter');
    const expected = FAULTY.replace(left.text, `${left.text.replace(',', '，')}\r\n`);
    await until('the line mended', () => (document.getText() === expected ? true : undefined));
    await screenshot('format-on-type');
  });

  test('what is safe is mended on saving, and nothing else; line ends stay', async () => {
    await setOnSave('source.fixAll.gongwenLint');
    await change();
    await press('Control+s');
    await until('the mended file', async () => ((await textOnDisk(FILE)) === withChange(SAFE) ? true : undefined));
    await until('the faults that are left', () =>
      !rules().includes('halfwidth-punctuation') && rules().includes('approximate-exact-number') ? true : undefined,
    );
  });

  test('a rule with autofix off is left alone on saving', async () => {
    await set('gongwenLint.rules', { 'halfwidth-punctuation': { autofix: false } });
    await setOnSave('source.fixAll.gongwenLint');
    await change();
    await save(document);
    assert.strictEqual(await textOnDisk(FILE), withChange(FAULTY));
  });

  test('the numbering is mended on saving where that is asked for', async () => {
    await setOnSave('source.renumber.gongwenLint');
    await change();
    await press('Control+s');
    await until('the numbers', async () =>
      (await textOnDisk(FILE)) === withChange(FAULTY).replace('二、下一步打算', '三、下一步打算') ? true : undefined,
    );
  });

  test('formatting mends what is safe, in the document and in a part of it', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined);
    editor.selection = new vscode.Selection(5, 0, 5, 20);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await press('Control+k');
    await press('Control+f');
    await until('the part', () => (document.getText() === FAULTY.replace('不够,二', '不够，二') ? true : undefined));
    // The editor drops what it formats where the caret moves meanwhile.
    await putCaret(new vscode.Position(0, 0));
    await runCommand('Format Document');
    await until('the whole', () => (document.getText() === SAFE ? true : undefined));
    await screenshot('formatted');
  });

  test('all of one rule are mended from the menu of one', async () => {
    await menuAt('halfwidth-punctuation');
    await chooseFix('修正本文件所有');
    await until('all of the rule', () => (document.getText() === SAFE ? true : undefined));
  });

  test('a finding is ignored at its place, the list says so, and what is of no use there is shown', async () => {
    await menuAt('approximate-exact-number');
    await chooseFix('忽略此处');
    // An editor under test keeps its questions in the list of notifications. They are in the language of the editor.
    await openNotifications('list of ignored findings');
    await screenshot('ignore-question');
    await click(`${NOTIFICATION} .monaco-button`, 'Words');
    const list = await until('the list', async () => textOnDisk(IGNORES).catch(() => undefined));
    assert.match(list, /"approximate-exact-number"/);
    await until('the finding to go', () => (rules().includes('approximate-exact-number') ? undefined : true));
    assert.ok(rules().includes('halfwidth-punctuation'), 'others stay');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(FILE, document.lineAt(2).range, '坚持依法行政，推进改革。');
    await vscode.workspace.applyEdit(edit);
    await until('the entry to be called unused', () =>
      vscode.languages.getDiagnostics(IGNORES).length > 0 ? true : undefined,
    );
    await runCommand('Gongwen Lint: Remove Unused Ignores');
    await until('the list without it', async () =>
      (await textOnDisk(IGNORES)).includes('approximate-exact-number') ? undefined : true,
    );
  });

  test('words are never reported again, without the list telling them', async () => {
    await writeToDisk(IGNORES, '{ "hash": true, "ignore": [] }\n');
    await menuAt('approximate-exact-number');
    await chooseFix('不再提示');
    await until('the finding to go', () => (rules().includes('approximate-exact-number') ? undefined : true));
    const list = await textOnDisk(IGNORES);
    assert.ok(list.includes('approximate-exact-number') && !list.includes('502'), list);
  });

  /** A file that is not changed is not saved. */
  async function change(): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(FILE, document.lineAt(7).range, CHANGE);
    await vscode.workspace.applyEdit(edit);
    await until('the change', () => (document.isDirty ? true : undefined));
  }

  async function menuAt(rule: string): Promise<void> {
    const finding = diagnosticsOf(FILE).find((each) => ruleOf(each) === rule);
    assert.ok(finding !== undefined);
    await openFixMenu(finding.range.start);
  }
});

/** Has the editor run a source action whenever a file is saved. */
async function setOnSave(kind: string): Promise<void> {
  await set('editor.codeActionsOnSave', { [kind]: 'explicit' });
}
