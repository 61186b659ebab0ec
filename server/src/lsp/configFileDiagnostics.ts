// What is wrong with the settings files in use. Pushed: nobody opens these files through this server, so nobody pulls for them.

import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { toProblems, type ConfigProblem } from '../config/index';
import type { Locale, Text } from '../engine/index';
import { SOURCE } from '../features/diagnostics/diagnostics';
import type { UnusedIgnores } from './ignoreLists';
import { resultId } from './resultId';

/** A file of ours that is in use. */
export interface FileInUse {
  readonly location: string;
  readonly problems: readonly ConfigProblem[];
  /** Places of entries that are of no use, of a list of ignored findings. */
  readonly unused?: readonly ConfigProblem[];
}

/** What is said of the entries of a list that hide nothing. */
export function unusedProblems({ file, unused }: UnusedIgnores): readonly ConfigProblem[] {
  return toProblems(
    file.text,
    unused.map(({ start, end }) => ({ start, end, message: UNUSED })),
  );
}

const UNUSED: Text = {
  zh: '文中已没有这个问题，这条忽略可以删去（命令“清理不再需要的忽略”）',
  en: 'The text has no such finding any more; this entry can go (command “Remove unused ignores”)',
};

export class ConfigFileDiagnostics {
  /** Settings file → name of what was last pushed for it. */
  readonly #pushed = new Map<string, string>();

  constructor(
    private readonly locale: Locale,
    private readonly push: (params: PublishDiagnosticsParams) => void,
  ) {}

  /** Pushes what has changed; a file that no open document uses any more is cleared. */
  show(inUse: Iterable<FileInUse>): void {
    const files = new Map([...inUse].map((file) => [file.location, file]));
    for (const uri of this.#pushed.keys()) {
      if (files.has(uri)) continue;
      this.#pushed.delete(uri);
      this.push({ uri, diagnostics: [] });
    }
    for (const [uri, { problems, unused = [] }] of files) {
      const diagnostics = [
        ...problems.map((problem) => toDiagnostic(problem, this.locale)),
        ...unused.map((problem) => ({ ...toDiagnostic(problem, this.locale), ...OF_NO_USE })),
      ];
      const id = resultId(diagnostics);
      if ((this.#pushed.get(uri) ?? resultId([])) === id) continue;
      if (diagnostics.length === 0) this.#pushed.delete(uri);
      else this.#pushed.set(uri, id);
      this.push({ uri, diagnostics });
    }
  }
}

const OF_NO_USE = { severity: DiagnosticSeverity.Warning, code: 'unused-ignore', tags: [DiagnosticTag.Unnecessary] };

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
