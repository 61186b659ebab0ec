// The only door to the settings file: its name, where it is found, how it is read. Used by command line and language server alike.

export { entriesOf, parseEditorSettings } from './editorSettings';
export { mergeConfig } from './mergeConfig';
export { parseConfig, type ParsedConfig } from './parseConfig';
export type { ConfigProblem } from './problems';
export { configCandidates, CONFIG_FILE, findConfig, loadConfig, type ConfigFiles, type FoundConfig } from './search';
