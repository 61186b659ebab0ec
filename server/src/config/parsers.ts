// What knows the schema of settings files, and reads their texts and those of ignored findings: a part of its own, loaded when it is
// first asked for (esbuild.mjs).

export { MAX_LIST_LENGTH, parseIgnoreFile, type IgnoreFile, type LocatedEntry } from './ignore/parseIgnoreFile';
export { listRuleSettings, listSettings, type ListedRuleSetting, type ListedSetting } from './listSettings';
export { parseConfig, type ParsedConfig } from './parseConfig';
