// Number for me: Enter and Tab after markers, sections moved and their levels changed by keys, counts that follow edits.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { conditionsTold, putCaret, until } from '../driver/conditions';
import { activated, becomes, CARET, draft } from '../driver/drafts';
import { set } from '../driver/settings';
import { press, runCommand, screenshot, type } from '../driver/workbench';

suite('number for me', () => {
  // The keys are ours from the moment that the extension is active.
  suiteSetup(activated);

  const forms: readonly (readonly [string, string])[] = [
    ['（三）加强学习。', '（四）'],
    ['　　(三)加强学习。', '　　(四)'],
    ['一、总体情况', '二、'],
    ['1. 加强学习。', '2. '],
    ['二是加强学习。', '三是'],
    ['第三，加强学习。', '第四，'],
    ['①加强学习。', '②'],
  ];
  for (const [line, next] of forms) {
    test(`Enter behind ${line.trim()} gives ${next.trim()}, and Enter behind that takes it away`, async () => {
      const document = await draft(`${line}${CARET}`);
      await press('Enter');
      await becomes(document, `${line}\n${next}${CARET}`);
      await press('Enter');
      await becomes(document, `${line}\n${/^\s*/.exec(next)?.[0] ?? ''}${CARET}`);
    });
  }

  test('a list is written with words and Enter only', async () => {
    const document = await draft(`青山镇2023年工作总结\n一、主要工作\n（一）加强学习。${CARET}`);
    for (const words of ['加强宣传。', '加强培训。']) {
      await press('Enter');
      await until('the next ordinal', () => (/）$/.test(document.getText()) ? true : undefined));
      await type(words);
      await until('the words', () => (document.getText().endsWith(words) ? true : undefined));
      await conditionsTold();
    }
    assert.strictEqual(
      document.getText(),
      '青山镇2023年工作总结\n一、主要工作\n（一）加强学习。\n（二）加强宣传。\n（三）加强培训。',
    );
    await screenshot('numbered');
  });

  test('Enter is one step of undoing, and keeps \\r\\n', async () => {
    const document = await draft(`（一）加强学习。${CARET}`, vscode.EndOfLine.CRLF);
    await press('Enter');
    await until('the next ordinal', () => (document.getText() === '（一）加强学习。\r\n（二）' ? true : undefined));
    await press('Control+z');
    await becomes(document, `（一）加强学习。${CARET}`);
  });

  test('everywhere else Enter is the editor’s own', async () => {
    const plain = await draft(`　　全年办结案件120件。${CARET}`);
    await press('Enter');
    await becomes(plain, `　　全年办结案件120件。\n　　${CARET}`);
    const heading = await draft(`一、总体情况${CARET}\n全年办结案件120件。`);
    await press('Enter');
    await becomes(heading, `一、总体情况\n${CARET}\n全年办结案件120件。`);
    const many = await draft(`（一）学习。${CARET}\n（二）宣传。`);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined);
    editor.selections = [...editor.selections, new vscode.Selection(1, 6, 1, 6)];
    await conditionsTold();
    await press('Enter');
    await until('both lines broken', () => (many.getText() === '（一）学习。\n\n（二）宣传。\n' ? true : undefined));
  });

  test('set to all, the others follow what is put in, taken out and taken back', async () => {
    await set('gongwenLint.autoNumber', 'all');
    const text = '一、主要工作\n（一）学习。\n（二）宣传。\n（三）培训。';
    const document = await draft(text.replace('学习。', `学习。${CARET}`));
    await press('Enter');
    await until('the others to follow', () =>
      document.getText() === '一、主要工作\n（一）学习。\n（二）\n（三）宣传。\n（四）培训。' ? true : undefined,
    );
    await conditionsTold();
    await press('Enter');
    await until('the others to follow back', () =>
      document.getText() === '一、主要工作\n（一）学习。\n\n（二）宣传。\n（三）培训。' ? true : undefined,
    );
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await until('one step each', () => (document.getText() === text ? true : undefined));
    await putCaret(new vscode.Position(1, 0));
    await press('Control+Shift+K');
    await until('the others to close up', () =>
      document.getText() === '一、主要工作\n（一）宣传。\n（二）培训。' ? true : undefined,
    );
  });

  test('sections move and change their level by keys, and their numbers with them', async () => {
    const document = await draft(
      `青山镇2023年工作总结\n一、主要工作\n（一）学习\n学了。\n（二）宣${CARET}传\n讲了。\n二、打算`,
    );
    await press('Control+Shift+Alt+ArrowUp');
    await becomes(
      document,
      `青山镇2023年工作总结\n一、主要工作\n（一）宣${CARET}传\n讲了。\n（二）学习\n学了。\n二、打算`,
    );
    await press('Control+Shift+Alt+ArrowDown');
    await becomes(
      document,
      `青山镇2023年工作总结\n一、主要工作\n（一）学习\n学了。\n（二）宣${CARET}传\n讲了。\n二、打算`,
    );
    await press('Control+Shift+Alt+ArrowLeft');
    await becomes(
      document,
      `青山镇2023年工作总结\n一、主要工作\n（一）学习\n学了。\n二、宣${CARET}传\n讲了。\n三、打算`,
    );
    await screenshot('promoted');
    await runCommand('Gongwen Lint: Demote Section');
    await becomes(
      document,
      `青山镇2023年工作总结\n一、主要工作\n（一）学习\n学了。\n（二）宣${CARET}传\n讲了。\n二、打算`,
    );
  });

  test('Tab and Shift+Tab behind a new number change its level', async () => {
    const document = await draft(`一、主要工作\n（一）学习。${CARET}`);
    await press('Enter');
    await becomes(document, `一、主要工作\n（一）学习。\n（二）${CARET}`);
    await press('Tab');
    await becomes(document, `一、主要工作\n（一）学习。\n1.${CARET}`);
    await press('Shift+Tab');
    await becomes(document, `一、主要工作\n（一）学习。\n（二）${CARET}`);
  });
});
