// What is wrong with the settings files in use. Pushed: nobody opens these files through this server, so nobody pulls for them.

import { DiagnosticSeverity, type Diagnostic, type PublishDiagnosticsParams } from 'vscode-languageserver';
import type { ConfigProblem, FoundConfig } from '../config/index';
import type { Locale } from '../engine/index';
import { SOURCE } from '../features/diagnostics';
import { resultId } from './resultId';

export class ConfigFileDiagnostics {
  /** Settings file → name of what was last pushed for it. */
  readonly #pushed = new Map<string, string>();

  constructor(
    private readonly locale: Locale,
    private readonly push: (params: PublishDiagnosticsParams) => void,
  ) {}

  /** Pushes what has changed; a file that no open document uses any more is cleared. */
  show(inUse: Iterable<FoundConfig>): void {
    const files = new Map([...inUse].map((file) => [file.location, file]));
    for (const uri of this.#pushed.keys()) {
      if (files.has(uri)) continue;
      this.#pushed.delete(uri);
      this.push({ uri, diagnostics: [] });
    }
    for (const [uri, { problems }] of files) {
      const diagnostics = problems.map((problem) => toDiagnostic(problem, this.locale));
      const id = resultId(diagnostics);
      if ((this.#pushed.get(uri) ?? resultId([])) === id) continue;
      if (diagnostics.length === 0) this.#pushed.delete(uri);
      else this.#pushed.set(uri, id);
      this.push({ uri, diagnostics });
    }
  }
}

function toDiagnostic({ start, end, line, column, message }: ConfigProblem, locale: Locale): Diagnostic {
  const from = { line: line - 1, character: column - 1 };
  return {
    // What reaches over a line break ends, for the client, with its first line.
    range: { start: from, end: { line: from.line, character: from.character + (end - start) } },
    severity: DiagnosticSeverity.Error,
    code: 'config',
    source: SOURCE,
    message: message[locale],
  };
}
