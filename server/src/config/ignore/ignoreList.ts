// The entries that hold for one text, ready to be looked up: one step for each finding, however many there are.

import { configuration } from '../../engine/index';
import { hashOf, isHash } from './hash';
import type { IgnoreFile } from '../parsers';

/** The entries of a list that hold for a text: those that name it, and those that name none. */
export function entriesFor({ entries }: IgnoreFile, name: string | undefined): readonly configuration.IgnoreEntry[] {
  return entries.map(({ entry }) => entry).filter(({ file }) => file === undefined || file === name);
}

/** @param entries all of which hold for the text */
export function ignoreList(entries: readonly configuration.IgnoreEntry[]): configuration.Ignored | undefined {
  return entries.length === 0 ? undefined : new IgnoreList(entries);
}

class IgnoreList implements configuration.Ignored {
  readonly id: string;
  readonly rules: ReadonlySet<string>;
  readonly #byKey = new Map<string, configuration.IgnoreEntry>();
  /** Rules of which an entry holds a hash: only their findings are hashed. */
  readonly #hashed: ReadonlySet<string>;

  constructor(entries: readonly configuration.IgnoreEntry[]) {
    this.id = JSON.stringify(entries);
    this.rules = new Set(entries.map(({ rule }) => rule));
    this.#hashed = new Set(entries.filter(({ words }) => isHash(words)).map(({ rule }) => rule));
    for (const entry of entries) {
      const key = keyOf(entry.rule, entry.words, entry.section);
      if (!this.#byKey.has(key)) this.#byKey.set(key, entry);
    }
  }

  find({ rule, words, section }: configuration.IgnoreKey): configuration.IgnoreEntry | undefined {
    return (
      this.#at(rule, words, section, section) ??
      (this.#hashed.has(rule) ? this.#at(rule, hashOf(words), section, hashOf(section)) : undefined)
    );
  }

  #at(rule: string, words: string, section: string, written: string): configuration.IgnoreEntry | undefined {
    return (
      this.#byKey.get(keyOf(rule, words, written)) ??
      this.#byKey.get(keyOf(rule, words, section)) ??
      this.#byKey.get(keyOf(rule, words, undefined))
    );
  }
}

function keyOf(rule: string, words: string, section: string | undefined): string {
  return JSON.stringify([rule, words, section ?? null]);
}
