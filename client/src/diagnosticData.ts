// What the server sends along with a diagnostic of ours.

import type { Diagnostic } from 'vscode';
import type { DiagnosticData } from '../../server/src/lsp/protocol';

/** Empty for a diagnostic that has none. */
export function dataOf(diagnostic: Diagnostic): DiagnosticData {
  return (diagnostic as Diagnostic & { readonly data?: DiagnosticData }).data ?? {};
}
