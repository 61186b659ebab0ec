// Arguments in, output and exit code out: the whole command line but the process it runs in.

import { parseArguments } from './arguments';
import type { CommandIo, ExitCode } from './io';

/**
 * Runs one command; of the others nothing is loaded.
 * @param args Without the program's own name.
 * @returns undefined where the process now belongs to the language server.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode | undefined> {
  const invocation = parseArguments(args, io);
  switch (invocation.command) {
    case 'check':
      return (await import('./check')).check(invocation.request, io);
    case 'outline':
      return (await import('./outline')).outline(invocation.paths, invocation.format, io);
    case 'rules':
      return (await import('./rules')).rules(invocation.format, io);
    case 'config':
      return (await import('./config')).config(invocation.path, invocation.format, io);
    case 'lsp':
      return (await import('./lsp')).lsp(io);
    case 'none':
      return invocation.exitCode;
  }
}
