// `npm run bench`: how fast the linter is, beside its peers and beside what no program can be faster than. It reports and fails no test.

import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers } from './bench/peers.mjs';
import { measureKeys } from './bench/editor.mjs';
import { buildBundles } from './package.mjs';
import { outFolder, root } from './places.mjs';
import { atEnd, stop, stopOnSignals } from './processes.mjs';

const scratch = path.join(outFolder, 'bench');

/** The measuring processes need a file that they can be started from; its modules may be CommonJS inside. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

stopOnSignals();
// Standard output is the result alone.
if (!(await buildBundles('stderr'))) await stop(1);
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/bench/run.ts', 'scripts/bench/child.ts'],
  outdir: scratch,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: REQUIRE },
  logLevel: 'error',
  // As in esbuild.mjs: the CommonJS builds of some dependencies look for files beside them.
  mainFields: ['module', 'main'],
});
/** @type {typeof import('./bench/run')} */
const { runBench } = await import(pathToFileURL(path.join(scratch, 'run.mjs')).href);
const code = await runBench(process.argv.slice(2), {
  root,
  scratch,
  child: path.join(scratch, 'child.mjs'),
  performancePage: path.join(root, 'docs/performance.md'),
  // npm starts scripts in the root; folders are meant as seen from where the command was given.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  installPeers,
  measureKeys,
  atEnd,
  stdout: (text) => void process.stdout.write(text),
  stderr: (line) => console.error(line),
});
await stop(code);
