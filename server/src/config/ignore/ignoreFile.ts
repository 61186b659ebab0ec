// The list of ignored findings, `.gongwenlint-ignore.json`: where it stands, and by which names it knows texts.

import type { FileSystem } from '../../files/index';
import { parseIgnoreFile, type IgnoreFile } from '../parsers';
import { configCandidates, nearest, unreadable } from '../search';

/** Name of the file. */
export const IGNORE_FILE = '.gongwenlint-ignore.json';

/** The nearest list at or above a folder; undefined where there is none. One that cannot be read holds nothing and has a problem. */
export async function findIgnoreFile(
  files: FileSystem,
  folder: string,
  root?: string,
): Promise<IgnoreFile | undefined> {
  return nearest(configCandidates(folder, root, IGNORE_FILE), (location) => loadIgnoreFile(files, location));
}

export async function loadIgnoreFile(files: FileSystem, location: string): Promise<IgnoreFile | undefined> {
  try {
    const text = await files.read(location);
    return text === undefined ? undefined : parseIgnoreFile(location, text);
  } catch (error) {
    return {
      location,
      text: '',
      entries: [],
      hash: false,
      whole: false,
      problems: [unreadable({ zh: '忽略清单', en: 'The list of ignored findings' }, error)],
    };
  }
}

/** The name by which a list knows a text: its path from the list's folder; undefined for a text that is not below it. */
export function nameInList(list: string, text: string): string | undefined {
  const folder = list.slice(0, list.lastIndexOf('/') + 1);
  if (!text.startsWith(folder)) return undefined;
  const name = text.slice(folder.length);
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? decodeURIComponent(name) : name;
}
