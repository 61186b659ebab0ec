// Lets the user approve edits that change words or numbers in several places. The editor's own preview leaves all boxes unticked,
// so that its "Apply" does nothing; here all are ticked, Enter applies them, and each is shown in the text as one walks down.

import {
  Range,
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
  type TextEdit,
} from 'vscode';
import type { ReviewParams } from '../../server/src/lsp/protocol';
import { tell, tellOfChange } from './activeReport';
import { applyEdits } from './applyFix';
import type { LanguageServer } from './languageServer';
import { say } from './words';

/** How much of the text around an edit is shown on each side. UTF-16 code units. */
const AROUND = 12;

interface EditItem extends QuickPickItem {
  readonly edit: TextEdit;
}

/** What the server asks for in place of an edit. */
export async function review(server: LanguageServer, { uri, title, what }: ReviewParams): Promise<void> {
  const document = workspace.textDocuments.find((each) => server.uriOf(each) === uri);
  if (document === undefined) return;
  const { version, edits } = 'scope' in what ? await server.fix({ uri, scope: what.scope }) : what;
  await reviewEdits(document, title, { version, edits: await server.toEdits({ edits: [...edits] }) });
}

/** Shows the edits, applies those that stay ticked, and tells how many. */
export async function reviewEdits(
  document: TextDocument,
  title: string,
  { version, edits }: { readonly version: number | undefined; readonly edits: readonly TextEdit[] },
): Promise<void> {
  const chosen = edits.length > 1 ? await choose(document, title, edits) : edits;
  if (chosen === undefined || chosen.length === 0) return;
  if (version !== document.version || !(await applyEdits(document, chosen))) {
    tellOfChange();
    return;
  }
  tell({ zh: `已修正 ${chosen.length} 处`, en: `${chosen.length} places changed` });
}

/** Undefined when the user has turned away. */
function choose(
  document: TextDocument,
  title: string,
  edits: readonly TextEdit[],
): Promise<readonly TextEdit[] | undefined> {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const before = editor && { selection: editor.selection, view: editor.visibleRanges[0] };
  const list = window.createQuickPick<EditItem>();
  list.title = title;
  list.placeholder = say({
    zh: '回车：改打勾的各处；空格或点击：取消打勾；Esc：都不改',
    en: 'Enter: change what is ticked; click: untick; Esc: change nothing',
  });
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.items = edits.map((edit) => itemOf(document, edit));
  list.selectedItems = list.items;
  const listeners: Disposable[] = [
    list.onDidChangeActive(([item]) => {
      if (editor === undefined || item === undefined) return;
      editor.selection = new Selection(item.edit.range.start, item.edit.range.end);
      editor.revealRange(item.edit.range, TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  ];
  return new Promise((resolve) => {
    let chosen: readonly TextEdit[] | undefined;
    listeners.push(
      list.onDidAccept(() => {
        chosen = list.selectedItems.map(({ edit }) => edit);
        list.hide();
      }),
      list.onDidHide(() => {
        for (const listener of listeners) listener.dispose();
        list.dispose();
        if (editor !== undefined && before !== undefined) {
          editor.selection = before.selection;
          if (before.view !== undefined) editor.revealRange(before.view, TextEditorRevealType.AtTop);
        }
        resolve(chosen);
      }),
    );
    list.show();
  });
}

function itemOf(document: TextDocument, edit: TextEdit): EditItem {
  const { range, newText } = edit;
  const old = document.getText(range);
  const line = range.start.line + 1;
  const before = document.getText(
    new Range(range.start.line, Math.max(0, range.start.character - AROUND), range.start.line, range.start.character),
  );
  const after = document.getText(
    new Range(range.end.line, range.end.character, range.end.line, range.end.character + AROUND),
  );
  const change = {
    zh: old === '' ? `添“${newText}”` : newText === '' ? `删“${old}”` : `“${old}” → “${newText}”`,
    en: old === '' ? `add “${newText}”` : newText === '' ? `delete “${old}”` : `“${old}” → “${newText}”`,
  };
  return {
    label: say({ zh: `第 ${line} 行　${change.zh}`, en: `Line ${line}: ${change.en}` }),
    description: `…${before}[${newText}]${after}…`,
    edit,
  };
}
