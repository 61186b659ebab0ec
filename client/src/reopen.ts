// A GB18030 file that was opened as UTF-8: a quick fix on the finding that says so opens it again in its encoding.

import {
  CodeAction,
  CodeActionKind,
  commands,
  languages,
  window,
  workspace,
  type CodeActionProvider,
  type Disposable,
  type Uri,
} from 'vscode';
import { dataOf } from './diagnosticData';
import { LANGUAGE, SECTION } from './names';
import { say } from './words';

const ENCODING = 'gb18030';
const COMMAND = `${SECTION}.reopenAsGb18030`;

export function offerReopening(): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions({ uri }, _, { diagnostics }) {
      const garbled = diagnostics.filter((diagnostic) => dataOf(diagnostic).indicates === 'wrong-encoding');
      if (garbled.length === 0 || uri.scheme === 'untitled') return [];
      const action = new CodeAction(
        say({ zh: '以 GB18030 重新打开', en: 'Reopen as GB18030' }),
        CodeActionKind.QuickFix,
      );
      action.command = { command: COMMAND, title: action.title, arguments: [uri] };
      action.diagnostics = garbled;
      action.isPreferred = true;
      return [action];
    },
  };
  return languages.registerCodeActionsProvider({ language: LANGUAGE }, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

/** What VS Code has from 1.100 on. */
type OpenInEncoding = (
  uri: Uri,
  options: { readonly encoding: string },
) => ReturnType<typeof workspace.openTextDocument>;

/** @param given without it, the document of the active editor */
export async function reopenAsGb18030(given?: Uri): Promise<void> {
  const document = given === undefined ? window.activeTextEditor?.document : await workspace.openTextDocument(given);
  if (document === undefined) return;
  if (document.isDirty) {
    void window.showWarningMessage(
      say({
        zh: '文件有未保存的改动，不能以另一种编码重新打开；请先撤销改动。',
        en: 'The file has unsaved changes and cannot be reopened in another encoding; undo them first.',
      }),
    );
    return;
  }
  // Documents tell their encoding in the versions of VS Code that can be told one.
  if ('encoding' in document)
    await window.showTextDocument(
      await (workspace.openTextDocument as OpenInEncoding)(document.uri, { encoding: ENCODING }),
    );
  else await commands.executeCommand('workbench.action.editor.changeEncoding');
}
