// Commands that do what the menu of fixes does, for the keyboard, the palette and the context menu.

import { commands, languages, type Diagnostic, type Disposable, type TextEditor } from 'vscode';
import { REVIEW_COMMAND, type ReviewParams } from '../../server/src/lsp/protocol';
import { activeReport, tell, tellOfChange } from './activeReport';
import { applyFix } from './applyFix';
import type { LanguageServer } from './languageServer';
import { DIAGNOSTIC_SOURCE, SECTION } from './names';
import { review, reviewEdits } from './review';
import { ruleOf } from './ruleOf';
import { say } from './words';

/** @param server starts the server if it is not running */
export function fixCommands(server: () => Promise<LanguageServer>): readonly Disposable[] {
  return [
    commands.registerCommand(`${SECTION}.nextFinding`, () => goToFinding('next')),
    commands.registerCommand(`${SECTION}.previousFinding`, () => goToFinding('prev')),
    commands.registerCommand(`${SECTION}.fixHere`, fixHere),
    commands.registerCommand(`${SECTION}.fixRule`, () => fixRule(server)),
    commands.registerCommand(REVIEW_COMMAND, async (params: ReviewParams) => review(await server(), params)),
  ];
}

async function goToFinding(where: 'next' | 'prev'): Promise<void> {
  if (activeReport() !== undefined) await commands.executeCommand(`editor.action.marker.${where}`);
}

/** The menu of fixes at the caret; at the next finding where the caret stands in none. */
async function fixHere(): Promise<void> {
  const editor = activeReport();
  if (editor === undefined) return;
  if (findingsAtCaret(editor).length === 0) await commands.executeCommand('editor.action.marker.next');
  await commands.executeCommand('editor.action.quickFix');
}

/** All findings of the rule at the caret: safe ones at once, others after they have been looked at. */
async function fixRule(server: () => Promise<LanguageServer>): Promise<void> {
  const editor = activeReport();
  if (editor === undefined) return;
  const [finding] = findingsAtCaret(editor);
  if (finding === undefined) {
    tell({ zh: '光标处没有问题', en: 'There is no finding at the caret' });
    return;
  }
  const running = await server();
  const { document } = editor;
  const reply = await running.fix({ uri: running.uriOf(document), scope: { kind: 'rule', rule: ruleOf(finding) } });
  if (reply.edits.length === 0) {
    tell({ zh: '这类问题要由人来改', en: 'Findings of this rule are for a person to mend' });
    return;
  }
  if (reply.unsafe) {
    await reviewEdits(document, say({ zh: '修正本文件所有同类问题', en: 'Fix all of this rule in this file' }), {
      version: reply.version,
      edits: await running.toEdits(reply),
    });
    return;
  }
  const applied = await applyFix(running, document, reply);
  if (applied === undefined) tellOfChange();
  else tell({ zh: `已修正 ${applied} 处`, en: `${applied} fixes applied` });
}

/** The gravest first. */
function findingsAtCaret({ document, selection }: TextEditor): readonly Diagnostic[] {
  const here = languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === DIAGNOSTIC_SOURCE && range.contains(selection.active));
  return here.sort((a, b) => a.severity - b.severity);
}
