// Keeps two cores busy, to see that nothing depends on an idle machine. Each loop is a process of its own, and ends with the one that has
// started it, however that ends.

import { fork } from 'node:child_process';
import { isProgram } from '../../../scripts/places.mjs';
import { atEnd } from '../../../scripts/processes.mjs';

const LOOPS = 2;
const TURN_MS = 50;

/** Starts the loops. They are ended when this process is told to stop. */
export function keepBusy() {
  const loops = Array.from({ length: LOOPS }, () => fork(import.meta.filename, { stdio: 'ignore' }));
  atEnd(async () => {
    await Promise.all(
      loops.map((loop) => {
        const ended = new Promise((resolve) => loop.once('exit', resolve));
        return loop.kill('SIGKILL') && loop.exitCode === null ? ended : undefined;
      }),
    );
  });
}

function turn() {
  const end = performance.now() + TURN_MS;
  while (performance.now() < end);
  // In between it hears of the end of the other process.
  setImmediate(turn);
}

if (isProgram(import.meta.filename)) {
  process.once('disconnect', () => process.exit());
  turn();
}
