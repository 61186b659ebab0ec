// Paths as the user gives them → the inputs to look at: files, the texts below folders, standard input.

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Dirent } from 'node:fs';
import { isReportFile, reasonOf } from '../files/index';
import type { Failure } from './failures';

/** Folders that hold no one's reports. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);

/** The path that stands for standard input. */
export const STDIN_PATH = '-';

export type Input =
  | { readonly type: 'stdin' }
  /** `path` as given, with `/`; `location` absolute, for the file system. */
  | { readonly type: 'file'; readonly path: string; readonly location: string };

/**
 * The inputs that the paths stand for, in the order of the paths and each once; the files of a folder by their paths, compared by code units.
 * Links to folders are not followed. What is missing or cannot be looked into goes to `onFailure`, the others go on.
 */
export async function discover(
  paths: readonly string[],
  cwd: string,
  onFailure: (failure: Failure) => void,
): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const given of paths) {
    if (given === STDIN_PATH) {
      inputs.set(STDIN_PATH, { type: 'stdin' });
      continue;
    }
    for (const file of await expand(withSlashes(given), cwd, onFailure)) {
      const location = path.resolve(cwd, file);
      if (!inputs.has(location)) inputs.set(location, { type: 'file', path: file, location });
    }
  }
  return [...inputs.values()];
}

/** Windows' separators as `/`; elsewhere a backslash is a letter of the name. */
export function withSlashes(given: string): string {
  return path.sep === '\\' ? given.replaceAll('\\', '/') : given;
}

async function expand(given: string, cwd: string, onFailure: (failure: Failure) => void): Promise<readonly string[]> {
  try {
    const stats = await stat(path.resolve(cwd, given));
    if (!stats.isDirectory()) return [given];
  } catch (error) {
    onFailure({ path: given, message: reasonOf(error) });
    return [];
  }
  const files: string[] = [];
  await walk(given.endsWith('/') ? given.slice(0, -1) : given, cwd, files, onFailure);
  return files.sort();
}

async function walk(
  folder: string,
  cwd: string,
  files: string[],
  onFailure: (failure: Failure) => void,
): Promise<void> {
  let entries: readonly Dirent[];
  try {
    // `folder` of the root directory is ''.
    entries = await readdir(path.resolve(cwd, `${folder}/`), { withFileTypes: true });
  } catch (error) {
    onFailure({ path: folder, message: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    const below = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) await walk(below, cwd, files, onFailure);
    } else if (
      isReportFile(entry.name) &&
      (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path.resolve(cwd, below)))))
    ) {
      files.push(below);
    }
  }
}

/** Whether a link leads to a file; a broken one leads nowhere. */
async function isFile(location: string): Promise<boolean> {
  return stat(location).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
