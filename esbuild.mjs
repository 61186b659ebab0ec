// Bundles extension, language server and command line into dist/, files that need no node_modules.
//   node esbuild.mjs [--watch] [--development]
// Minified unless --watch or --development is given. Types are checked elsewhere: esbuild only drops them.

import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

const ROOT = import.meta.dirname;
const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** The command line's bundle is a program. */
const CLI = path.join(ROOT, 'dist/cli.cjs');
const SHEBANG = '#!/usr/bin/env node';

/**
 * Parts that the bundles for Node share, as files of their own, each loaded when it is first used: neither `--version` nor the
 * answer to `initialize` waits for the engine, and a text without settings files not for their parsers.
 */
const SHARED = [
  { entry: 'server/src/engine/index.ts', importedAs: /\/engine\/index$/, file: './engine.cjs' },
  { entry: 'server/src/config/parsers.ts', importedAs: /\/parsers$/, file: './settings.cjs' },
];

/** Puts in place of a shared part getters of its names, which load it when one of them is first read. */
const sharedParts = {
  name: 'shared parts',
  setup({ onResolve, onLoad }) {
    for (const { entry, importedAs, file } of SHARED) {
      onResolve({ filter: importedAs }, () => ({ path: file, namespace: 'shared', pluginData: entry }));
    }
    onResolve({ filter: /^\.\/\w+\.cjs$/, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /^/, namespace: 'shared' }, async ({ path: file, pluginData: entry }) => {
      const names = await exportsOf(entry);
      return {
        contents: `let part;\nmodule.exports = {${names.map((name) => `get ${name}() { return (part ??= require('${file}')).${name}; }`).join(',\n')}};`,
      };
    });
  },
};

async function exportsOf(entry) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    format: 'esm',
    outfile: 'part.mjs',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

const bundles = [
  { entry: 'client/src/node/main.ts', outfile: 'dist/extension.cjs', external: ['vscode'] },
  { entry: 'server/src/engine/index.ts', outfile: 'dist/engine.cjs' },
  { entry: 'server/src/config/parsers.ts', outfile: 'dist/settings.cjs', plugins: [sharedParts] },
  { entry: 'server/src/lsp/main.ts', outfile: 'dist/server.cjs', plugins: [sharedParts] },
  // VS Code for the Web asks for names that end in .js, and runs the extension as CommonJS, whatever package.json says.
  { entry: 'client/src/web/main.ts', outfile: 'dist/web/extension.js', external: ['vscode'], platform: 'browser' },
  { entry: 'server/src/lsp/web/main.ts', outfile: 'dist/web/server.js', platform: 'browser', format: 'iife' },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.cjs', banner: SHEBANG, plugins: [sharedParts] },
  { entry: 'server/src/cli/worker.ts', outfile: 'dist/worker.cjs', plugins: [sharedParts] },
];

/** File → its bytes, and how many of them are our own: scripts/check-package.mjs holds them to their limits. */
const sizes = {};
const SIZES = path.join(ROOT, 'out/bundles.json');

/** Says what came out, after every build. */
const report = {
  name: 'report',
  setup(build) {
    build.onEnd(async ({ errors, metafile }) => {
      if (errors.length > 0) return;
      const outfile = build.initialOptions.outfile ?? '';
      if (outfile === CLI) await chmod(outfile, 0o755);
      const { size } = await stat(outfile);
      const name = path.relative(ROOT, outfile);
      sizes[name] = { size, own: ownBytes(metafile) };
      console.log(`${name.padEnd(20)} ${(size / 1024).toFixed(1).padStart(8)} KB`);
    });
  },
};

function ownBytes({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs
    .filter(([input]) => !input.includes('node_modules/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

/** The pages that explain the rules, for reading without a network: as one file they pack to a third. */
async function writeRulePages() {
  const folder = path.join(ROOT, 'docs/rules');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const pages = await Promise.all(
    names.map(async (name) => [
      name.slice(0, -'.md'.length),
      (await readFile(path.join(folder, name), 'utf8')).replace(/\r\n/g, '\n'),
    ]),
  );
  await writeFile(path.join(ROOT, 'dist/rules.json'), JSON.stringify(Object.fromEntries(pages)));
}

function options({ entry, outfile, external = [], banner = '', platform = 'node', format = 'cjs', plugins = [] }) {
  return {
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: path.join(ROOT, outfile),
    bundle: true,
    metafile: true,
    platform,
    format,
    target: platform === 'node' ? 'node20' : 'es2022',
    external,
    banner: { js: banner },
    // The ES modules of dependencies are smaller once bundled; `main` alone would take their CommonJS or UMD builds.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    minify: !development,
    sourcemap: development ? 'inline' : false,
    logLevel: 'warning',
    plugins: [report, ...plugins],
  };
}

if (!watch) await rm(path.join(ROOT, 'dist'), { recursive: true, force: true });
const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
await mkdir(path.join(ROOT, 'dist'), { recursive: true });
await writeRulePages();
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  // One after the other: the sizes come out in the same order every time.
  for (const each of contexts) await each.rebuild();
  await Promise.all(contexts.map((each) => each.dispose()));
  await mkdir(path.dirname(SIZES), { recursive: true });
  await writeFile(SIZES, JSON.stringify(sizes, null, 2));
}
