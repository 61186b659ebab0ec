// Runs the host tests in a real VS Code, through @vscode/test-electron: with the packaged extension installed for the Node extension host,
// with the same package in the web worker extension host, in a folder that is not trusted, with the editor in Chinese, and, when asked,
// with the extension under development. In the VS Code host on Linux x64; elsewhere in a desktop VS Code, downloaded or named by
// GONGWEN_LINT_VSCODE.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { RESULTS } from '../../scripts/host/bridge.mjs';
import { ensureBrowser } from '../../scripts/host/browser.mjs';
import { hostIsPossible, installHost } from '../../scripts/host/install.mjs';
import { CALM_SETTINGS, installExtension, writeUserSettings } from '../../scripts/host/server.mjs';
import { buildBundles, packageExtension } from '../../scripts/package.mjs';
import { cacheFolder, installingForbidden, isProgram, outFolder, root, vsixFile } from '../../scripts/places.mjs';
import { atEnd, run, stop, stopOnSignals } from '../../scripts/processes.mjs';
import { unpackZip } from '../../scripts/zip.mjs';
import { makeWorkspace } from './workspace.mjs';

/** @typedef {{ passed: number, failed: string[], skipped: string[] }} Outcome */
/** @typedef {{ executable: string, hosts: readonly Kind[], install: (vsix: string, extensions: string, scratch: string) => Promise<void> }} Editor `hosts`: the kinds of run that it is fit for */

/** Messages in the language of the reports; nothing that acts on its own while a test looks. */
const TEST_SETTINGS = {
  ...CALM_SETTINGS,
  'gongwenLint.locale': 'zh',
  'git.enabled': false,
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
};

/**
 * How the editor has the extension, and in what surroundings: the package installed; the package in a web worker; installed, in a folder
 * that is not trusted; installed, with the editor in Chinese; the sources' build.
 * @typedef {'installed' | 'web' | 'restricted' | 'chinese' | 'developed'} Kind
 */
/** @typedef {{ settings?: Record<string, unknown>, switches?: readonly string[], specs?: readonly string[] }} Surroundings `specs`: the files of tests of its own */
/** @type {Readonly<Record<Kind, Surroundings>>} */
const SURROUNDINGS = {
  installed: {},
  // The other run is in a light theme: so each picture is there in both.
  web: { settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
  restricted: { settings: { 'security.workspace.trust.startupPrompt': 'never' }, specs: ['restricted'] },
  chinese: { switches: ['--locale=zh-cn'], specs: ['chinese'] },
  developed: {},
};
/**
 * The runs of the whole suite; files of tests that are named run in both.
 * @type {readonly Kind[]}
 */
const GENERAL = ['installed', 'web'];
/** @type {readonly Kind[]} */
const KINDS = [...GENERAL, 'restricted', 'chinese'];

/** An extension of its own that holds the tests: VS Code runs them with it while the one to be tested is installed. */
const HOLDER = path.join(outFolder, 'host-tests');
/** The measurement that needs {@link TOY}: one that is run on request only. */
const LATENCY_SPEC = 'latency';
/** A language server with one rule, for the comparison in latency.test.ts; in the Node extension host alone. */
const TOY = path.join(outFolder, 'host-toy');
const SUITES = { node: path.join(HOLDER, 'node.cjs'), web: path.join(HOLDER, 'web.js') };

async function buildSuites() {
  mkdirSync(HOLDER, { recursive: true });
  copyFileSync(path.join(root, 'tests/host/holder/package.json'), path.join(HOLDER, 'package.json'));
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  // mocha finds its own files at run time; the editor provides vscode.
  await build({
    ...common,
    entryPoints: ['tests/host/suite/index.ts'],
    outfile: SUITES.node,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  const alias = { 'node:assert': './tests/host/suite/assertInWeb.ts' };
  await build({
    ...common,
    entryPoints: ['tests/host/suite/web.ts'],
    outfile: SUITES.web,
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:fs'],
    alias,
  });
}

async function buildToy() {
  mkdirSync(TOY, { recursive: true });
  copyFileSync(path.join(root, 'tests/host/toy/package.json'), path.join(TOY, 'package.json'));
  // Built as our own bundles are: the comparison is of what runs in them.
  await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    logLevel: 'warning',
    entryPoints: ['extension', 'server'].map((name) => `tests/host/toy/${name}.ts`),
    outdir: TOY,
    outExtension: { '.js': '.cjs' },
  });
}

/**
 * Picks the editor, installing what it needs.
 * @returns {Promise<Editor>}
 */
async function chooseEditor() {
  const chosen = process.env['GONGWEN_LINT_VSCODE'] ?? '';
  if (hostIsPossible() && (chosen === '' || chosen === 'host')) {
    const host = await installHost();
    // The launcher need not look again.
    process.env['GONGWEN_LINT_BROWSER'] = await ensureBrowser();
    console.log(`host: VS Code ${host.version} in ${process.env['GONGWEN_LINT_BROWSER']}`);
    return {
      executable: path.join(root, 'scripts/host/code.mjs'),
      hosts: [...KINDS, 'developed'],
      install: (...where) => installExtension(host, ...where),
    };
  }
  const executable = chosen !== '' && chosen !== 'host' ? path.resolve(chosen) : await downloadDesktop();
  console.log(`host: desktop VS Code ${executable}`);
  const shell = process.platform === 'win32';
  const install = async (
    /** @type {string} */ vsix,
    /** @type {string} */ extensions,
    /** @type {string} */ scratch,
  ) => {
    const profile = ['--extensions-dir', extensions, '--user-data-dir', path.join(scratch, 'user')];
    const { code } = await run(
      resolveCliPathFromVSCodeExecutablePath(executable),
      ['--install-extension', vsix, '--force', ...profile],
      { shell },
    );
    if (code !== 0) throw new Error(`installing ${vsix} failed with code ${code}`);
  };
  return { executable, hosts: ['installed', 'developed'], install };
}

function downloadDesktop() {
  if (installingForbidden())
    throw new Error(
      'The host tests need VS Code, and GONGWEN_LINT_NO_INSTALL=1 forbids a download. Set GONGWEN_LINT_VSCODE to its program.',
    );
  return downloadAndUnzipVSCode({ cachePath: path.join(cacheFolder(), 'vscode') });
}

/**
 * One run of the whole suite.
 * @param {Editor} editor
 * @param {Kind} kind
 * @param {readonly string[]} asked files of tests; all where none is named
 * @returns {Promise<Outcome>}
 */
async function runSuite(editor, kind, asked) {
  console.log(`\nhost: the extension as ${kind}`);
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
  const { settings, switches = [], specs = asked } = SURROUNDINGS[kind];
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
  /** @type {{ passed: string[], failed: string[], skipped: string[] }} */
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: [], failed: [], skipped: [] };
  const failed = results.failed.map((title) => `${kind}: ${title}`);
  if (failed.length === 0 && problem !== undefined) failed.push(`${kind}: ${problem}`);
  if (failed.length === 0 && results.passed.length === 0) failed.push(`${kind}: no test has run`);
  return { passed: results.passed.length, failed, skipped: results.skipped.map((title) => `${kind}: ${title}`) };
}

/**
 * Runs the suite. The bundles and the package must have been built.
 * @param {readonly Kind[]} [kinds]
 * @param {readonly string[]} [specs]
 * @returns {Promise<Outcome>}
 */
export async function runHostTests(kinds = KINDS, specs = []) {
  await buildSuites();
  if (specs.includes(LATENCY_SPEC)) await buildToy();
  const editor = await chooseEditor();
  rmSync(path.join(outFolder, 'screenshots'), { recursive: true, force: true });
  /** @type {Outcome} */
  const all = { passed: 0, failed: [], skipped: [] };
  for (const kind of kinds) {
    if (!editor.hosts.includes(kind)) {
      all.skipped.push(`${kind}: all tests, which need the VS Code host`);
      continue;
    }
    const { passed, failed, skipped } = await runSuite(editor, kind, specs);
    all.passed += passed;
    all.failed.push(...failed);
    all.skipped.push(...skipped);
  }
  return all;
}

// As a program: `node tests/host/run.mjs [installed] [web] [restricted] [chinese] [developed] [files of tests]`; all but the last and all files
// unless told.
if (isProgram(import.meta.filename)) {
  stopOnSignals();
  const words = process.argv.slice(2);
  const asked = /** @type {readonly Kind[]} */ (Object.keys(SURROUNDINGS)).filter((kind) => words.includes(kind));
  const specs = words.filter((word) => !(/** @type {readonly string[]} */ (asked).includes(word)));
  try {
    if (!(await buildBundles()) || !(await packageExtension())) throw new Error('the package could not be made');
    const { passed, failed, skipped } = await runHostTests(
      asked.length > 0 ? asked : specs.length === 0 ? KINDS : GENERAL,
      specs,
    );
    for (const title of skipped) console.log(`skipped: ${title}`);
    for (const title of failed) console.log(`failed: ${title}`);
    console.log(`${passed} passed, ${failed.length} failed`);
    await stop(failed.length === 0 ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}
