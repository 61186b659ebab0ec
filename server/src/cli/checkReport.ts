// The result of `check` as the JSON output gives it: findings with positions, in the order of keys that is the contract.

import {
  fillIn,
  fixing,
  fixesOf,
  messageOf,
  type Finding,
  type Fix,
  type Locale,
  type Place,
  type Range,
  type Related,
  type Severity,
  type Snapshot,
} from '../engine/index';
import type { Encoding } from '../files/index';
import type { ErrorReport } from './failures';
import type { UnusedIgnore } from './ignores';

/** Line and column from 1, offset from 0, in UTF-16 code units of the text without its byte order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** `end` is exclusive. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

export interface RelatedReport extends PositionRange {
  readonly message: string;
}

export interface FixReport {
  readonly title: string;
  readonly safe: boolean;
  /** Offsets; in text order, without overlap. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface FindingReport extends PositionRange {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedReport[];
  /** The preferred one first. */
  readonly fixes: readonly FixReport[];
}

export interface FileReport {
  readonly path: string;
  readonly encoding: Encoding;
  /** The id of a kind, the user's own among them. */
  readonly kind: string;
  readonly findings: readonly FindingReport[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Findings that have a fix, safe or not. */
  readonly fixable: number;
}

export interface CheckReport {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly errors: readonly ErrorReport[];
  readonly summary: Summary;
  /** Entries of lists of ignored findings that hide nothing; after pruning, those that have been taken out. Left out where there is none. */
  readonly unusedIgnores?: readonly UnusedIgnore[];
}

/** The findings of a snapshot in its own language. */
export function fileReport(path: string, encoding: Encoding, snapshot: Snapshot): FileReport {
  return {
    path,
    encoding,
    kind: snapshot.outline.profile?.id ?? 'other',
    findings: snapshot.findings.map((finding) => findingReport(finding, snapshot)),
  };
}

/** A range with its positions counted as users count them. */
export function positions(snapshot: Snapshot, range: Range): PositionRange {
  const { start, end } = snapshot.segments.span(range);
  return { start: position(start), end: position(end) };
}

function position({ line, column, offset }: Place): Position {
  return { line: line + 1, column: column + 1, offset };
}

function findingReport(finding: Finding, snapshot: Snapshot): FindingReport {
  const { locale } = snapshot.config;
  return {
    rule: finding.rule.meta.id,
    severity: finding.severity,
    message: messageOf(finding, locale),
    ...positions(snapshot, finding.at),
    related: finding.related.map((related) => relatedReport(related, finding, snapshot)),
    fixes: fixesOf(snapshot, finding).map((fix) => fixReport(fix, snapshot, locale)),
  };
}

function relatedReport({ at, message }: Related, { data }: Finding, snapshot: Snapshot): RelatedReport {
  return { message: fillIn(message, snapshot.config.locale, data), ...positions(snapshot, at) };
}

function fixReport({ title, safe, edits }: Fix, { segments }: Snapshot, locale: Locale): FixReport {
  return {
    title: title[locale],
    safe,
    edits: edits.map((edit) => fixing.sourceEdit(segments, edit)),
  };
}
