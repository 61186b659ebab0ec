// What stands beside and above the text where the user has asked for it: expected ordinals, lengths of sections, counts of findings.

import { InlayHintKind, type CodeLens, type InlayHint, type Range as ProtocolRange } from 'vscode-languageserver';
import { analysis, structure, partition, type Locale, type Snapshot, type Text } from '../../engine/index';
import { characters } from '../structure/documentSymbols';
import { findingsAt } from '../diagnostics/findingsAt';
import { offsetsOf, positionAt, rangeIn, type OffsetRange } from '../protocol/positions';

/** Values of the setting `gongwenLint.annotations`; none is on by itself. */
export const ANNOTATIONS = ['expectedOrdinal', 'sectionLength', 'headingCounts'] as const;
export type Annotation = (typeof ANNOTATIONS)[number];

const EXPECTED: Text = { zh: '应为{expected}', en: 'expected {expected}' };

/** Hints for the places that a range touches. */
export function inlayHints(
  snapshot: Snapshot,
  range: ProtocolRange,
  wanted: readonly Annotation[],
  locale: Locale,
): readonly InlayHint[] {
  return [
    ...(wanted.includes('expectedOrdinal') ? ordinalHints(snapshot, range, locale) : []),
    ...(wanted.includes('sectionLength') ? lengthHints(snapshot, range, locale) : []),
  ];
}

/** After each ordinal that a finding says should be another. */
function ordinalHints(snapshot: Snapshot, range: ProtocolRange, locale: Locale): readonly InlayHint[] {
  const { segments } = snapshot;
  return findingsAt(snapshot, offsetsOf(segments, range)).flatMap(
    ({ rule: { meta }, at, data }): readonly InlayHint[] => {
      const expected = data['expected'];
      if (meta.about !== 'ordinal' || typeof expected !== 'string') return [];
      return [
        {
          position: positionAt(segments, segments.offsets(at).end),
          label: EXPECTED[locale].replace('{expected}', expected),
          kind: InlayHintKind.Parameter,
          paddingLeft: true,
          paddingRight: true,
        },
      ];
    },
  );
}

/** After each heading how long its section is. */
function lengthHints(snapshot: Snapshot, range: ProtocolRange, locale: Locale): readonly InlayHint[] {
  const { segments, view } = snapshot;
  const { start, end } = offsetsOf(segments, range);
  return [...sectionsIn(snapshot, view.read(structure.SECTIONS), { start, end })].flatMap(
    (section): readonly InlayHint[] => {
      const behind = segments.offsets(section.heading.at).end;
      if (behind < start || behind > end) return [];
      return [
        {
          position: positionAt(segments, behind),
          label: characters(analysis.charactersOfSection(section, snapshot), locale),
          paddingLeft: true,
        },
      ];
    },
  );
}

/** The sections, at any depth, that share something with a range of offsets. */
function* sectionsIn(
  snapshot: Snapshot,
  sections: readonly structure.Section[],
  range: OffsetRange,
): Generator<structure.Section> {
  const first = partition(sections, (section) => offsetsOfSection(snapshot, section).end < range.start);
  for (const section of sections.slice(first)) {
    if (offsetsOfSection(snapshot, section).start > range.end) return;
    yield section;
    yield* sectionsIn(snapshot, section.children, range);
  }
}

/** Above each heading of the first two levels: the length of its section and how many findings are in it. */
export function codeLenses(snapshot: Snapshot, wanted: readonly Annotation[], locale: Locale): readonly CodeLens[] {
  if (!wanted.includes('headingCounts')) return [];
  const { segments, findings, view } = snapshot;
  const places = findings.map(({ at }) => segments.offset(at.start));
  return view
    .read(structure.SECTIONS)
    .flatMap((section) => [section, ...section.children.filter(({ heading }) => heading.level === 2)])
    .map((section) => {
      const { start, end } = offsetsOfSection(snapshot, section);
      const count = countBetween(places, start, end);
      return {
        range: rangeIn(segments, section.heading.at),
        command: { title: lensTitle(snapshot, section, count, locale), command: '' },
      };
    });
}

function offsetsOfSection({ segments, view }: Snapshot, section: structure.Section): OffsetRange {
  return segments.offsets(structure.rangeOfSection(section, view));
}

function lensTitle(snapshot: Snapshot, section: structure.Section, count: number, locale: Locale): string {
  const length = characters(analysis.charactersOfSection(section, snapshot), locale);
  if (count === 0) return length;
  return locale === 'zh'
    ? `${length} · ${count}处问题`
    : `${length} · ${count} ${count === 1 ? 'finding' : 'findings'}`;
}

/** How many of ascending numbers lie from `start` up to `end`. */
function countBetween(ascending: readonly number[], start: number, end: number): number {
  const from = partition(ascending, (number) => number < start);
  return partition(ascending, (number) => number < end, from) - from;
}
