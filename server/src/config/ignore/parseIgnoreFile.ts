// The text of a list of ignored findings → its entries, with their places, and one problem for each thing that is wrong.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { configuration } from '../../engine/index';
import { toProblems, type ConfigProblem, type Fault } from '../problems';
import { readValue } from '../readValue';
import { parseSyntax } from '../syntax';
import { ENTRY_SCHEMA, IGNORE_SCHEMA } from './schema';

/** In UTF-16 code units: some ten thousand entries. */
export const MAX_LIST_LENGTH = 2 * 1024 * 1024;

export interface LocatedEntry {
  readonly entry: configuration.IgnoreEntry;
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
  /** Whether it was read to its end and is a list, so that it may be written into; entries that are wrong do not matter. */
  readonly whole: boolean;
  readonly problems: readonly ConfigProblem[];
}

/** Total: any text gives a list, with one problem for each thing that is wrong. */
export function parseIgnoreFile(location: string, text: string): IgnoreFile {
  const { root, faults } = parseSyntax(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, MAX_LIST_LENGTH);
  const found: Fault[] = [...faults];
  const content = root && (readValue(IGNORE_SCHEMA, root, found) as { readonly hash?: boolean } | undefined);
  return {
    location,
    text,
    entries: root === undefined ? [] : entriesIn(root),
    hash: content?.hash === true,
    whole: faults.length === 0 && (root === undefined ? text.trim() === '' : isList(root)),
    problems: toProblems(text, found),
  };
}

/** Whether the form of new entries and their place are known beyond doubt. */
function isList(root: Node): boolean {
  if (root.type !== 'object') return false;
  const types = { hash: 'boolean', ignore: 'array' } as const;
  return Object.entries(types).every(([key, type]) => {
    const values = (root.children ?? []).filter(({ children }) => children?.[0]?.value === key);
    return values.length === 0 || (values.length === 1 && values[0]?.children?.[1]?.type === type);
  });
}

/** Each entry for itself: its faults have been told with those of the whole. */
function entriesIn(root: Node): readonly LocatedEntry[] {
  const list = findNodeAtLocation(root, ['ignore'])?.children ?? [];
  return list.flatMap((node, index) => {
    const entry = readValue(ENTRY_SCHEMA, node, []) as configuration.IgnoreEntry | undefined;
    return entry === undefined ? [] : [{ entry, index, start: node.offset, end: node.offset + node.length }];
  });
}
