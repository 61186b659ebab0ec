// The only door into the engine.

export { AUDIENCES, PRESETS, resolveConfig, type Audience, type Preset, type ResolvedConfig, type UserConfig } from './config/config';
export { AUTOFIX, groupSelector, type RuleOptions, type RuleSetting, type RuleSettings } from './config/ruleSettings';
export type { UserWords } from './config/words';
export { REPORT_KIND_NAMES, REPORT_KINDS, type ReportKind } from './data/reportKinds';
export { fixAll, type FixChoice, type FixResult } from './lint/fixAll';
export { openDocument, reconfigureDocument, updateDocument, type InternalProblem, type Snapshot, type TextEdit } from './lint/snapshot';
export { fixesOf } from './lint/fixes';
export { fillIn, messageOf } from './lint/messages';
export type { Outline } from './structure/outline';
export type { DocumentElement, Heading, Numbered, Numbering, ResidueBlock, Section, Series, SeriesItem } from './structure/outline';
export { defaultOptions, type OptionSchema, type OptionsSchema, type OptionValue } from './rules/options';
export { RULES, ruleById } from './rules/registry';
export { GROUPS, type Edit, type Finding, type Fix, type Group, type Related, type Rule, type RuleMeta } from './rules/rule';
export { SEVERITIES, type Basis, type Locale, type Severity, type Text } from './terms';
export { markerAfter, markerWith, nextOrdinals, ordinalLike, type NextOrdinal } from './structure/nextOrdinal';
export { annexesOf, type Annex } from './structure/annexes';
export { charactersOf } from './structure/characterCounts';
export { within, type Point, type Range, type Rec } from './text/record';
export { KNOWN_TITLES, knownTitle, namesOf, type KnownTitle } from './scan/knownTitles';
export { isOrganName } from './scan/organs';
export { organsOfTitle } from './scan/titleParts';
export { ownTown } from './structure/ownTown';
export { spansOf } from './structure/recordSpans';
export type { TextSpan, TextSpanKind } from './scan/textSpans';
export { clauseAfter, clauseBefore, sentenceAfter, sentenceBefore } from './scan/context';
export type { Place, Records, Span } from './text/records';
