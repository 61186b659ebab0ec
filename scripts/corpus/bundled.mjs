// Loads a part of the project that is written in TypeScript into a script.

import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../places.mjs';

/**
 * Bundles a module with all that it imports and imports the bundle.
 * @param {string} entry from the root of the repository
 * @returns {Promise<any>} what the module exports
 * @throws Error when it cannot be bundled or throws while it is loaded
 */
export async function importBundled(entry) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-script-'));
  try {
    const outfile = path.join(scratch, 'bundle.mjs');
    await build({
      entryPoints: [path.join(root, entry)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
