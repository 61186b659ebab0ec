// Installs packages of the system where that is allowed and possible: on Debian and its relatives, as root.

import { installingForbidden } from './places.mjs';
import { run, which } from './processes.mjs';

/** Whether {@link apt} may be tried at all. */
export function mayUseApt() {
  return !installingForbidden() && process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether all of them are there now
 */
export async function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, output: 'stderr' });
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, output: 'stderr' }))
      .code === 0
  );
}
