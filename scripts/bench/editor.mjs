// Measures from a key to the squiggle in a real VS Code, by the host tests' own run.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LATENCY } from '../../tests/host/launcher/bridge.mjs';
import { outFolder, root } from '../places.mjs';
import { run } from '../processes.mjs';

/**
 * A process of its own: what it prints is not the benchmark's result.
 * @returns {Promise<{ ours: readonly number[], toy: readonly number[] } | undefined>} milliseconds of single keys; undefined where the editor cannot be driven
 */
export async function measureKeys() {
  const file = path.join(outFolder, 'screenshots/installed', LATENCY);
  rmSync(file, { force: true });
  await run(process.execPath, [path.join(root, 'tests/host/run.mjs'), 'installed', 'latency'], { output: 'stderr' });
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
