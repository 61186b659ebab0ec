// Builds what the editor runs besides the extension: the tests, and the language server that one measurement compares with.

import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { outFolder, root } from '../../../scripts/places.mjs';

/** An extension of its own that holds the tests: VS Code runs them with it while the one to be tested is installed. */
export const HOLDER = path.join(outFolder, 'host-tests');
/** The measurement that needs {@link TOY}: one that is run on request only. */
export const LATENCY_SPEC = 'latency';
/** A language server with one rule, for the comparison in latency.test.ts; in the Node extension host alone. */
export const TOY = path.join(outFolder, 'host-toy');
export const SUITES = { node: path.join(HOLDER, 'node.cjs'), web: path.join(HOLDER, 'web.js') };

export async function buildSuites() {
  mkdirSync(HOLDER, { recursive: true });
  copyFileSync(path.join(root, 'tests/host/launcher/holder/package.json'), path.join(HOLDER, 'package.json'));
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
    entryPoints: ['tests/host/driver/index.ts'],
    outfile: SUITES.node,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  const alias = { 'node:assert': './tests/host/driver/assertInWeb.ts' };
  await build({
    ...common,
    entryPoints: ['tests/host/driver/web.ts'],
    outfile: SUITES.web,
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:fs'],
    alias,
  });
}

export async function buildToy() {
  mkdirSync(TOY, { recursive: true });
  copyFileSync(path.join(root, 'tests/host/launcher/toy/package.json'), path.join(TOY, 'package.json'));
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
    entryPoints: ['extension', 'server'].map((name) => `tests/host/launcher/toy/${name}.ts`),
    outdir: TOY,
    outExtension: { '.js': '.cjs' },
  });
}
