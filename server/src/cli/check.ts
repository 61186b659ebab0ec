// The command `check`: findings of all texts, fixed before where that is asked for.

import { checkOutput } from './checkOutput';
import { fileReport } from './checkReport';
import type { CheckedFile } from './checkText';
import { STDIN_PATH, type Input } from './discover';
import { openDocuments, type DocumentRequest, type OpenedDocument } from './documents';
import { Failures } from './failures';
import { fixDocument } from './fixFile';
import { IgnoreLists, UNUSED } from './ignores';
import { bilingual, oneLine, type CommandIo, type ExitCode, type OutputFormat } from './io';

export interface CheckRequest extends DocumentRequest {
  readonly format: OutputFormat;
  readonly fix: boolean;
  /** Whether fixes may change words, figures and numbering. */
  readonly unsafeFixes: boolean;
  /** Whether ignores that hide nothing are taken out of their lists. */
  readonly pruneIgnores: boolean;
}

/**
 * Checks the texts and writes the result to standard output as it comes; after fixing, the findings are those that remain.
 * With `fix` and standard input, standard output is the fixed text and nothing else (or the input as it came, where it cannot
 * be fixed), and the result goes to standard error: what is piped through is never lost or mixed.
 */
export async function check(request: CheckRequest, io: CommandIo): Promise<ExitCode> {
  const failures = new Failures(io);
  const ignores = new IgnoreLists(io.cwd, failures.add.bind(failures));
  const filters = request.fix && request.paths.includes(STDIN_PATH);
  const output = checkOutput(request.format, filters ? io.stderr : io.stdout);
  const passOn = (input: Input, bytes: Uint8Array): void => {
    if (filters && input.type === 'stdin') io.stdout(bytes);
  };
  await openDocuments(request, io, failures, {
    async opened(document) {
      const { file, bytes } = await checkDocument(document, request, failures);
      await ignores.lookedAt(document.location, document.snapshot);
      passOn(document.input, bytes);
      output.file(file);
    },
    undecodable: passOn,
  }, ignores);
  const unused = await ignores.unused(request.paths, request.pruneIgnores);
  if (!request.pruneIgnores) for (const { path, line, column, rule } of unused) io.stderr(`${oneLine(path)}:${line}:${column}: ${rule}: ${bilingual(UNUSED)}\n`);
  const { errors, warnings } = output.end(failures.reports, unused);
  if (failures.reports.length > 0) return 2;
  return errors + warnings > 0 ? 1 : 0;
}

async function checkDocument(document: OpenedDocument, request: CheckRequest, failures: Failures): Promise<{ readonly file: CheckedFile; readonly bytes: Uint8Array }> {
  let { snapshot, bytes } = document;
  let applied = 0;
  if (request.fix) {
    const outcome = await fixDocument(document, request.unsafeFixes ? 'all' : 'safe');
    if (outcome.ok) ({ snapshot, bytes, applied } = outcome);
    else failures.add({ path: document.path, message: outcome.reason });
  }
  for (const { rule, error } of snapshot.problems) {
    failures.add({ path: document.path, message: { zh: `规则 ${rule} 出错，未能检查：${error}`, en: `rule ${rule} failed and was left out: ${error}` } });
  }
  const report = fileReport(document.path, document.encoding, snapshot);
  return { file: { report, locale: snapshot.config.locale, applied }, bytes };
}
