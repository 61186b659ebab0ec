// The lists of ignored findings that hold for the texts of a run, and which of their entries hide nothing.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  entriesFor,
  findIgnoreFile,
  ignoreList,
  nameInList,
  removeEntries,
  placesOf,
  unusedEntries,
  type IgnoreFile,
  type LocatedEntry,
  type LookedAt,
} from '../config/index';
import type { configuration, Snapshot, Text } from '../engine/index';
import { reasonOf } from '../files/index';
import { nodeFileSystem } from '../files/node/index';
import { withSlashes } from './discover';
import type { Failure } from './failures';

/** An entry of a list that hides nothing. */
export interface UnusedIgnore {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
}

interface List {
  readonly file: IgnoreFile;
  readonly texts: LookedAt[];
}

/** Reads each list once and tells each of its faults once. */
export class IgnoreLists {
  readonly #byFolder = new Map<string, Promise<IgnoreFile | undefined>>();
  readonly #lists = new Map<string, List>();

  constructor(
    private readonly cwd: string,
    private readonly onFailure: (failure: Failure) => void,
    private readonly onNotice?: (notice: Failure) => void,
  ) {}

  /** @param location Absolute path of a text, of a file that need not exist. */
  async for(location: string): Promise<configuration.Ignored | undefined> {
    const list = await this.#listOf(location);
    return list && ignoreList(entriesFor(list.file, nameInList(list.file.location, withSlashes(location))));
  }

  /** Notes what has been hidden in a text. */
  async lookedAt(
    location: string,
    { usedIgnores: used, config }: Pick<Snapshot, 'usedIgnores' | 'config'>,
  ): Promise<void> {
    const list = await this.#listOf(location);
    list?.texts.push({ name: nameInList(list.file.location, withSlashes(location)), used, config });
  }

  /**
   * @param paths those that the run was given: of a list whose folder is in one of them all texts have been looked at
   * @param prune whether to take the entries out of their lists
   */
  async unused(paths: readonly string[], prune: boolean): Promise<readonly UnusedIgnore[]> {
    const found: UnusedIgnore[] = [];
    for (const { file, texts } of this.#lists.values()) {
      await nodeFileSystem.removeLeftovers?.(file.location);
      const entries = unusedEntries(file, texts, await this.#isWithin(path.dirname(file.location), paths));
      if (entries.length === 0 || (prune && !(await this.#prune(file, entries)))) continue;
      const places = placesOf(
        file.text,
        entries.map(({ start }) => start),
      );
      for (const [i, { entry }] of entries.entries())
        found.push({ path: this.#name(file), line: 1, column: 1, ...places[i], rule: entry.rule });
    }
    return found;
  }

  /** @returns whether the entries have been taken out; else it has been told why not */
  async #prune(file: IgnoreFile, entries: readonly LocatedEntry[]): Promise<boolean> {
    const path = this.#name(file);
    try {
      const indexes = entries.map(({ index }) => index);
      await nodeFileSystem.write?.(file.location, removeEntries(file.text, indexes), {
        before: file.text,
        onLoss: (message) => this.onNotice?.({ path, message }),
      });
      return true;
    } catch (error) {
      const { zh, en } = reasonOf(error);
      this.onFailure({ path, message: { zh: `未能清理忽略清单：${zh}`, en: `ignores not removed: ${en}` } });
      return false;
    }
  }

  async #listOf(location: string): Promise<List | undefined> {
    const folder = withSlashes(path.dirname(location));
    let found = this.#byFolder.get(folder);
    if (found === undefined) {
      found = findIgnoreFile(nodeFileSystem, folder);
      this.#byFolder.set(folder, found);
    }
    const file = await found;
    return file && this.#known(file);
  }

  #known(file: IgnoreFile): List {
    const known = this.#lists.get(file.location);
    if (known !== undefined) return known;
    for (const { line, column, message } of file.problems)
      this.onFailure({ path: this.#name(file), place: { line, column }, message });
    const list = { file, texts: [] };
    this.#lists.set(file.location, list);
    return list;
  }

  #name({ location }: IgnoreFile): string {
    return withSlashes(path.relative(this.cwd, location));
  }

  async #isWithin(folder: string, paths: readonly string[]): Promise<boolean> {
    for (const given of paths.map((each) => path.resolve(this.cwd, each))) {
      const stats = await stat(given).catch(() => undefined);
      const relative = path.relative(given, folder);
      if (stats?.isDirectory() === true && !relative.startsWith('..') && !path.isAbsolute(relative)) return true;
    }
    return false;
  }
}

/** What is said of one. */
export const UNUSED: Text = {
  zh: '文中已没有这个问题，这条忽略可以删去（--prune-ignores）',
  en: 'the texts have no such finding any more; this entry can go (--prune-ignores)',
};
