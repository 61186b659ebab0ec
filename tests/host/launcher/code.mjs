#!/usr/bin/env node
// A stand-in for the `code` program: takes the command line that @vscode/test-electron gives to a desktop VS Code, runs the
// tests in the VS Code host with its workbench in a headless browser, and exits with their exit code.
//
// From the environment: GONGWEN_LINT_HOST_KIND (`web` for the web worker extension host, else Node's; `restricted` for a folder that
// is not trusted), GONGWEN_LINT_HOST_TIMEOUT (seconds without a line from the tests, 300 unless told), GONGWEN_LINT_HOST_ARTIFACTS (folder for
// screenshots, logs and results), and what the installer and the browser look for.
// To the tests: every GONGWEN_LINT_HOST_… that it was given, and GONGWEN_LINT_HOST_BRIDGE (address of the bridge).
// What the console of the workbench says goes to a file; tests report, and leave results and proof, through the bridge.

import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbenchAddress } from '../../../scripts/host/address.mjs';
import { ensureBrowser } from '../../../scripts/host/browser.mjs';
import { installHost } from '../../../scripts/host/install.mjs';
import { CALM_SETTINGS, startServer, TRUST_EVERY_FOLDER, writeUserSettings } from '../../../scripts/host/server.mjs';
import { outFolder } from '../../../scripts/places.mjs';
import { atEnd, stop, stopOnSignals } from '../../../scripts/processes.mjs';
import { openBridge, PROOF } from './bridge.mjs';
import { serveExtensions } from './webExtensions.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * Reads the switches that matter here; the others are passed over, as the desktop program does.
 * @param {readonly string[]} args
 */
function readCommandLine(args) {
  const wanted = {
    version: false,
    developed: /** @type {string[]} */ ([]),
    tests: /** @type {string | undefined} */ (undefined),
    userData: /** @type {string | undefined} */ (undefined),
    extensions: /** @type {string | undefined} */ (undefined),
    folder: /** @type {string | undefined} */ (undefined),
    file: /** @type {string | undefined} */ (undefined),
    locale: /** @type {string | undefined} */ (undefined),
  };
  for (const arg of args) {
    const [, name, value = ''] = /^--([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === 'version') wanted.version = true;
    else if (name === 'extensionDevelopmentPath') wanted.developed.push(path.resolve(value));
    else if (name === 'extensionTestsPath') wanted.tests = path.resolve(value);
    else if (name === 'user-data-dir') wanted.userData = path.resolve(value);
    else if (name === 'extensions-dir') wanted.extensions = path.resolve(value);
    else if (name === 'locale') wanted.locale = value;
    else if (name === undefined && !arg.startsWith('-') && existsSync(arg))
      wanted[statSync(arg).isDirectory() ? 'folder' : 'file'] = path.resolve(arg);
  }
  return wanted;
}

/**
 * Exit code 0 alone proves nothing: the workbench reports it as well when the extension host has died under the tests.
 * @param {import('./workbench.mjs').Ending} ending
 * @param {boolean} proven whether the suite has said itself that it came to its end
 * @returns {string | undefined} what went wrong, if anything
 */
function failure(ending, proven) {
  if (typeof ending.code === 'string') return ending.code;
  if (ending.code !== 0) return `the workbench reported exit code ${ending.code}`;
  return proven
    ? undefined
    : 'the workbench reported success, but the tests did not come to their end (the extension host died?)';
}

/** @returns {Record<string, string>} */
function hostVariables() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('GONGWEN_LINT_HOST_') && value !== undefined ? [[name, value]] : [],
    ),
  );
}

async function main() {
  const wanted = readCommandLine(process.argv.slice(2));
  const host = await installHost();
  if (wanted.version) return void console.log(host.version);
  const executable = await ensureBrowser();
  const seconds = Number(process.env['GONGWEN_LINT_HOST_TIMEOUT'] ?? 300);
  const kind = process.env['GONGWEN_LINT_HOST_KIND'];
  const artifacts = process.env['GONGWEN_LINT_HOST_ARTIFACTS'] ?? path.join(outFolder, 'screenshots');
  mkdirSync(artifacts, { recursive: true });

  stopOnSignals();
  const scratch = mkdtempSync(path.join(tmpdir(), 'gw-'));
  atEnd(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const proof = path.join(artifacts, PROOF);
  rmSync(proof, { force: true });
  const userData = wanted.userData ?? path.join(scratch, 'user');
  if (wanted.userData === undefined) writeUserSettings(userData, CALM_SETTINGS);

  /** @type {(ending: import('./workbench.mjs').Ending) => void} */
  let end = () => {};
  const ended = new Promise(
    (/** @type {(ending: import('./workbench.mjs').Ending) => void} */ resolve) => (end = resolve),
  );
  // However slow the machine is: as long as test after test ends, the run goes on.
  const timer = setTimeout(
    () => end({ code: `nothing heard of the tests for ${seconds} s`, logs: [] }),
    seconds * 1000,
  );
  /** @type {import('playwright-core').Page | undefined} */
  let page;
  const bridge = await openBridge(() => page, {
    artifacts,
    // Several launchers may print at once.
    report: (line) => {
      timer.refresh();
      console.log(kind === undefined ? line : line.replace(/^/gm, `${kind}: `));
    },
  });
  atEnd(bridge.close);
  const environment = { ...hostVariables(), GONGWEN_LINT_HOST_BRIDGE: bridge.address };
  const server = await startServer(host, {
    scratch,
    userData,
    extensions: wanted.extensions ?? path.join(scratch, 'extensions'),
    switches: [
      // @vscode/test-electron asks for it in every run: that says nothing.
      ...(kind === 'restricted' ? [] : [TRUST_EVERY_FOLDER]),
      // The page is opened by this process alone, on a port that no one else knows yet; the smoke test driver makes a built
      // workbench heed extensionDevelopmentPath and extensionTestsPath.
      '--without-connection-token',
      '--enable-smoke-test-driver',
      // Else extension hosts outlive a closed browser by hours.
      '--reconnection-grace-time',
      '5',
    ],
    env: { ...process.env, ...environment },
  });
  atEnd(server.stop);
  const web =
    kind === 'web'
      ? await serveExtensions({ extensions: wanted.developed, tests: wanted.tests, environment })
      : undefined;
  if (web !== undefined) atEnd(web.close);

  void server.ended.then(() => end({ code: 'the VS Code server has ended', logs: [] }));
  /** @type {string[]} */
  const consoleLines = [];
  // Both hosts show the same folder through the same server; they differ in where the extension comes from.
  const request = web === undefined ? wanted : { folder: wanted.folder, file: wanted.file };
  const listener = {
    log: (/** @type {string} */ type, /** @type {string} */ line) => consoleLines.push(`${type}: ${line}`),
    end,
    opened: (/** @type {import('playwright-core').Page} */ newPage) => (page = newPage),
  };
  const browser = await openWorkbench(executable, workbenchAddress(server.port, request), listener, {
    locale: wanted.locale,
    development: web?.options,
  });
  atEnd(() => browser.close());
  const ending = await ended;
  clearTimeout(timer);

  const wrong = failure(ending, wanted.tests === undefined || existsSync(proof));
  if (wrong !== undefined) {
    console.error(`VS Code host: ${wrong}`);
    await page?.screenshot({ path: path.join(artifacts, 'at-the-end.png') }).catch(() => {});
    writeLog(path.join(artifacts, 'logs/server.log'), server.output());
    writeLog(path.join(artifacts, 'logs/console.log'), consoleLines.join('\n'));
    for (const log of ending.logs) writeLog(path.join(artifacts, 'logs', log.relativePath), log.contents);
    console.error(consoleLines.filter(isTelling).slice(-TOLD_LINES).join('\n'));
    console.error(`Screenshot and logs: ${artifacts}`);
  }
  await stop(wrong === undefined ? 0 : 1);
}

/** How many lines of the workbench's console a failed run shows; the file has all of them. */
const TOLD_LINES = 20;

/**
 * Whether a console line may say why a run failed. The workbench reports errors about itself on every run: parts that are left out
 * of the host, and connections that break when it closes.
 * @param {string} line
 */
function isTelling(line) {
  return (
    line.startsWith('error') &&
    !/Could not locate the bindings file|native-watchdog|authentication provider|\[Service Worker\]|Canceled|workbench\.js/.test(
      line,
    )
  );
}

/**
 * @param {string} file
 * @param {string} contents
 */
function writeLog(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.stack : error);
  void stop(1);
});
