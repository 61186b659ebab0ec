// The command `check`: findings of all texts, fixed before where that is asked for.

import path from 'node:path';
import { removeLeftovers } from '../files/node/index';
import { checkDocument, type CheckRequest } from './checkDocument';
import { checkOutput } from './checkOutput';
import { discover, STDIN_PATH, type Input } from './discover';
import { openInputs } from './documents';
import { Failures } from './failures';
import { IgnoreLists, UNUSED } from './ignores';
import { bilingual, oneLine, type CommandIo, type ExitCode } from './io';
import { Settings } from './settings';
import { checkOnThreads, threadsFor } from './threads';

/**
 * Checks the texts and writes the result to standard output as it comes; after fixing, the findings are those that remain.
 * With `fix` and standard input, standard output is the fixed text and nothing else (or the input as it came, where it cannot
 * be fixed), and the result goes to standard error: what is piped through is never lost or mixed.
 */
export async function check(request: CheckRequest, io: CommandIo): Promise<ExitCode> {
  const failures = new Failures(io);
  const onFailure = failures.add.bind(failures);
  const onNotice = failures.notice.bind(failures);
  const ignores = new IgnoreLists(io.cwd, onFailure, onNotice);
  const filters = request.fix && request.paths.includes(STDIN_PATH);
  const output = checkOutput(request.format, filters ? io.stderr : io.stdout);
  const passOn = (input: Input, bytes: Uint8Array): void => {
    if (filters && input.type === 'stdin') io.stdout(bytes);
  };
  const settings = await Settings.open(io.cwd, request, onFailure);
  const inputs = await discover(request.paths, io.cwd, onFailure);
  await removeLeftoversBeside(inputs);
  const threads = threadsFor(inputs, request);
  if (threads > 1) {
    await checkOnThreads(inputs, threads, request, io, { settings, ignores, onFailure }, output);
  } else {
    await openInputs(
      inputs,
      request,
      io,
      { settings, ignores, onFailure },
      {
        async opened(document) {
          const { file, bytes } = await checkDocument(document, request, onFailure, onNotice);
          await ignores.lookedAt(document.location, document.snapshot);
          passOn(document.input, bytes);
          output.file(file);
        },
        undecodable: passOn,
      },
    );
  }
  const unused = await ignores.unused(request.paths, request.pruneIgnores);
  if (!request.pruneIgnores)
    for (const { path, line, column, rule } of unused)
      io.stderr(`${oneLine(path)}:${line}:${column}: ${rule}: ${bilingual(UNUSED)}\n`);
  const { errors, warnings } = output.end(failures.reports, unused);
  if (failures.reports.length > 0) return 2;
  return errors + warnings > 0 ? 1 : 0;
}

/** What runs that were killed while they wrote have left beside the texts. */
async function removeLeftoversBeside(inputs: readonly Input[]): Promise<void> {
  const locations = inputs.flatMap((input) => (input.type === 'file' ? [input.location] : []));
  for (const folder of new Set(locations.map((location) => path.dirname(location)))) await removeLeftovers(folder);
}
