// The only door into the engine.

export type { Audience } from './settings/audience';
export { resolveConfig, type Preset, type ResolvedConfig, type UserConfig } from './lint/resolvedConfig';
export {
  AUTOFIX,
  givenOf,
  groupSelector,
  type RuleOptions,
  type RuleSetting,
  type RuleSettings,
} from './lint/ruleSettings';
export type { UserPattern, UserProfile, UserSection } from './settings/kinds';
export type { Ignored, IgnoreEntry, IgnoreKey } from './settings/ignored';
export { ignoreKeyOf } from './lint/ignoreKey';
export { isActive } from './lint/run';
export type { UserTables } from './settings/tables';
export type { UserWords } from './settings/words';
export { REPORT_KIND_NAMES, REPORT_KINDS, type ReportKind } from './lexicon/tables/reportKinds';
export { fixAll, isAutofixable, type FixChoice, type FixResult } from './lint/fixes/fixAll';
export {
  openDocument,
  reconfigureDocument,
  updateDocument,
  type InternalProblem,
  type Snapshot,
  type TextEdit,
} from './lint/snapshot';
export { fixesOf } from './lint/fixes/fixes';
export { insertSection } from './editing/insertSection';
export { fillIn, messageOf } from './lint/messages';
export type { Outline } from './outline/outline';
export type {
  DocumentElement,
  Heading,
  Numbered,
  Numbering,
  ResidueBlock,
  Section,
  Series,
  SeriesItem,
} from './outline/outline';
export { defaultOptions, type OptionSchema, type OptionsSchema, type OptionValue } from './rules/options';
export { RULES, ruleById } from './rules/registry';
export {
  GROUPS,
  GROUP_NAMES,
  type Edit,
  type Finding,
  type Fix,
  type Group,
  type Related,
  type Rule,
  type RuleMeta,
  type SourceAction,
  type Subject,
} from './rules/rule';
export { SEVERITIES, type Basis, type Locale, type Severity, type Text } from './terms';
export { markerAfter, markerWith, nextOrdinals, ordinalLike, type NextOrdinal } from './outline/nextOrdinal';
export { recipientForms, reportingOrgan, setPhrases, type PhrasePart } from './editing/writingHelp';
export { numberOf as readNumeral } from './lexer/dates';
export { attachmentNoteOf } from './rules/elements/shared/attachmentNote';
export { annexesOf, type Annex } from './analysis/annexes';
export { draftReport, type DraftPart, type DraftOptions } from './editing/draftReport';
export {
  dueDates,
  namedYears,
  requiredParts,
  type DueDate,
  type NamedYear,
  type RequiredPart,
} from './analysis/reportParts';
export { charactersBySection, charactersOf, charactersOfSection } from './analysis/characterCounts';
export { rangeOfSection, SECTIONS } from './outline/sections';
export { defineQuery } from './incremental/keys';
export type { DocumentView } from './analysis/documentView';
export { partition } from './text/partition';
export { within, type Point, type Range, type Segment, type Segments } from './facts/segment';
export { KNOWN_TITLES, knownTitle, namesOf, type KnownTitle } from './facts/dates/knownTitles';
export { isOrganName } from './facts/terms/organs';
export { organsOfTitle } from './facts/terms/titleParts';
export { ownTown } from './analysis/ownTown';
export { spansOf } from './analysis/segmentSpans';
export type { TextSpan, TextSpanKind } from './lexer/textSpans';
export { clauseAfter, clauseBefore, sentenceAfter, sentenceBefore } from './lexer/context';
export type { Place, Span } from './text/segments';
export {
  renumberAfter,
  restructure,
  RESTRUCTURE_OPERATIONS,
  type Before,
  type Refusal,
  type RestructureOperation,
  type Restructured,
  type Restructuring,
} from './editing/index';
