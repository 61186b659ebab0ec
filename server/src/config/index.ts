// The API of this folder: the settings file and the list of ignored findings, their names, where they are found, how they are read. Used by command line and language server alike.

import { IGNORE_FILE } from './ignore/index';
import { CONFIG_FILE } from './search';

export { entriesOf, parseEditorSettings, readEditorOnly, type SettingProblem } from './editorSettings';
export { mergeConfig } from './mergeConfig';
export * from './ignore/index';
export {
  listRuleSettings,
  listSettings,
  parseConfig,
  type ListedRuleSetting,
  type ListedSetting,
  type ParsedConfig,
} from './parsers';
export { placesOf, toProblems, type ConfigProblem } from './problems';
export { configCandidates, CONFIG_FILE, findConfig, loadConfig, type FoundConfig } from './search';

/** The files beside reports that say how these are checked. */
export const OWN_FILES: readonly string[] = [CONFIG_FILE, IGNORE_FILE];
