// The settings of the editor (`gongwenLint.*`) → what the server goes by.

import { parseConfig } from '../config/index';
import type { Locale, Text, UserConfig } from '../engine/index';
import { HINT_LEVELS, type HintLevel } from '../features/diagnostics';

export interface Settings {
  /** What could stand in a settings file just as well. */
  readonly config: UserConfig;
  readonly hintLevel: HintLevel;
  /** What is wrong with them; all the rest applies. */
  readonly problems: readonly Text[];
}

/** Reads what a client sent. Missing values and `auto` mean that the user has left it open. */
export function readSettings(value: unknown): Settings {
  const given = entriesOf(value);
  // The settings file's own reader judges these: the same keys, the same values, the same complaints.
  const { config, problems } = parseConfig(JSON.stringify({ kind: leftOpen(given.get('kind')), preset: leftOpen(given.get('preset')), rules: leftOpen(given.get('rules')), locale: leftOpen(given.get('locale')) }));
  const hintLevel = HINT_LEVELS.find((level) => level === given.get('hintLevel')) ?? HINT_LEVELS[0];
  return { config, hintLevel, problems: problems.map(({ message }) => message) };
}

/** The settings file wins, key by key; a rule that only the editor sets stays as set there. */
export function mergeConfig(settings: UserConfig, file: UserConfig, locale: Locale): UserConfig {
  return { ...settings, ...file, rules: { ...settings.rules, ...file.rules }, locale: file.locale ?? settings.locale ?? locale };
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function leftOpen(value: unknown): unknown {
  return value === null || value === 'auto' || value === '' ? undefined : value;
}
