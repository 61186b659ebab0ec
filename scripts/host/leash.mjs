// Runs a program and ends it, with everything that it has started, as soon as standard input closes.
// The starter holds the other end of that pipe, so nothing is left running even when the starter is killed outright.
// Must be started as the leader of a process group of its own (`detached: true`). Linux only, as the host is.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 3000;

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', () => void endGroup());
process.stdin.resume();
process.stdin.once('close', () => void endGroup());
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => void endGroup());

let ending = false;

/** Asks every process of the group to end, waits for them, and kills the group (this process included) at last. */
async function endGroup() {
  if (ending) return;
  ending = true;
  process.kill(-process.pid, 'SIGTERM');
  const limit = Date.now() + PATIENCE_MS;
  while (others() > 0 && Date.now() < limit) await pause(50);
  process.kill(-process.pid, 'SIGKILL');
}

/** Counts the other living processes of this group. */
function others() {
  let count = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      // "pid (name) state parent group …": the name may hold anything, so read from its last parenthesis on.
      const [state, , group] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(group) === process.pid && state !== 'Z') count++;
    } catch {
      // It has ended between the listing and the look.
    }
  }
  return count;
}
