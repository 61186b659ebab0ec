// The command 补上必备部分: puts the heading of a missing section at its place, and the caret below it.

import { Selection, window, workspace, WorkspaceEdit } from 'vscode';
import type { LanguageServer } from './languageServer';
import { LANGUAGE } from './names';
import { say } from './words';

/** @param name As the overview names it; without it the user is asked. */
export async function insertSection(server: LanguageServer, name?: string): Promise<void> {
  const editor = reportEditor();
  if (editor === undefined) return;
  const { document } = editor;
  const section = name ?? (await askSection(server, document));
  if (section === undefined) return;
  const { version, edits } = await server.insertSection(document, section);
  if (edits.length === 0 || version !== document.version) return;
  const own = await server.toEdits({ edits });
  const edit = new WorkspaceEdit();
  edit.set(document.uri, own);
  if (!(await workspace.applyEdit(edit))) return;
  const heading = document.getText().indexOf(section, document.offsetAt(own[0]?.range.start ?? editor.selection.start));
  const end = document.lineAt(document.positionAt(heading)).range.end;
  const shown = await window.showTextDocument(document);
  shown.selection = new Selection(end, end);
  shown.revealRange(shown.selection);
}

/** A click in the view leaves the editor where it was, without the focus. */
function reportEditor() {
  const active = window.activeTextEditor;
  return active?.document.languageId === LANGUAGE ? active : undefined;
}

async function askSection(
  server: LanguageServer,
  document: Parameters<LanguageServer['overview']>[0],
): Promise<string | undefined> {
  const missing =
    (await server.overview(document))?.required.filter(({ range }) => range === null).map(({ name }) => name) ?? [];
  if (missing.length > 0)
    return window.showQuickPick(missing, { placeHolder: say({ zh: '补上哪一部分', en: 'Which section' }) });
  window.setStatusBarMessage(
    say({ zh: '$(check) 必备部分都有了', en: '$(check) No required section is missing' }),
    5000,
  );
  return undefined;
}
