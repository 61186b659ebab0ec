// Where the settings of a document stand: the nearest settings file at or above its folder.

import type { Text } from '../engine/index';
import type { FileSystem } from '../files/index';
import { parseConfig, type ParsedConfig } from './parsers';
import type { ConfigProblem } from './problems';

/** Name of the settings file. */
export const CONFIG_FILE = '.gongwenlintrc.json';

export interface FoundConfig extends ParsedConfig {
  readonly location: string;
}

/**
 * Where the settings (or another file of ours) for documents in a folder may stand, the nearest first.
 * @param folder An absolute path with `/` (`/reports/2023`, `C:/reports`) or a URI of a folder.
 * @param root The topmost folder that is searched, itself included; without it, or when `folder` is not inside it, the search goes up to the top.
 */
export function configCandidates(folder: string, root?: string, name = CONFIG_FILE): readonly string[] {
  const top = root === undefined ? undefined : trimSlash(root);
  const candidates: string[] = [];
  for (
    let current: string | undefined = trimSlash(folder);
    current !== undefined;
    current = current === top ? undefined : parentOf(current)
  ) {
    candidates.push(`${current}/${name}`);
  }
  return candidates;
}

/**
 * The settings that hold for documents in a folder: those of the nearest settings file, and of no other (they are not
 * merged). Undefined where there is none. A file that cannot be read is a problem at its start.
 */
export async function findConfig(files: FileSystem, folder: string, root?: string): Promise<FoundConfig | undefined> {
  return nearest(configCandidates(folder, root), (location) => loadConfig(files, location));
}

/** Reads one settings file; undefined where there is none. */
export async function loadConfig(files: FileSystem, location: string): Promise<FoundConfig | undefined> {
  try {
    const text = await files.read(location);
    return text === undefined ? undefined : { location, ...parseConfig(text) };
  } catch (error) {
    return { location, config: {}, problems: [unreadable({ zh: '配置文件', en: 'The settings file' }, error)] };
  }
}

/** The first of the locations at which there is a file. */
export async function nearest<File>(
  locations: readonly string[],
  load: (location: string) => Promise<File | undefined>,
): Promise<File | undefined> {
  for (const location of locations) {
    const found = await load(location);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param what the file is */
export function unreadable(what: Text, error: unknown): ConfigProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    message: { zh: `无法读取${what.zh}：${reason}`, en: `${what.en} cannot be read: ${reason}` },
  };
}

function trimSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

/** The folder above; undefined above the top: `/`, `C:/`, or the authority of a URI. */
function parentOf(folder: string): string | undefined {
  const authority = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(folder)?.[0] ?? '';
  const slash = folder.lastIndexOf('/');
  return slash < authority.length ? undefined : folder.slice(0, slash);
}
