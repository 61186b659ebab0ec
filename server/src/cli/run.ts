// Arguments in, output and exit code out: the whole command line but the process it runs in.

import { parseArguments } from './arguments';
import { check } from './check';
import { config } from './config';
import { outline } from './outline';
import { rules } from './rules';
import { lsp } from './lsp';
import type { CommandIo, ExitCode } from './io';

/**
 * Runs one command.
 * @param args Without the program's own name.
 * @returns undefined where the process now belongs to the language server.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode | undefined> {
  const invocation = parseArguments(args, io);
  switch (invocation.command) {
    case 'check':
      return check(invocation.request, io);
    case 'outline':
      return outline(invocation.paths, invocation.format, io);
    case 'rules':
      return rules(invocation.format, io);
    case 'config':
      return config(invocation.path, invocation.format, io);
    case 'lsp':
      return lsp(io);
    case 'none':
      return invocation.exitCode;
  }
}
