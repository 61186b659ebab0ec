// One list in two ways of counting: 一是…第二，….

import type { DocumentView } from '../../analysis/documentView';
import type { Heading, SeriesItem } from '../../outline/outline';
import { markerWith } from '../../outline/nextOrdinal';
import { partition } from '../../text/partition';
import { within, type Point, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { countedSeries } from './shared/countedSeries';

/** How many segments may lie between the two. */
const NEAR = 3;

export const enumerationMixedKind: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-mixed-kind',
    group: 'enumerations',
    about: 'ordinal',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '同一列举用同一种列举词' },
    name: { zh: '列举形式混用', en: 'List in two forms' },
    rationale: {
      zh: '同一列举前用“一是”、后用“第二”，形式不一，读者难以对应。',
      en: 'A list that begins 一是 and goes on 第二 is hard to follow.',
    },
    messages: {
      mixed: {
        zh: '前面用“{before}”，此处却用“{found}”；同一列举请统一，改为“{expected}”',
        en: 'The list goes on in another form: “{found}” behind “{before}”; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const all = countedSeries(view.outline);
    const late = all.flatMap(({ members: [first] }) => (first?.value !== undefined && first.value > 1 ? [first] : []));
    if (late.length === 0) return;
    const items = all
      .flatMap((series) => series.members)
      .sort((a, b) => view.segments.compare(a.marker.start, b.marker.start));
    for (const first of late) {
      const before = items[items.indexOf(first) - 1];
      if (before === undefined || !goesOn(before, first, view)) continue;
      const expected = markerWith(before, first.value ?? 1).replace(/[，,]$/, '');
      yield {
        at: first.marker,
        message: 'mixed',
        data: {
          before: view.textOf(before.marker).replace(/[，,]$/, ''),
          found: view.textOf(first.marker).replace(/[，,]$/, ''),
          expected,
        },
        related: [{ at: before.marker, message: { zh: '前一项在此', en: 'The item before' } }],
      };
    }
  },
  fixes(finding) {
    const { expected } = finding.data;
    if (typeof expected !== 'string') return [];
    // 第二， and 其二， take a comma, 二是 and 二要 none.
    const { segment, column } = finding.at.end;
    const end = /[，,]/.test(segment.text[column] ?? '') ? column + 1 : column;
    const comma = /[是要]$/.test(expected) ? '' : '，';
    return [
      {
        title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` },
        safe: false,
        edits: [{ at: within(segment, finding.at.start.column, end), text: expected + comma }],
      },
    ];
  },
};

/** Whether the second is the next item of the first's list, though of another kind, with no heading between. */
function goesOn(before: SeriesItem, first: SeriesItem, view: DocumentView): boolean {
  if (before.kind === first.kind || before.value === undefined || first.value !== before.value + 1) return false;
  const [a, b] = [before.marker.start, first.marker.start];
  if (!isNear(a.segment, b.segment, view)) return false;
  // 做到一要……，二要……: the list has its own first item, not at the head of a clause.
  if (view.textOf({ start: before.marker.end, end: b }).includes(markerWith(first, 1).replace(/[，,]$/, '')))
    return false;
  const between = headingBehind(a, view);
  return between === undefined || view.segments.compare(between.marker.start, b) >= 0;
}

function isNear(from: Segment, to: Segment, view: DocumentView): boolean {
  let segment: Segment | undefined = from;
  for (let steps = 0; steps < NEAR && segment !== to; steps++)
    segment = segment === undefined ? undefined : view.next(segment);
  return segment === to;
}

/** The first heading after a place. */
function headingBehind(place: Point, { outline: { headings }, segments }: DocumentView): Heading | undefined {
  return headings[partition(headings, ({ marker }) => segments.compare(marker.start, place) <= 0)];
}
