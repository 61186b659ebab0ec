// The settings of the editor (`gongwenLint.*`) → what the server goes by.

import * as v from 'valibot';
import { entriesOf, parseEditorSettings, readEditorOnly, type SettingProblem } from '../config/index';
import type { Locale, UserConfig } from '../engine/index';
import { ANNOTATIONS, type Annotation } from '../features/overview/annotations';
import { HINT_LEVELS, type HintLevel } from '../features/diagnostics/diagnostics';
import { SETTINGS_SECTION } from './protocol';

export interface Settings {
  /** What could stand in a settings file just as well. */
  readonly config: UserConfig;
  readonly hintLevel: HintLevel;
  /** What is shown beside and above the text. */
  readonly annotations: readonly Annotation[];
  /** What is wrong with them; all the rest applies. */
  readonly problems: readonly SettingProblem[];
}

/** What no settings file has; further ones are the extension's own. */
const EDITOR_ONLY = { hintLevel: v.picklist(HINT_LEVELS), annotations: v.array(v.picklist(ANNOTATIONS)) };

/**
 * Reads what a client sent. Missing values and `auto` mean that the user has left it open.
 * @param file What the settings file says that holds beside them.
 */
export function readSettings(value: unknown, file?: UserConfig): Settings {
  // What a client that can be asked sends with `initialize`: the answer to that shall not wait for the parser.
  if (entriesOf(value).size === 0) return { config: {}, hintLevel: HINT_LEVELS[0], annotations: [], problems: [] };
  const shared = parseEditorSettings(value, file);
  const own = readEditorOnly(value, EDITOR_ONLY);
  const { hintLevel = HINT_LEVELS[0], annotations = [] } = own.values;
  return { config: shared.config, hintLevel, annotations, problems: [...shared.problems, ...own.problems] };
}

/** The name under which the user finds the setting. */
export function settingName({ key }: SettingProblem): string {
  return `${SETTINGS_SECTION}.${key}`;
}

export function settingProblemWords(problem: SettingProblem, locale: Locale): string {
  return `${settingName(problem)}${locale === 'zh' ? '：' : ': '}${problem.message[locale]}`;
}
