// The command `lsp`: hands this process over to the language server, a bundle of its own beside the command line's.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bilingual, type CommandIo, type ExitCode } from './io';

/**
 * Loads the language server, which speaks on standard input and output from then on and ends the process itself. It reads
 * `--stdio` and `--clientProcessId` from the process's own arguments.
 * @returns undefined when the server runs.
 */
export function lsp(io: CommandIo): ExitCode | undefined {
  const server = path.join(__dirname, 'server.cjs');
  if (!existsSync(server)) {
    io.stderr(
      `${bilingual({ zh: '安装不完整：缺少 server.cjs', en: 'incomplete installation: server.cjs is missing' })}\n`,
    );
    return 2;
  }
  createRequire(__filename)(server);
  return undefined;
}
