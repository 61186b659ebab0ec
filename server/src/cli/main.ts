// The program `gongwen-lint`: the command line in a process.

import module from 'node:module';
import { version } from '../../../package.json';
import { reasonOf } from '../files/index';
import { bilingual } from './io';

/** Whether a part of the output could not be written: then no result stands. */
let outputFailed = false;

async function main(args: readonly string[]): Promise<void> {
  // Answered before anything else is loaded: scripts ask for it often.
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${version}\n`);
    return;
  }
  // From Node 22.1 on the compiled engine is kept in the system's temporary folder; half of a short run is compiling.
  (module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
  // Until the result is known: a process that ends early, with nothing left to wait for, must not look clean.
  process.exitCode = 2;
  try {
    const { run } = await import('./run');
    const exitCode = await run(args, {
      get stdin() {
        return process.stdin;
      },
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
      cwd: process.cwd(),
      // A parent that has opened a channel wants to know how far we are.
      ...(process.send !== undefined && { progress: (done: number, of: number) => void process.send?.({ done, of }) }),
    });
    // Not process.exit(): what is still to be written to a pipe would be lost.
    process.exitCode = outputFailed ? 2 : exitCode;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  }
}

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`| head`) closes the pipe: that is its right, not our crash.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    outputFailed = true;
    process.exitCode = 2;
    process.stderr.write(`${bilingual(reasonOf(error))}\n`);
  });
}

// A parent that had opened a channel and is gone: nobody reads on.
process.once('disconnect', () => process.exit(2));
// Listening alone would keep the process waiting for it when the work is done.
process.channel?.unref();

void main(process.argv.slice(2));
