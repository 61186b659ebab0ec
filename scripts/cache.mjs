// Puts things into the cache folder, whole or not at all.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './places.mjs';

/**
 * Builds a folder of the cache. Safe to run several times at once: each run builds in its own folder and the finished one is
 * renamed into place.
 * @param {string} folder absolute, in the cache folder, not there yet
 * @param {(part: string) => Promise<void>} build fills an empty folder
 */
export async function buildInCache(folder, build) {
  mkdirSync(cacheFolder(), { recursive: true });
  removeAbandoned();
  const part = `${folder}.part.${process.pid}`;
  try {
    mkdirSync(part);
    await build(part);
    moveIntoPlace(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * @param {string} part
 * @param {string} folder
 */
function moveIntoPlace(part, folder) {
  try {
    renameSync(part, folder);
  } catch (error) {
    // Another run was faster: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what a killed installation has left behind. */
function removeAbandoned() {
  for (const name of readdirSync(cacheFolder())) {
    const builder = /\.part\.(\d+)$/.exec(name)?.[1];
    if (builder !== undefined && !existsSync(`/proc/${builder}`))
      rmSync(path.join(cacheFolder(), name), { recursive: true, force: true });
  }
}
