// Finds a Chromium to show the host's workbench in, or installs one. Linux only, as the host is.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { apt, mayUseApt } from '../apt.mjs';
import { installingForbidden, root } from '../places.mjs';
import { run, which } from '../processes.mjs';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable'];
const ADVICE =
  'Install Chromium (on Debian: apt-get install chromium fonts-noto-cjk) or set GONGWEN_LINT_BROWSER to a Chromium, Chrome or Edge program.';

/**
 * Whether a browser's program starts at all: on Ubuntu `chromium-browser` may be a script that only tells how to get a snap.
 * @param {string} file
 */
async function starts(file) {
  return (await run(file, ['--version'], { output: 'collect' })).code === 0;
}

/** @returns {Promise<string | undefined>} */
async function installedBrowser() {
  for (const name of NAMES) {
    const file = which(name);
    if (file !== undefined && (await starts(file))) return file;
  }
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) && (await starts(downloaded)) ? downloaded : undefined;
}

/**
 * Finds a browser, or installs one: on Debian as root from apt, on Ubuntu as root and elsewhere by Playwright's own download.
 * @returns {Promise<string>} absolute path of its program
 * @throws {Error} with advice, when there is none and none may or can be installed
 */
export async function ensureBrowser() {
  const chosen = process.env['GONGWEN_LINT_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    if (await starts(chosen)) return chosen;
    throw new Error(`GONGWEN_LINT_BROWSER is ${chosen}, which does not start.`);
  }
  const present = await installedBrowser();
  if (present !== undefined) return present;
  if (installingForbidden())
    throw new Error(`No browser was found, and GONGWEN_LINT_NO_INSTALL=1 forbids installing one. ${ADVICE}`);
  await installBrowser();
  const installed = await installedBrowser();
  if (installed === undefined) throw new Error(`No browser was found and none could be installed. ${ADVICE}`);
  return installed;
}

async function installBrowser() {
  const system = distribution();
  const byApt = mayUseApt();
  console.error('No browser found; installing one.');
  if (byApt && system === 'debian' && (await apt(['chromium', 'fonts-noto-cjk']))) return;
  // Ubuntu's apt has Chromium only as a stub of a snap; the libraries that a downloaded one needs do come from apt (--with-deps).
  if (byApt && !(await apt(['fonts-noto-cjk'])))
    console.error('Without fonts-noto-cjk, screenshots show boxes instead of Chinese text.');
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', ...(byApt ? ['--with-deps'] : []), '--no-shell', 'chromium'], {
    output: 'stderr',
  });
}

/** @returns {string | undefined} `debian`, `ubuntu`, … */
function distribution() {
  try {
    return /^ID="?([\w-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
