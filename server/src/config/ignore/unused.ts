// Which entries of a list hide nothing any more.

import { configuration, ruleById, type ResolvedConfig } from '../../engine/index';
import type { IgnoreFile, LocatedEntry } from '../parsers';

/** A text that has been looked at. */
export interface LookedAt {
  /** Its name in the list. */
  readonly name: string | undefined;
  readonly used: ReadonlySet<configuration.IgnoreEntry>;
  /** With which it was looked at: of a rule that is switched off nothing can be said. */
  readonly config: ResolvedConfig;
}

/**
 * @param all whether every text to which the list applies has been looked at; if not, only of entries that name a text which
 * has been can it be said that they are of no use
 */
export function unusedEntries(
  { entries }: IgnoreFile,
  texts: readonly LookedAt[],
  all: boolean,
): readonly LocatedEntry[] {
  const used = new Set(texts.flatMap((text) => [...text.used]).map(textOf));
  return entries.filter(({ entry }) => {
    const concerned = texts.filter(({ name }) => entry.file === undefined || entry.file === name);
    if (used.has(textOf(entry)) || concerned.some(({ config }) => !runs(entry.rule, config))) return false;
    return all || (entry.file !== undefined && concerned.length > 0);
  });
}

function runs(id: string, config: ResolvedConfig): boolean {
  const rule = ruleById(id);
  return rule !== undefined && configuration.isActive(rule, config);
}

/** Lists are read again for each text: the same entry is not always the same object. */
function textOf({ rule, words, section, file }: configuration.IgnoreEntry): string {
  return JSON.stringify([rule, words, section ?? null, file ?? null]);
}
