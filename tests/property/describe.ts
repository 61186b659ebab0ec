// A snapshot as plain values: anchors become places, so that two snapshots of one text can be compared, and printed.

import {
  fixesOf,
  messageOf,
  type Finding,
  type Fix,
  type Range,
  type Rec,
  type Records,
  type Snapshot,
} from '../../server/src/engine/index';

export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** Everything that a reader of the snapshot can see: findings with their words and fixes, the outline, the faults inside. */
export function describe(snapshot: Snapshot): { readonly [key: string]: Plain } {
  return {
    findings: snapshot.findings.map((finding) => describeFinding(snapshot, finding)),
    outline: plain(snapshot.records, snapshot.outline),
    problems: plain(snapshot.records, snapshot.problems),
  };
}

export function describeFinding(snapshot: Snapshot, finding: Finding): { readonly [key: string]: Plain } {
  const { records } = snapshot;
  return {
    rule: finding.rule.meta.id,
    severity: finding.severity,
    at: describeRange(records, finding.at),
    zh: messageOf(finding, 'zh'),
    en: messageOf(finding, 'en'),
    related: finding.related.map((each) => ({
      at: describeRange(records, each.at),
      zh: each.message.zh,
      en: each.message.en,
    })),
    fixes: fixesOf(snapshot, finding).map((fix) => describeFix(records, fix)),
  };
}

function describeFix(records: Records, fix: Fix): Plain {
  return {
    title: fix.title.zh,
    titleInEnglish: fix.title.en,
    safe: fix.safe,
    edits: fix.edits.map((edit) => ({ at: describeRange(records, edit.at), text: edit.text })),
  };
}

/** `line:column+offset` of start and end, each from 0. */
function describeRange(records: Records, range: Range): string {
  const { start, end } = records.span(range);
  return `${start.line}:${start.column}+${start.offset}-${end.line}:${end.column}+${end.offset}`;
}

/**
 * Any value of the outline. New fields of the outline are compared without a word here; a heading's parent is named by its
 * place, since it would lead round in circles.
 */
function plain(records: Records, value: unknown): Plain {
  if (typeof value !== 'object' || value === null) return value as Plain;
  if (Array.isArray(value)) return value.map((each) => plain(records, each));
  if (value instanceof Map || value instanceof Set) return plain(records, [...value]);
  if (isRange(value)) return describeRange(records, value);
  if (isRecord(value)) return records.indexOf(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'parent' ? parentPlace(records, each) : plain(records, each),
    ]),
  );
}

function parentPlace(records: Records, parent: unknown): Plain {
  return typeof parent === 'object' && parent !== null && 'marker' in parent
    ? plain(records, parent.marker)
    : undefined;
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPoint(value.start) && isPoint(value.end);
}

function isPoint(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'record' in value && 'column' in value;
}

function isRecord(value: object): value is Rec {
  return 'opensLine' in value && 'eol' in value;
}
