// Runs other programs, and makes sure that none of them outlives this one.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Programs that are running now; all of them are ended when this process is told to stop. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** What must be undone before this process ends, last one first. @type {(() => Promise<void> | void)[]} */
const endings = [];

let stopping = false;
/** @type {number} */
let codeWhenStopped = 130;

/**
 * Registers work to be done when this process is told to stop (Ctrl+C, SIGTERM, a closed terminal) or calls {@link stop}.
 * @param {() => Promise<void> | void} work
 */
export function atEnd(work) {
  endings.push(work);
}

/**
 * Sets the exit code for being told to stop: an editor that runs until Ctrl+C has then done what was asked of it.
 * @param {number} code
 */
export function stoppingIsSuccess(code = 0) {
  codeWhenStopped = code;
}

/** Whether this process is on its way to its end: nothing new must be begun. */
export function isStopping() {
  return stopping;
}

/**
 * Ends every program started here, undoes what was registered, and exits.
 * @param {number} code exit code of this process
 * @returns {Promise<never>}
 */
export async function stop(code) {
  // A second Ctrl+C must not start a second clean-up; the first one has its own time limits.
  if (stopping) return new Promise(() => {});
  stopping = true;
  for (const child of running) child.kill('SIGTERM');
  for (const work of endings.reverse()) {
    try {
      await work();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  process.exit(code);
}

/** Makes the signals that mean "stop" run {@link stop}. A script that starts other programs calls this first. */
export function stopOnSignals() {
  process.on('SIGINT', () => void stop(codeWhenStopped));
  // As if Ctrl+C had been pressed: libraries that started programs of their own listen to that alone.
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.emit('SIGINT', 'SIGINT'));
  if (process.env['npm_lifecycle_event'] !== undefined) stopWithParent();
}

/**
 * Stops when npm, or its shell, has been ended without this script being told: then another process becomes the parent.
 */
function stopWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.emit('SIGINT', 'SIGINT');
  }, 500);
  timer.unref();
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'stderr' | 'collect'} [output] `show` (the default) passes output through, `stderr` sends all of it to standard error
 *   (for programs whose standard output is an answer), `collect` keeps it for the caller.
 * @property {boolean} [shell] needed on Windows for programs that are .cmd files
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, errors: string }>} exit code (1 when ended by a signal, 127 when it could not be started);
 *   output and errors are empty unless collected.
 */
export function run(command, args, options = {}) {
  const { cwd, env, output = 'show', shell = false } = options;
  // A shell gets one line to take apart again, so words with blanks need quotes.
  const words = shell ? [command, ...args].map((word) => `"${word}"`) : [command, ...args];
  const child = spawn(words[0] ?? command, words.slice(1), {
    shell,
    stdio: output === 'show' ? 'inherit' : output === 'stderr' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
  });
  running.add(child);
  /** @type {Buffer[]} */
  const out = [];
  /** @type {Buffer[]} */
  const err = [];
  child.stdout?.on('data', (data) => out.push(data));
  child.stderr?.on('data', (data) => err.push(data));
  return new Promise((resolve) => {
    /** @param {number} code */
    const done = (code) => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(out).toString('utf8'), errors: Buffer.concat(err).toString('utf8') });
    };
    child.once('error', (error) => {
      err.push(Buffer.from(error.message));
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs npm: the one that started this script, else the one found on the path.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script))
    return run(process.execPath, [script, ...args], options);
  // npm is a .cmd file on Windows, which only a shell can start.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Finds a program on the path.
 * @param {string} name
 * @returns {string | undefined} absolute path
 */
export function which(name) {
  const suffixes = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const suffix of suffixes) {
      const file = path.join(folder, name + suffix);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return undefined;
}
