// Finds reports among plain text files and gives them their language.

import {
  ConfigurationTarget,
  languages,
  Position,
  Range,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import { BEGINNING, looksLikeReport } from '../../server/src/features/detection/looksLikeReport';
import { LANGUAGE, SECTION } from './names';
import { say } from './words';

const PLAIN_TEXT = 'plaintext';

/** Where people keep texts; output panes, logs and the like are plain text too. */
const NOT_FOR_TEXTS: ReadonlySet<string> = new Set([
  'output',
  'log',
  'git',
  'vscode',
  'vscode-terminal',
  'vscode-settings',
  'debug',
]);

/** A draft without a file is looked at again when this much is put in at once: it was pasted. UTF-16 code units. */
const PASTED = 100;

/**
 * Looks at every plain text document that is or gets opened, once: who sets a document's language back keeps it so.
 */
export function detectReports(): readonly Disposable[] {
  // A document is the same object as long as it is open, whatever its language.
  const decided = new WeakSet<TextDocument>();
  const consider = (document: TextDocument): void => {
    if (decided.has(document) || !isCandidate(document) || detectMode(document) === 'off') return;
    const beginning = document.getText(new Range(new Position(0, 0), document.positionAt(BEGINNING)));
    if (!looksLikeReport(beginning)) return;
    decided.add(document);
    void takeOver(document);
  };
  const pasted = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    if (document.isUntitled && contentChanges.some(({ text }) => text.length >= PASTED)) consider(document);
  };
  workspace.textDocuments.forEach(consider);
  return [workspace.onDidOpenTextDocument(consider), workspace.onDidChangeTextDocument(pasted)];
}

function isCandidate({ languageId, uri }: TextDocument): boolean {
  return languageId === PLAIN_TEXT && !NOT_FOR_TEXTS.has(uri.scheme);
}

function detectMode(document: TextDocument): string {
  return workspace.getConfiguration(SECTION, document).get('detect', 'auto');
}

async function takeOver(document: TextDocument): Promise<void> {
  if (detectMode(document) === 'ask' && !(await userAgrees())) return;
  if (!document.isClosed && document.languageId === PLAIN_TEXT)
    await languages.setTextDocumentLanguage(document, LANGUAGE);
}

async function userAgrees(): Promise<boolean> {
  const yes = say({ zh: '按公文检查', en: 'Check as a report' });
  const never = say({ zh: '不再询问', en: 'Do not ask again' });
  const chosen = await window.showInformationMessage(
    say({ zh: '这份纯文本看起来是一份公文报告。', en: 'This plain text looks like an official report.' }),
    yes,
    never,
  );
  if (chosen === never) await workspace.getConfiguration(SECTION).update('detect', 'off', ConfigurationTarget.Global);
  return chosen === yes;
}
