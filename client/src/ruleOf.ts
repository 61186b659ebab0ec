// The rule that a diagnostic of ours comes from.

import type { Diagnostic } from 'vscode';

export function ruleOf({ code }: Pick<Diagnostic, 'code'>): string {
  return String(typeof code === 'object' ? code.value : code);
}
