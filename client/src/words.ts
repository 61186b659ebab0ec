// The words that the extension itself shows, in the language of the editor.

import { env } from 'vscode';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export function say({ zh, en }: Words): string {
  return env.language.toLowerCase().startsWith('zh') ? zh : en;
}
