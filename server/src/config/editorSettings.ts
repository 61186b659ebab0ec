// The settings of an editor (`gongwenLint.*`): those that the settings file has too, and those that are an editor's alone.

import { getLocation } from 'jsonc-parser';
import * as v from 'valibot';
import type { Text, UserConfig } from '../engine/index';
import { parseConfig } from './parsers';
import type { Fault } from './problems';
import { readValue } from './readValue';
import { parseSyntax } from './syntax';

/** A fault of an editor's settings: of which setting, and what it says. */
export interface SettingProblem {
  /** Without the section's name: `rules`. */
  readonly key: string;
  readonly message: Text;
}

/** The settings that the settings file has too. */
const SHARED: readonly (keyof UserConfig)[] = [
  'kind',
  'preset',
  'audience',
  'rules',
  'words',
  'profiles',
  'tables',
  'locale',
];

/**
 * Reads the editor's section. The settings file's own reader judges it: the same keys, the same values, the same complaints;
 * keys that are the editor's alone are passed over. Missing values, and `auto` where it is offered, mean that the user has left it open.
 * @param file The settings file that holds beside them: its kinds of report may be named here.
 */
export function parseEditorSettings(
  section: unknown,
  file: UserConfig = {},
): { readonly config: UserConfig; readonly problems: readonly SettingProblem[] } {
  const given = entriesOf(section);
  const text = JSON.stringify(Object.fromEntries(SHARED.map((key) => [key, leftOpen(key, given.get(key))])));
  const { config, problems } = parseConfig(text, Object.keys(file.profiles ?? {}));
  return { config, problems: problems.map((problem) => ofSetting(text, problem)) };
}

/** Reads settings that no settings file has: of each entry what fits its schema; a missing value is left open, not wrong. */
export function readEditorOnly<const Entries extends v.ObjectEntries>(
  section: unknown,
  entries: Entries,
): {
  readonly values: { readonly [Key in keyof Entries]?: v.InferOutput<Entries[Key]> };
  readonly problems: readonly SettingProblem[];
} {
  const given = entriesOf(section);
  const problems: SettingProblem[] = [];
  const values = Object.entries(entries).map(([key, schema]) => {
    const { root } = parseSyntax(JSON.stringify(given.get(key) ?? null));
    const faults: Fault[] = [];
    const value = root === undefined || root.type === 'null' ? undefined : readValue(schema, root, faults);
    problems.push(...faults.map(({ message }) => ({ key, message })));
    return [key, value] as const;
  });
  return { values: Object.fromEntries(values) as { [Key in keyof Entries]?: v.InferOutput<Entries[Key]> }, problems };
}

function ofSetting(text: string, { start, message }: Fault): SettingProblem {
  return { key: String(getLocation(text, start).path[0] ?? ''), message };
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
