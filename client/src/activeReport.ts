// The report that commands act on, and the short words that tell what they have done.

import { window, type TextEditor } from 'vscode';
import { LANGUAGE } from './names';
import { say, type Words } from './words';

/** How long a result stays in the status bar. Milliseconds. */
const RESULT_SHOWN = 5000;

/** The active editor, if it shows a report; else the user is told what to do. */
export function activeReport(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE) return editor;
  void window.showInformationMessage(
    say({
      zh: '请先打开一份公文（语言模式为“公文”）。',
      en: 'Open an official report first (language mode “Gongwen”).',
    }),
  );
  return undefined;
}

export function tell(words: Words): void {
  window.setStatusBarMessage(`$(check) ${say(words)}`, RESULT_SHOWN);
}

/** The text is not the one any more that edits were made for. */
export function tellOfChange(): void {
  void window.showWarningMessage(
    say({
      zh: '文本刚有改动，没有修正；请再试一次。',
      en: 'The text has just changed and was left as it is; please try again.',
    }),
  );
}
