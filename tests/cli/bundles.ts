// Bundles of the command line, for tests that run it as a program: built once for all of them, before the first test.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of `cli.cjs`, `server.cjs` and `threads/worker.cjs`; read-only. The command line finds no worker beside it and works alone. */
    readonly bundles: string;
  }
}

/** Vitest's global setup. Tests ask for the folder by `inject('bundles')`. */
export default async function setup(project: TestProject): Promise<() => void> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-bundles-'));
  await bundle(outdir);
  project.provide('bundles', outdir);
  project.onTestsRerun(() => bundle(outdir));
  return () => rmSync(outdir, { recursive: true, force: true });
}

async function bundle(outdir: string): Promise<void> {
  await build({
    absWorkingDir: path.resolve(import.meta.dirname, '../..'),
    entryPoints: {
      cli: 'server/src/cli/main.ts',
      server: 'server/src/lsp/main.ts',
      'threads/worker': 'server/src/cli/worker.ts',
    },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}
