// The only door into the engine.

export type { Audience } from './config/audience';
export { resolveConfig, type Preset, type ResolvedConfig, type UserConfig } from './config/config';
export { AUTOFIX, groupSelector, type RuleOptions, type RuleSetting, type RuleSettings } from './config/ruleSettings';
export type { UserPattern, UserProfile, UserSection } from './config/kinds';
export type { Ignored, IgnoreEntry, IgnoreKey } from './config/ignored';
export { ignoreKeyOf } from './lint/ignoreKey';
export { isActive } from './lint/run';
export { isAboutWords } from './lint/suppress';
export type { UserTables } from './config/tables';
export type { UserWords } from './config/words';
export { REPORT_KIND_NAMES, REPORT_KINDS, type ReportKind } from './data/reportKinds';
export { fixAll, type FixChoice, type FixResult } from './lint/fixAll';
export {
  openDocument,
  reconfigureDocument,
  updateDocument,
  type InternalProblem,
  type Snapshot,
  type TextEdit,
} from './lint/snapshot';
export { fixesOf } from './lint/fixes';
export { insertSection } from './lint/insertSection';
export { fillIn, messageOf } from './lint/messages';
export type { Outline } from './structure/outline';
export type {
  DocumentElement,
  Heading,
  Numbered,
  Numbering,
  ResidueBlock,
  Section,
  Series,
  SeriesItem,
} from './structure/outline';
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
} from './rules/rule';
export { SEVERITIES, type Basis, type Locale, type Severity, type Text } from './terms';
export { markerAfter, markerWith, nextOrdinals, ordinalLike, type NextOrdinal } from './structure/nextOrdinal';
export { recipientForms, reportingOrgan, setPhrases, type PhrasePart } from './structure/writingHelp';
export { numberOf as readNumeral } from './scan/dates';
export { attachmentNoteOf } from './rules/elements/attachmentNote';
export { annexesOf, type Annex } from './structure/annexes';
export { draftReport, type DraftPart, type DraftWishes } from './structure/draftReport';
export {
  dueDates,
  namedYears,
  requiredParts,
  type DueDate,
  type NamedYear,
  type RequiredPart,
} from './structure/reportParts';
export { charactersBySection, charactersOf, charactersOfSection } from './structure/characterCounts';
export { rangeOfSection } from './structure/sections';
export { partition } from './text/partition';
export { within, type Point, type Range, type Rec } from './text/record';
export { KNOWN_TITLES, knownTitle, namesOf, type KnownTitle } from './scan/knownTitles';
export { isOrganName } from './scan/organs';
export { organsOfTitle } from './scan/titleParts';
export { ownTown } from './structure/ownTown';
export { spansOf } from './structure/recordSpans';
export type { TextSpan, TextSpanKind } from './scan/textSpans';
export { clauseAfter, clauseBefore, sentenceAfter, sentenceBefore } from './scan/context';
export type { Place, Records, Span } from './text/records';
export {
  renumberAfter,
  restructure,
  RESTRUCTURE_DEEDS,
  type Before,
  type Refusal,
  type RestructureDeed,
  type Restructured,
  type Restructuring,
} from './restructure/index';
