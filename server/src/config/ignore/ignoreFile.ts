// The list of ignored findings, `.gongwenlint-ignore.json`: where it stands, what is in it, at which lines.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { IgnoreEntry } from '../../engine/index';
import { toProblems, type ConfigProblem, type Fault } from '../problems';
import { readValue } from '../readValue';
import { configCandidates, nearest, unreadable, type ConfigFiles } from '../search';
import { parseSyntax } from '../syntax';
import { ENTRY_SCHEMA, IGNORE_SCHEMA } from './schema';

/** Name of the file. */
export const IGNORE_FILE = '.gongwenlint-ignore.json';

export interface LocatedEntry {
  readonly entry: IgnoreEntry;
  /** Its place in the list, from 0, wrong entries counted. */
  readonly index: number;
  /** Offsets of the file's text in UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface IgnoreFile {
  readonly location: string;
  readonly text: string;
  readonly entries: readonly LocatedEntry[];
  /** Whether new entries are to hold hashes only. */
  readonly hash: boolean;
  readonly problems: readonly ConfigProblem[];
}

/** Total: any text gives a list, with one problem for each thing that is wrong. */
export function parseIgnoreFile(location: string, text: string): IgnoreFile {
  const { root, faults } = parseSyntax(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const found: Fault[] = [...faults];
  const content = root && (readValue(IGNORE_SCHEMA, root, found) as { readonly hash?: boolean } | undefined);
  return { location, text, entries: root === undefined ? [] : entriesIn(root), hash: content?.hash === true, problems: toProblems(text, found) };
}

/** Each entry for itself: its faults have been told with those of the whole. */
function entriesIn(root: Node): readonly LocatedEntry[] {
  const list = findNodeAtLocation(root, ['ignore'])?.children ?? [];
  return list.flatMap((node, index) => {
    const entry = readValue(ENTRY_SCHEMA, node, []) as IgnoreEntry | undefined;
    return entry === undefined ? [] : [{ entry, index, start: node.offset, end: node.offset + node.length }];
  });
}

/** The nearest list at or above a folder; undefined where there is none. One that cannot be read holds nothing and has a problem. */
export async function findIgnoreFile(files: ConfigFiles, folder: string, root?: string): Promise<IgnoreFile | undefined> {
  return nearest(configCandidates(folder, root, IGNORE_FILE), (location) => loadIgnoreFile(files, location));
}

export async function loadIgnoreFile(files: ConfigFiles, location: string): Promise<IgnoreFile | undefined> {
  try {
    const text = await files.read(location);
    return text === undefined ? undefined : parseIgnoreFile(location, text);
  } catch (error) {
    return { location, text: '', entries: [], hash: false, problems: [unreadable({ zh: '忽略清单', en: 'The list of ignored findings' }, error)] };
  }
}

/** The name by which a list knows a text: its path from the list's folder; undefined for a text that is not below it. */
export function nameInList(list: string, text: string): string | undefined {
  const folder = list.slice(0, list.lastIndexOf('/') + 1);
  if (!text.startsWith(folder)) return undefined;
  const name = text.slice(folder.length);
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? decodeURIComponent(name) : name;
}
