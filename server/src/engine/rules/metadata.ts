// What a rule says about itself: its group, severity, subject, reference and options.

export type { OptionSchema, OptionValue } from './options';
export { GROUP_NAMES, GROUPS, type Group, type RuleMeta, type SourceAction, type Subject } from './rule';
export { SEVERITIES, type Reference } from '../terms';
