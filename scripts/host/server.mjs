// Starts the VS Code server of the host on a free port of the loopback interface, and ends it with all its processes.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../processes.mjs';

const START_LIMIT_MS = 120_000;

/** The switch of the server, and of a desktop VS Code, with which nobody is asked whether a folder is to be trusted. */
export const TRUST_EVERY_FOLDER = '--disable-workspace-trust';

/** Settings of every editor started here: no first-run pages, no accounts, nothing sent or looked up. */
export const CALM_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'json.schemaDownload.enable': false,
  'typescript.disableAutomaticTypeAcquisition': true,
};

/**
 * Writes the user settings of an editor that has not been started yet.
 * @param {string} userData
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeUserSettings(userData, settings) {
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User/settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} scratch
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment(env, scratch) {
  const clean = { ...env };
  // Left over when the starter itself runs inside an editor.
  for (const name of ['NODE_OPTIONS', 'VSCODE_IPC_HOOK_CLI', 'ELECTRON_RUN_AS_NODE']) delete clean[name];
  // No gallery: else the server looks one up on the internet. A temporary folder of its own: else its sockets stay after.
  return { ...clean, EXTENSIONS_GALLERY: '{}', TMPDIR: scratch };
}

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {() => string} output what it has printed so far
 * @property {Promise<void>} ended resolves when it has ended, for whatever reason
 * @property {() => Promise<void>} stop ends it and every process it has started
 */

/**
 * @param {import('./install.mjs').Host} host
 * @param {object} options
 * @param {string} options.scratch existing folder for the server's own files; a short path, because sockets are made in it
 * @param {string} options.userData
 * @param {string} options.extensions folder of installed extensions
 * @param {readonly string[]} options.switches further switches of the server
 * @param {NodeJS.ProcessEnv} options.env
 * @returns {Promise<Server>} resolves when it accepts connections
 * @throws {Error} with its output, when it ends early or is not ready within two minutes
 */
export async function startServer(host, { scratch, userData, extensions, switches, env }) {
  const leash = fileURLToPath(new URL('leash.mjs', import.meta.url));
  const args = [
    leash,
    host.node,
    path.join(host.vscode, 'out/server-main.js'),
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
    '--disable-getting-started-override',
    '--server-data-dir',
    scratch,
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
    ...switches,
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: serverEnvironment(env, scratch),
  });
  let output = '';
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const port = await new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server was not ready within ${START_LIMIT_MS / 1000} s:\n${output}`)),
      START_LIMIT_MS,
    );
    const read = (/** @type {Buffer} */ data) => {
      output += data.toString('utf8');
      const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(Number(found));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`The VS Code server ended before it was ready:\n${output}`)));
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { port, output: () => output, ended, stop };
}

/**
 * Installs a packaged extension for the host.
 * @param {import('./install.mjs').Host} host
 * @param {string} vsix
 * @param {string} extensions folder of installed extensions
 * @param {string} scratch existing folder for the server's own files
 */
export async function installExtension(host, vsix, extensions, scratch) {
  const args = [
    path.join(host.vscode, 'out/server-main.js'),
    '--accept-server-license-terms',
    '--server-data-dir',
    scratch,
    '--extensions-dir',
    extensions,
    '--install-extension',
    vsix,
    '--force',
  ];
  const { code, output, errors } = await run(host.node, args, {
    output: 'collect',
    env: serverEnvironment(process.env, scratch),
  });
  if (code !== 0) throw new Error(`Installing ${vsix} failed with code ${code}:\n${output}${errors}`);
}
