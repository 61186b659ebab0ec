// What users may set: kinds of reports, presets, rules and their options, words and tables of their own, and what they ignore.

export type { Audience } from '../settings/audience';
export type { Ignored, IgnoreEntry, IgnoreKey } from '../settings/ignored';
export type { UserProfile } from '../settings/kinds';
export type { UserTables } from '../settings/tables';
export type { UserWords } from '../settings/words';
export { ignoreKeyOf } from './ignoreKey';
export type { Preset } from './resolvedConfig';
export { AUTOFIX, givenOf, groupSelector, type RuleOptions, type RuleSetting } from './ruleSettings';
export { isActive } from './run';
