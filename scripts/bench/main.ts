// `npm run bench`: how fast the linter is, beside its peers and beside what no program can be faster than. It reports and fails no test.

import path from 'node:path';
import type { Tool } from '../tool';
import { runBench, type BenchIo } from './run';

export const main: Tool = async (args, { root, cwd, stdout, stderr, atEnd, bundle, importScript }) => {
  const { installPeers } = (await importScript('scripts/bench/peers.mjs')) as Pick<BenchIo, 'installPeers'>;
  const { measureKeys } = (await importScript('scripts/bench/editor.mjs')) as Pick<BenchIo, 'measureKeys'>;
  const { buildBundles } = (await importScript('scripts/package.mjs')) as {
    readonly buildBundles: (output: 'stderr') => Promise<boolean>;
  };
  // Standard output is the result alone.
  if (!(await buildBundles('stderr'))) return 1;
  const scratch = path.join(root, 'out/bench');
  // The measuring processes need a file that they can be started from.
  const child = path.join(scratch, 'child.mjs');
  await bundle('scripts/bench/child.ts', child);
  return runBench(args, {
    root,
    scratch,
    child,
    performancePage: path.join(root, 'docs/performance.md'),
    cwd,
    installPeers,
    measureKeys,
    atEnd,
    stdout,
    stderr,
  });
};
