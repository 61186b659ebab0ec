// Where things are: the repository, its output folders and the cache outside it.

import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Everything that is made by scripts and may be deleted at any time (not in git). */
export const outFolder = path.join(root, 'out');

/** The packaged extension, under one name whatever its version, so that no stale one can be mistaken for it. */
export const vsixFile = path.join(outFolder, 'gongwen-lint.vsix');

/**
 * Where large downloads are kept between runs and clones: $GONGWEN_LINT_CACHE, else the platform's cache folder.
 * @returns {string}
 */
export function cacheFolder() {
  const chosen = process.env['GONGWEN_LINT_CACHE'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  return path.join(platformCache(), 'gongwen-lint');
}

function platformCache() {
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData/Local');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Caches');
  const xdg = process.env['XDG_CACHE_HOME'];
  return xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(os.homedir(), '.cache');
}

/** Whether the user has forbidden installing anything. */
export function installingForbidden() {
  return process.env['GONGWEN_LINT_NO_INSTALL'] === '1';
}

/**
 * Whether a module is the program that Node was started with, rather than imported by another.
 * @param {string} filename the module's `import.meta.filename`
 */
export function isProgram(filename) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === filename;
}
