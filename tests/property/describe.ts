// A snapshot as plain values: anchors become places, so that two snapshots of one text can be compared, and printed.

import {
  fixesOf,
  messageOf,
  type Finding,
  type Fix,
  type Range,
  type Segment,
  type Segments,
  type Snapshot,
} from '../../server/src/engine/index';

export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** Everything that a reader of the snapshot can see: findings with their words and fixes, the outline, the faults inside. */
export function describe(snapshot: Snapshot): { readonly [key: string]: Plain } {
  return {
    findings: snapshot.findings.map((finding) => describeFinding(snapshot, finding)),
    outline: plain(snapshot.segments, snapshot.outline),
    problems: plain(snapshot.segments, snapshot.problems),
  };
}

export function describeFinding(snapshot: Snapshot, finding: Finding): { readonly [key: string]: Plain } {
  const { segments } = snapshot;
  return {
    rule: finding.rule.meta.id,
    severity: finding.severity,
    at: describeRange(segments, finding.at),
    zh: messageOf(finding, 'zh'),
    en: messageOf(finding, 'en'),
    related: finding.related.map((each) => ({
      at: describeRange(segments, each.at),
      zh: each.message.zh,
      en: each.message.en,
    })),
    fixes: fixesOf(snapshot, finding).map((fix) => describeFix(segments, fix)),
  };
}

function describeFix(segments: Segments, fix: Fix): Plain {
  return {
    title: fix.title.zh,
    titleInEnglish: fix.title.en,
    safe: fix.safe,
    edits: fix.edits.map((edit) => ({ at: describeRange(segments, edit.at), text: edit.text })),
  };
}

/** `line:column+offset` of start and end, each from 0. */
function describeRange(segments: Segments, range: Range): string {
  const { start, end } = segments.span(range);
  return `${start.line}:${start.column}+${start.offset}-${end.line}:${end.column}+${end.offset}`;
}

/**
 * Any value of the outline. New fields of the outline are compared without a word here; a heading's parent is named by its
 * place, since it would lead round in circles.
 */
function plain(segments: Segments, value: unknown): Plain {
  if (typeof value !== 'object' || value === null) return value as Plain;
  if (Array.isArray(value)) return value.map((each) => plain(segments, each));
  if (value instanceof Map || value instanceof Set) return plain(segments, [...value]);
  if (isRange(value)) return describeRange(segments, value);
  if (isSegment(value)) return segments.indexOf(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'parent' ? parentPlace(segments, each) : plain(segments, each),
    ]),
  );
}

function parentPlace(segments: Segments, parent: unknown): Plain {
  return typeof parent === 'object' && parent !== null && 'marker' in parent
    ? plain(segments, parent.marker)
    : undefined;
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPoint(value.start) && isPoint(value.end);
}

function isPoint(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'segment' in value && 'column' in value;
}

function isSegment(value: object): value is Segment {
  return 'opensLine' in value && 'eol' in value;
}
