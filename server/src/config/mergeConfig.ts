// Settings of the editor and settings of a file as one: which of them hold.

import type { configuration, Locale, UserConfig } from '../engine/index';

/**
 * The file wins, key by key; a rule, a word or a profile that only the editor sets stays as set there, and rows of tables are
 * added up, the file's first.
 */
export function mergeConfig(settings: UserConfig, file: UserConfig, locale: Locale): UserConfig {
  const words = {
    keep: [...(settings.words?.keep ?? []), ...(file.words?.keep ?? [])],
    replace: { ...settings.words?.replace, ...file.words?.replace },
  };
  return {
    ...settings,
    ...file,
    rules: { ...settings.rules, ...file.rules },
    words,
    profiles: { ...settings.profiles, ...file.profiles },
    tables: mergeTables(settings.tables ?? {}, file.tables ?? {}),
    locale: file.locale ?? settings.locale ?? locale,
  };
}

function mergeTables(settings: configuration.UserTables, file: configuration.UserTables): configuration.UserTables {
  const names = new Set([...Object.keys(settings), ...Object.keys(file)] as (keyof configuration.UserTables)[]);
  return Object.fromEntries([...names].map((name) => [name, [...(file[name] ?? []), ...(settings[name] ?? [])]]));
}
