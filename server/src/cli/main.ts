// The program `gongwen-lint`: the command line in a process.

import { reasonOf } from './failures';
import { bilingual } from './io';
import { run } from './run';

/** Whether a part of the output could not be written: then no result stands. */
let outputFailed = false;

async function main(): Promise<void> {
  try {
    const exitCode = await run(process.argv.slice(2), {
      stdin: process.stdin,
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
      cwd: process.cwd(),
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

void main();
