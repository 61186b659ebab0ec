// Bundles extension, language server and command line into dist/, each one file that needs no node_modules.
//   node esbuild.mjs [--watch] [--development]
// Minified unless --watch or --development is given. Types are checked elsewhere: esbuild only drops them.

import { chmod, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { context } from 'esbuild';

const ROOT = import.meta.dirname;
const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** The command line's bundle is a program. */
const CLI = path.join(ROOT, 'dist/cli.cjs');
const SHEBANG = '#!/usr/bin/env node';

const bundles = [
  { entry: 'client/src/node/main.ts', outfile: 'dist/extension.cjs', external: ['vscode'] },
  { entry: 'server/src/lsp/main.ts', outfile: 'dist/server.cjs' },
  // VS Code for the Web asks for names that end in .js, and runs the extension as CommonJS, whatever package.json says.
  { entry: 'client/src/web/main.ts', outfile: 'dist/web/extension.js', external: ['vscode'], platform: 'browser' },
  { entry: 'server/src/lsp/web/main.ts', outfile: 'dist/web/server.js', platform: 'browser', format: 'iife' },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.cjs', banner: SHEBANG },
];

/** Says what came out, after every build. */
const report = {
  name: 'report',
  setup(build) {
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const outfile = build.initialOptions.outfile ?? '';
      if (outfile === CLI) await chmod(outfile, 0o755);
      const { size } = await stat(outfile);
      console.log(`${path.relative(ROOT, outfile).padEnd(20)} ${(size / 1024).toFixed(1).padStart(8)} KB`);
    });
  },
};

function options({ entry, outfile, external = [], banner = '', platform = 'node', format = 'cjs' }) {
  return {
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: path.join(ROOT, outfile),
    bundle: true,
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
    plugins: [report],
  };
}

if (!watch) await rm(path.join(ROOT, 'dist'), { recursive: true, force: true });
const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  // One after the other: the sizes come out in the same order every time.
  for (const each of contexts) await each.rebuild();
  await Promise.all(contexts.map((each) => each.dispose()));
}
