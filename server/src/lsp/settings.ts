// The settings of the editor (`gongwenLint.*`) → what the server goes by.

import { entriesOf, parseEditorSettings } from '../config/index';
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

/** Reads what a client sent. Missing values and `auto` mean that the user has left it open. */
export function readSettings(value: unknown): Settings {
  const given = entriesOf(value);
  // What a client that can be asked sends with `initialize`: the answer to that shall not wait for the parser.
  if (given.size === 0) return { config: {}, hintLevel: HINT_LEVELS[0], annotations: [], problems: [] };
  const { config, problems } = parseEditorSettings(value);
  const hintLevel = HINT_LEVELS.find((level) => level === given.get('hintLevel')) ?? HINT_LEVELS[0];
  const asked = given.get('annotations');
  const annotations = ANNOTATIONS.filter((each) => Array.isArray(asked) && asked.includes(each));
  return { config, hintLevel, annotations, problems: problems.map(({ message }) => message) };
}
