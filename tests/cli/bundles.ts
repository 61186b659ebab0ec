// Bundles of the command line in a folder of their own, for tests that run it as a program.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** The folder of the bundles, `NAME.cjs` for each entry; to be removed by who asked for it. */
export async function bundle(entryPoints: Readonly<Record<string, string>>): Promise<string> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-bundles-'));
  await build({
    entryPoints: { ...entryPoints },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outdir;
}
