// The public API of the engine: nothing else of it is imported from outside. docs/engine-api.md lists it with all signatures.

// A document: open it, follow its edits.
export {
  openDocument,
  reconfigureDocument,
  updateDocument,
  type InternalProblem,
  type Snapshot,
  type TextEdit,
} from './lint/snapshot';
export { resolveConfig, type ResolvedConfig, type UserConfig } from './lint/resolvedConfig';

// What is found in it, and how that is fixed.
export type { Finding, Fix, Related, Rule } from './rules/rule';
export { RULES, ruleById } from './rules/registry';
export { fillIn, messageOf } from './lint/messages';
export { fixesOf } from './lint/fixes/fixes';
export { fixAll } from './lint/fixes/fixAll';

// Its parts and the places in it.
export type { Outline } from './outline/outline';
export type { Point, Range, Segment, Segments } from './facts/segment';
export type { Place, Span } from './text/segments';
export { groupBy } from './text/groupBy';
export { partition } from './text/partition';

// Words that all share.
export type { Locale, Severity, Text } from './terms';

// By topic, from what a line shows to what changes a text.
export * as lexer from './lexer/index';
export * as terminology from './facts/terminology';
export * as structure from './outline/structure';
export * as analysis from './analysis/index';
export * as metadata from './rules/metadata';
export * as configuration from './lint/configuration';
export * as fixing from './lint/fixing';
export * as editing from './editing/index';
