// Brings node_modules up to date with package-lock.json, using nothing but Node's own modules: in a fresh clone there is nothing else.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './processes.mjs';
import { installingForbidden, root } from './places.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Says why node_modules does not hold what the lock file asks for.
 * npm leaves a lock file of what it has really installed inside node_modules; comparing the two is exact and takes milliseconds.
 * @returns {string | undefined} nothing when it is up to date
 */
function whyStale() {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  if (wanted === undefined) throw new Error('package-lock.json is missing or is not JSON');
  const present = lockedPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (present === undefined) return 'node_modules is missing';
  for (const [place, entry] of Object.entries(wanted)) {
    // Optional packages are there only on the platforms they are for.
    if (place === '' || entry.optional === true || entry.link === true) continue;
    const found = present[place];
    if (found?.version !== entry.version || !existsSync(path.join(root, place, 'package.json')))
      return `${place} is not the locked version`;
  }
  return undefined;
}

/**
 * Installs the locked dependencies where they are missing or stale.
 * @throws {Error} when installing is forbidden or fails
 */
export async function ensureDependencies() {
  const reason = whyStale();
  if (reason === undefined) return;
  if (installingForbidden())
    throw new Error(`${reason}, and GONGWEN_LINT_NO_INSTALL=1 forbids installing. Run: npm ci`);
  console.log(`Installing dependencies (${reason}): npm ci`);
  const { code } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) throw new Error(`npm ci failed with code ${code}`);
}
