// Finds a desktop VS Code, and opens it with the packaged extension in folders of its own, so that the user's editor stays as it is.

import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CALM_SETTINGS, writeUserSettings } from './host/server.mjs';
import { atEnd, run, which } from './processes.mjs';

const NAMES = ['code', 'code-insiders', 'codium'];
const MAC_PROGRAM = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/**
 * Finds the `code` command of a desktop VS Code that can open a window here.
 * $GONGWEN_LINT_VSCODE overrules: the path of one, or `host` to have none.
 * @returns {string | undefined}
 */
export function findDesktop() {
  const chosen = process.env['GONGWEN_LINT_VSCODE'];
  if (chosen === 'host') return undefined;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return undefined;
  for (const name of NAMES) {
    const file = which(name);
    if (file !== undefined && isDesktopProgram(file)) return file;
  }
  return process.platform === 'darwin' && existsSync(MAC_PROGRAM) ? MAC_PROGRAM : undefined;
}

/**
 * In a terminal of a remote window, and in WSL, `code` talks to an editor elsewhere, which takes no folders of its own.
 * @param {string} file
 */
function isDesktopProgram(file) {
  const real = realpathSync(file);
  return !/[\\/]remote-cli[\\/]/.test(real) && !real.startsWith('/mnt/');
}

/**
 * Opens the desktop editor with the packaged extension, and waits until its window is closed.
 * @param {string} code the `code` command
 * @param {string} vsix
 * @param {string} folder
 * @returns {Promise<number>} exit code
 */
export async function openDesktop(code, vsix, folder) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-'));
  const userData = path.join(scratch, 'user');
  // Windows may still hold files of an editor that is just ending; what is left is in the temporary folder.
  atEnd(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  atEnd(() => endEditor(userData));
  writeUserSettings(userData, CALM_SETTINGS);
  const shell = process.platform === 'win32';
  const profile = ['--user-data-dir', userData, '--extensions-dir', path.join(scratch, 'extensions')];
  // The desktop program refuses to run as root in its sandbox.
  if (process.getuid?.() === 0) profile.push('--no-sandbox');
  const installed = await run(code, ['--install-extension', vsix, '--force', ...profile], { shell });
  if (installed.code !== 0) return installed.code;
  return (await run(code, ['--new-window', '--wait', '--disable-workspace-trust', ...profile, folder], { shell })).code;
}

/**
 * Ends the editor itself: the `code` command only waits for it, and ending the command leaves the window open.
 * The editor writes its process id into its own user data folder.
 * @param {string} userData
 */
function endEditor(userData) {
  try {
    process.kill(Number(readFileSync(path.join(userData, 'code.lock'), 'utf8')), 'SIGTERM');
  } catch {
    // No such file, or no such process: the window has been closed already.
  }
}
