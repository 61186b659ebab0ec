// Picks the editor that the tests run in, and installs it where it is missing.

import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { ensureBrowser } from '../../../scripts/host/browser.mjs';
import { hostIsPossible, installHost } from '../../../scripts/host/install.mjs';
import { installExtension } from '../../../scripts/host/server.mjs';
import { cacheFolder, installingForbidden } from '../../../scripts/places.mjs';
import { run } from '../../../scripts/processes.mjs';
import { KINDS } from './kinds.mjs';

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {{ executable: string, hosts: readonly Kind[], install: (vsix: string, extensions: string, scratch: string) => Promise<void> }} Editor `hosts`: the kinds of run that it is fit for */

/**
 * Picks the editor, installing what it needs.
 * @returns {Promise<Editor>}
 */
export async function chooseEditor() {
  const chosen = process.env['GONGWEN_LINT_VSCODE'] ?? '';
  if (hostIsPossible() && (chosen === '' || chosen === 'host')) {
    const host = await installHost();
    // The launcher need not look again.
    process.env['GONGWEN_LINT_BROWSER'] = await ensureBrowser();
    console.log(`host: VS Code ${host.version} in ${process.env['GONGWEN_LINT_BROWSER']}`);
    return {
      executable: path.join(import.meta.dirname, 'code.mjs'),
      hosts: [...KINDS, 'developed'],
      install: (...where) => installExtension(host, ...where),
    };
  }
  const executable = chosen !== '' && chosen !== 'host' ? path.resolve(chosen) : await downloadDesktop();
  console.log(`host: desktop VS Code ${executable}`);
  const shell = process.platform === 'win32';
  const install = async (
    /** @type {string} */ vsix,
    /** @type {string} */ extensions,
    /** @type {string} */ scratch,
  ) => {
    const profile = ['--extensions-dir', extensions, '--user-data-dir', path.join(scratch, 'user')];
    const { code } = await run(
      resolveCliPathFromVSCodeExecutablePath(executable),
      ['--install-extension', vsix, '--force', ...profile],
      { shell },
    );
    if (code !== 0) throw new Error(`installing ${vsix} failed with code ${code}`);
  };
  return { executable, hosts: ['installed', 'developed'], install };
}

function downloadDesktop() {
  if (installingForbidden())
    throw new Error(
      'The host tests need VS Code, and GONGWEN_LINT_NO_INSTALL=1 forbids a download. Set GONGWEN_LINT_VSCODE to its program.',
    );
  return downloadAndUnzipVSCode({ cachePath: path.join(cacheFolder(), 'vscode') });
}
