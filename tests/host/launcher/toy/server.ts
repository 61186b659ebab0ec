// A language server with one rule, which looks for one string, and pushes at once what it finds.

import {
  createConnection,
  DiagnosticSeverity,
  ProposedFeatures,
  TextDocumentSyncKind,
  type Diagnostic,
  type Position,
} from 'vscode-languageserver/node';

/** A fault to our linter as well. */
const FAULT = '_GoBack';

const connection = createConnection(ProposedFeatures.all);
const texts = new Map<string, string>();

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => read(uri, text));
connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => {
  let text = texts.get(uri) ?? '';
  for (const change of contentChanges) {
    text =
      'range' in change
        ? text.slice(0, offsetAt(text, change.range.start)) + change.text + text.slice(offsetAt(text, change.range.end))
        : change.text;
  }
  read(uri, text);
});
connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
  texts.delete(uri);
  void connection.sendDiagnostics({ uri, diagnostics: [] });
});
connection.listen();

function read(uri: string, text: string): void {
  texts.set(uri, text);
  void connection.sendDiagnostics({ uri, diagnostics: text.split('\n').flatMap(diagnose) });
}

function diagnose(text: string, line: number): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (let at = text.indexOf(FAULT); at >= 0; at = text.indexOf(FAULT, at + FAULT.length)) {
    found.push({
      range: { start: { line, character: at }, end: { line, character: at + FAULT.length } },
      severity: DiagnosticSeverity.Error,
      source: 'toy',
      message: FAULT,
    });
  }
  return found;
}

/** In UTF-16 code units, of a text whose lines end in line feeds. */
function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}
