// What an editor's settings (`gongwenLint.*`) and the settings file have in common.

import type { UserConfig } from '../engine/index';
import { parseConfig, type ParsedConfig } from './parseConfig';

/** The settings that the settings file has too. */
const SHARED: readonly (keyof UserConfig)[] = ['kind', 'preset', 'audience', 'rules', 'words', 'profiles', 'tables', 'locale'];

/**
 * Reads the editor's section. The settings file's own reader judges it: the same keys, the same values, the same complaints;
 * keys that are the editor's alone are passed over. Missing values, and `auto` where it is offered, mean that the user has left it open.
 */
export function parseEditorSettings(section: unknown): ParsedConfig {
  const given = entriesOf(section);
  return parseConfig(JSON.stringify(Object.fromEntries(SHARED.map((key) => [key, leftOpen(key, given.get(key))]))));
}

/** The keys and values of a section; none for what is no object. */
export function entriesOf(section: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof section === 'object' && section !== null ? Object.entries(section) : []);
}

/** What the editor offers as `auto`; everywhere else that is as wrong as in a settings file. */
const AUTOMATIC: ReadonlySet<keyof UserConfig> = new Set(['kind', 'locale']);

function leftOpen(key: keyof UserConfig, value: unknown): unknown {
  return value === null || (value === 'auto' && AUTOMATIC.has(key)) ? undefined : value;
}
