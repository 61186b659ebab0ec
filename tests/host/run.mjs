// Runs the host tests in a real VS Code, through @vscode/test-electron: with the packaged extension installed for the Node extension host,
// with the same package in the web worker extension host, in a folder that is not trusted, with the editor in Chinese, and, when asked,
// with the extension under development. In the VS Code host on Linux x64; elsewhere in a desktop VS Code, downloaded or named by
// GONGWEN_LINT_VSCODE.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { writeUserSettings } from '../../scripts/host/server.mjs';
import { buildBundles, packageExtension } from '../../scripts/package.mjs';
import { isProgram, outFolder, root, vsixFile } from '../../scripts/places.mjs';
import { atEnd, isStopping, stop, stopOnSignals } from '../../scripts/processes.mjs';
import { unpackZip } from '../../scripts/zip.mjs';
import { RESULTS } from './launcher/bridge.mjs';
import { buildSuites, buildToy, HOLDER, LATENCY_SPEC, SUITES, TOY } from './launcher/build.mjs';
import { keepBusy } from './launcher/busy.mjs';
import { chooseEditor } from './launcher/editor.mjs';
import { GENERAL, KINDS, SURROUNDINGS, TEST_SETTINGS } from './launcher/kinds.mjs';
import { makeWorkspace } from './launcher/workspace.mjs';

/** @typedef {import('./launcher/kinds.mjs').Kind} Kind */
/** @typedef {import('./launcher/editor.mjs').Editor} Editor */
/**
 * Titles of tests, with their kinds of run.
 * @typedef {{ passed: number, failed: string[], skipped: string[], flaky: string[] }} Outcome `flaky`: what had to be done again, as the editor had lost it
 */
/** @typedef {{ specs?: readonly string[], pictures?: boolean, busy?: boolean }} Options `specs`: files of tests, all where none is named */

/** So many runs go on at once: an editor under test waits more than it works. */
const LANES = 2;

/**
 * One run of the whole suite.
 * @param {Editor} editor
 * @param {Kind} kind
 * @param {Options} options
 * @returns {Promise<Outcome>}
 */
async function runSuite(editor, kind, options) {
  const began = performance.now();
  const scratch = mkdtempSync(path.join(tmpdir(), 'gw-test-'));
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  atEnd(remove);
  /** @param {string} name */
  const inScratch = (name) => path.join(scratch, name);
  const [workspace, extensions, userData, unpacked] = [
    inScratch('workspace'),
    inScratch('extensions'),
    inScratch('user'),
    inScratch('package'),
  ];
  const artifacts = path.join(outFolder, 'screenshots', kind);
  const results = path.join(artifacts, RESULTS);
  const { settings, switches = [], specs = options.specs ?? [] } = SURROUNDINGS[kind];
  mkdirSync(artifacts, { recursive: true });
  rmSync(results, { force: true });
  mkdirSync(extensions);
  try {
    const plan = makeWorkspace(workspace);
    writeUserSettings(userData, { ...TEST_SETTINGS, ...settings });
    if (kind !== 'web' && kind !== 'developed') await editor.install(vsixFile, extensions, scratch);
    if (kind === 'web') unpackZip(vsixFile, unpacked);
    const running = runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: developedIn(kind, path.join(unpacked, 'extension'), specs),
      extensionTestsPath: kind === 'web' ? SUITES.web : SUITES.node,
      launchArgs: [workspace, ...switches, `--extensions-dir=${extensions}`, `--user-data-dir=${userData}`],
      extensionTestsEnv: {
        GONGWEN_LINT_HOST_PLAN: JSON.stringify(plan),
        GONGWEN_LINT_HOST_ARTIFACTS: artifacts,
        GONGWEN_LINT_HOST_KIND: kind,
        ...(options.pictures ? { GONGWEN_LINT_HOST_PICTURES: '1' } : {}),
        ...(specs.length === 0 ? {} : { GONGWEN_LINT_HOST_SPECS: specs.join(',') }),
      },
    });
    // Told to stop, runTests tells the editor; its folders must not be removed under it.
    atEnd(() =>
      running.then(
        () => {},
        () => {},
      ),
    );
    await running;
    return readOutcome(results, kind, undefined);
  } catch (error) {
    return readOutcome(results, kind, error instanceof Error ? error.message : String(error));
  } finally {
    remove();
    console.log(`${kind}: ended after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
}

/**
 * The folders of extensions that the editor takes as under development.
 * @param {Kind} kind
 * @param {string} unpacked the package's content
 * @param {readonly string[]} specs
 */
function developedIn(kind, unpacked, specs) {
  switch (kind) {
    case 'developed':
      return [root];
    case 'web':
      return [unpacked, HOLDER];
    default:
      return specs.includes(LATENCY_SPEC) ? [HOLDER, TOY] : [HOLDER];
  }
}

/**
 * Reads what the suite has written. A run that ended badly without a failed test of its own counts as one failure.
 * @param {string} file
 * @param {string} kind
 * @param {string | undefined} problem
 * @returns {Outcome}
 */
function readOutcome(file, kind, problem) {
  /** @type {{ passed: string[], failed: string[], skipped: string[], flaky: string[] }} */
  const results = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: [], failed: [], skipped: [], flaky: [] };
  const named = (/** @type {string[]} */ titles) => titles.map((title) => `${kind}: ${title}`);
  const failed = named(results.failed);
  if (failed.length === 0 && problem !== undefined) failed.push(`${kind}: ${problem}`);
  if (failed.length === 0 && results.passed.length === 0) failed.push(`${kind}: no test has run`);
  return { passed: results.passed.length, failed, skipped: named(results.skipped), flaky: named(results.flaky) };
}

/**
 * Runs the suite. The bundles and the package must have been built.
 * @param {readonly Kind[]} [kinds]
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export async function runHostTests(kinds = KINDS, options = {}) {
  await buildSuites();
  if (options.specs?.includes(LATENCY_SPEC)) await buildToy();
  const editor = await chooseEditor();
  if (options.busy) keepBusy();
  rmSync(path.join(outFolder, 'screenshots'), { recursive: true, force: true });
  /** @type {Outcome} */
  const all = { passed: 0, failed: [], skipped: [], flaky: [] };
  const waiting = [...kinds];
  const lane = async () => {
    for (let kind = waiting.shift(); kind !== undefined && !isStopping(); kind = waiting.shift()) {
      if (!editor.hosts.includes(kind)) {
        all.skipped.push(`${kind}: all tests, which need the VS Code host`);
        continue;
      }
      const { passed, failed, skipped, flaky } = await runSuite(editor, kind, options);
      all.passed += passed;
      all.failed.push(...failed);
      all.skipped.push(...skipped);
      all.flaky.push(...flaky);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return all;
}

// As a program: `node tests/host/run.mjs [--busy] [--pictures] [installed] [web] [restricted] [chinese] [developed] [files of tests]`; all but
// `developed` and all files unless told. `--busy` keeps two cores busy meanwhile; `--pictures` leaves pictures in out/screenshots, where
// those of failures are in any case.
if (isProgram(import.meta.filename)) {
  stopOnSignals();
  try {
    const { values, positionals } = parseArgs({
      options: { busy: { type: 'boolean', default: false }, pictures: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const asked = /** @type {readonly Kind[]} */ (Object.keys(SURROUNDINGS)).filter((kind) =>
      positionals.includes(kind),
    );
    const specs = positionals.filter((word) => !(/** @type {readonly string[]} */ (asked).includes(word)));
    if (!(await buildBundles()) || !(await packageExtension())) throw new Error('the package could not be made');
    const { passed, failed, skipped, flaky } = await runHostTests(
      asked.length > 0 ? asked : specs.length === 0 ? KINDS : GENERAL,
      { specs, ...values },
    );
    for (const title of skipped) console.log(`skipped: ${title}`);
    for (const title of flaky) console.log(`flaky: ${title}`);
    for (const title of failed) console.log(`failed: ${title}`);
    console.log(`${flaky.length} done again, as the editor had lost it`);
    console.log(`${passed} passed, ${failed.length} failed`);
    await stop(failed.length === 0 ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}
