// A series that does not begin at one, or has a first item only.

import type { DocumentView } from '../../analysis/documentView';
import type { SeriesItem, Series } from '../../outline/outline';
import type { DocumentRule, Report } from '../rule';
import { markerWith } from '../../outline/nextOrdinal';

export const enumerationOrphan: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-orphan',
    group: 'enumerations',
    about: 'ordinal',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '列举至少两项，从“一”起' },
    name: { zh: '孤立列举项', en: 'Orphaned list item' },
    rationale: {
      zh: '列举从“一”起、至少两项；只有一项或缺了开头，多为删改时遗漏。',
      en: 'A list begins at one and has at least two items; otherwise something was lost in editing.',
    },
    messages: {
      start: {
        zh: '此处直接从“{found}”列起，前面没有“{first}”；请补上或改写',
        en: 'The list begins at “{found}” without “{first}”; add it or rephrase',
      },
      single: {
        zh: '只有“{found}”，后面没有“{next}”；请补上其余各项，或去掉“{found}”',
        en: '“{found}” stands alone, no “{next}” follows; add the other items or drop it',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const all = view.outline.series.filter((series) => series.kind === 'is');
    for (const [i, series] of all.entries()) {
      const first = series.members[0] as SeriesItem;
      const value = first.value ?? 1;
      if (value > 1 && continuesAnotherKind(first, value, view)) continue;
      if (value > 1) yield report(view, first, 'start', { first: markerWith(first, 1) });
      else if (series.members.length === 1 && !isPair(all[i - 1]) && !isPair(all[i + 1]))
        yield report(view, first, 'single', { next: markerWith(first, 2) });
    }
  },
};

/** 一是…，一是… : two that both stop at one are a pair, and right. */
function isPair(neighbour: Series | undefined): boolean {
  return neighbour?.members.length === 1 && neighbour.members[0]?.value === 1;
}

/** 首先…，二是… : the count began in other words. */
function continuesAnotherKind(first: SeriesItem, value: number, view: DocumentView): boolean {
  const before = view.outline.series
    .flatMap((series) => (series.kind === first.kind ? [] : series.members))
    .filter((each) => view.segments.compare(each.marker.start, first.marker.start) < 0)
    .at(-1);
  const { segment, column } = first.marker.start;
  // 首先要…, without the comma that makes it an item.
  return before?.value === value - 1 || (value === 2 && segment.text.lastIndexOf('首先', column) >= 0);
}

function report(view: DocumentView, item: SeriesItem, message: string, data: Readonly<Record<string, string>>): Report {
  return { at: item.marker, message, data: { found: view.textOf(item.marker), ...data } };
}
