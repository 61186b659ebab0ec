// The words that the extension itself shows, in the language of the editor.

import { env } from 'vscode';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** @param locale Of the report where the words stand beside words of the server; else that of the editor. */
export function say(
  words: Words,
  locale: keyof Words = env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
): string {
  return words[locale];
}
