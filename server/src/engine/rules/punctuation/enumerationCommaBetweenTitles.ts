// 、 between titles or quotations that stand side by side: 《A》、《B》.

import type { DocumentView } from '../../analysis/documentView';
import type { ListedKind, MarkedList } from '../../facts/punctuation/listedMarks';
import { defineFilter } from '../../incremental/keys';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { timeOf } from '../../analysis/reportTime';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(5);

/** GB/T 15834—2011 took effect; that of 1995 had “、” between quotations. */
const BARE_SINCE = '2012-06-01';

const LISTING = defineFilter(
  ({ facts: { listedMarks } }) => listedMarks.bareQuotations > 0 || listedMarks.lists.length > 0,
);

export const enumerationCommaBetweenTitles: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'enumeration-comma-between-titles',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.5' },
    name: { zh: '书名号、引号之间的顿号', en: 'Enumeration comma between titles' },
    rationale: {
      zh: '并列的书名号之间、并列的引号之间通常不用顿号；有的用有的不用，更显不一致。',
      en: 'Titles or quotations side by side usually take no “、”; to use it here and not there is inconsistent.',
    },
    messages: {
      title: { zh: '并列的书名号之间通常不用顿号，可删去', en: 'Titles side by side usually take no “、”' },
      quotation: { zh: '并列的引号之间通常不用顿号，可删去', en: 'Quotations side by side usually take no “、”' },
      mixed: {
        zh: '并列的引号之间通常不用顿号，文中别处也未用，可删去',
        en: 'Quotations side by side usually take no “、”; elsewhere in this text they have none',
      },
      manyTitles: {
        zh: '并列的书名号之间通常不用顿号，全文有{count}处；可一次全部删去',
        en: '“、” stands between titles side by side in {count} places; usually there is none',
      },
      manyQuotations: {
        zh: '并列的引号之间通常不用顿号，全文有{count}处；可一次全部删去',
        en: '“、” stands between quotations side by side in {count} places; usually there is none',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    for (const kind of ['title', 'quotation'] as const) {
      const lists = listsOf(view, kind);
      const places = lists.flatMap(placesOf);
      const many = lists.length > most;
      const isMixed = kind === 'quotation' && isElsewhereBare(view, places.length);
      for (const at of many ? places.slice(0, 1) : places)
        yield {
          at,
          message: many ? MANY[kind] : isMixed ? 'mixed' : kind,
          data: { count: places.length },
          related: many ? others(places) : [],
        };
    }
  },
  fixes({ at: { start }, message }, view) {
    const isMany = message.startsWith('many');
    const kind = message === 'title' || message === MANY.title ? 'title' : 'quotation';
    const all = listsOf(view, kind);
    const lists = isMany
      ? all
      : all.filter(({ segment, commas }) => segment === start.segment && commas.includes(start.column));
    const edits = lists.flatMap(placesOf).map((at) => ({ at, text: '' }));
    if (edits.length === 0) return [];
    const count = edits.length > 1 ? `${String(edits.length)}个` : '';
    const title = {
      zh: `删去${isMany ? '全文' : ''}${count}“、”`,
      en: `Remove “、” (${String(edits.length)})`,
    };
    // Many official texts have 、 between all their quotations.
    const safe = kind === 'title' || (message === 'mixed' && !lists.some(({ hasWordsAfter }) => hasWordsAfter));
    return [{ title, safe, edits }];
  },
};

const MANY = { title: 'manyTitles', quotation: 'manyQuotations' } as const;

interface PlacedList extends MarkedList {
  readonly segment: Segment;
}

/** Where the 、 of a list stand, in text order. */
function placesOf({ segment, commas }: PlacedList): readonly Range[] {
  return commas.map((comma) => within(segment, comma, comma + 1));
}

/** The lists of a kind in the report's own text, in text order; of quotations only where the standard was in force. */
function listsOf(view: DocumentView, kind: ListedKind): readonly PlacedList[] {
  if (kind === 'quotation' && (timeOf(view).latest ?? BARE_SINCE) < BARE_SINCE) return [];
  return view.read(LISTING).flatMap((segment) =>
    segment.facts.listedMarks.lists
      .filter((list) => list.kind === kind)
      .map((list) => ({ ...list, segment }))
      .filter((list) => !placesOf(list).some((at) => view.residue.touchesRange(at))),
  );
}

/** Whether the text leaves 、 out between other quotations, and as often. */
function isElsewhereBare(view: DocumentView, commas: number): boolean {
  const bare = view.read(LISTING).reduce((sum, { facts }) => sum + facts.listedMarks.bareQuotations, 0);
  return bare > 0 && bare >= commas;
}
