// Which entries of a list hide nothing any more.

import type { IgnoreEntry } from '../../engine/index';
import type { IgnoreFile, LocatedEntry } from './ignoreFile';

/** A text that has been looked at. */
export interface LookedAt {
  /** Its name in the list. */
  readonly name: string | undefined;
  readonly used: ReadonlySet<IgnoreEntry>;
  /** Whether a rule has run over it: of one that is switched off nothing can be said. */
  readonly isActive: (rule: string) => boolean;
}

/**
 * @param all whether every text to which the list applies has been looked at; if not, only of entries that name a text which
 * has been can it be said that they are of no use
 */
export function unusedEntries({ entries }: IgnoreFile, texts: readonly LookedAt[], all: boolean): readonly LocatedEntry[] {
  const used = new Set(texts.flatMap((text) => [...text.used]).map(textOf));
  return entries.filter(({ entry }) => {
    const concerned = texts.filter(({ name }) => entry.file === undefined || entry.file === name);
    if (used.has(textOf(entry)) || concerned.some(({ isActive }) => !isActive(entry.rule))) return false;
    return all || (entry.file !== undefined && concerned.length > 0);
  });
}

/** Lists are read anew for each text: the same entry is not always the same object. */
function textOf({ rule, words, section, file }: IgnoreEntry): string {
  return JSON.stringify([rule, words, section ?? null, file ?? null]);
}
