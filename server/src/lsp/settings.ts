// The settings of the editor (`gongwenLint.*`) → what the server goes by.

import { parseConfig } from '../config/index';
import type { Text, UserConfig } from '../engine/index';
import { ANNOTATIONS, type Annotation } from '../features/annotations';
import { HINT_LEVELS, type HintLevel } from '../features/diagnostics';

export interface Settings {
  /** What could stand in a settings file just as well. */
  readonly config: UserConfig;
  readonly hintLevel: HintLevel;
  /** What is shown beside and above the text. */
  readonly annotations: readonly Annotation[];
  /** What is wrong with them; all the rest applies. */
  readonly problems: readonly Text[];
}

/** The settings that the settings file has too. */
const SHARED: readonly (keyof UserConfig)[] = ['kind', 'preset', 'audience', 'rules', 'words', 'profiles', 'tables', 'locale'];

/** Reads what a client sent. Missing values and `auto` mean that the user has left it open. */
export function readSettings(value: unknown): Settings {
  const given = entriesOf(value);
  // What a client that can be asked sends with `initialize`: the answer to that shall not wait for the parser.
  if (given.size === 0) return { config: {}, hintLevel: HINT_LEVELS[0], annotations: [], problems: [] };
  // The settings file's own reader judges these: the same keys, the same values, the same complaints.
  const { config, problems } = parseConfig(JSON.stringify(Object.fromEntries(SHARED.map((key) => [key, leftOpen(given.get(key))]))));
  const hintLevel = HINT_LEVELS.find((level) => level === given.get('hintLevel')) ?? HINT_LEVELS[0];
  const asked = given.get('annotations');
  const annotations = ANNOTATIONS.filter((each) => Array.isArray(asked) && asked.includes(each));
  return { config, hintLevel, annotations, problems: problems.map(({ message }) => message) };
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function leftOpen(value: unknown): unknown {
  return value === null || value === 'auto' || value === '' ? undefined : value;
}
