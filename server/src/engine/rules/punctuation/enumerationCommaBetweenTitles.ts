// 、 between titles or quotations that stand side by side: 《A》、《B》.

import type { DocumentView } from '../../analysis/documentView';
import type { MarkedList } from '../../facts/punctuation/listedMarks';
import { defineFilter } from '../../incremental/keys';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(5);

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
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.5' },
    name: { zh: '书名号、引号之间的顿号', en: 'Enumeration comma between titles' },
    why: {
      zh: '并列的书名号之间、并列的引号之间通常不用顿号；有的用有的不用，更显不一致。',
      en: 'Titles or quotations side by side usually take no “、”; to use it here and not there is inconsistent.',
    },
    messages: {
      title: { zh: '并列的书名号之间通常不用顿号，可删去', en: 'Titles side by side usually take no “、”' },
      quotation: {
        zh: '并列的引号之间通常不用顿号，文中别处也未用，可删去',
        en: 'Quotations side by side usually take no “、”; elsewhere in this text they have none',
      },
      many: {
        zh: '并列的书名号或引号之间通常不用顿号，全文有{count}处；可一次全部删去',
        en: '“、” stands between titles or quotations side by side in {count} places; usually there is none',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    const lists = listsOf(view);
    const count = lists.reduce((sum, { commas }) => sum + commas.length, 0);
    const many = lists.length > most;
    for (const list of many ? lists.slice(0, 1) : lists)
      yield {
        at: placeOf(list),
        message: many ? 'many' : list.kind,
        data: { count },
        related: many ? others(lists.map(placeOf)) : [],
      };
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const lists = listsOf(view).filter(
      (list) => finding.message === 'many' || (list.segment === segment && list.commas[0] === column),
    );
    const edits = lists.flatMap((list) =>
      list.commas.map((comma) => ({ at: within(list.segment, comma, comma + 1), text: '' })),
    );
    const where = finding.message === 'many' ? '全文' : '';
    return edits.length === 0
      ? []
      : [
          {
            title: {
              zh: `删去${where}${edits.length > 1 ? String(edits.length) + '个' : ''}“、”`,
              en: `Remove “、” (${String(edits.length)})`,
            },
            safe: true,
            edits,
          },
        ];
  },
};

interface PlacedList extends MarkedList {
  readonly segment: Segment;
}

function placeOf({ segment, commas }: PlacedList): Range {
  const first = commas[0] ?? 0;
  return within(segment, first, first + 1);
}

/** Quotations count only in a text that leaves 、 out elsewhere as often: many official texts use it throughout. */
function listsOf(view: DocumentView): readonly PlacedList[] {
  const lists: PlacedList[] = [];
  let bare = 0;
  let commas = 0;
  for (const segment of view.read(LISTING)) {
    const { listedMarks } = segment.facts;
    bare += listedMarks.bareQuotations;
    for (const list of listedMarks.lists) {
      const placed = { ...list, segment };
      if (view.residue.touchesRange(placeOf(placed))) continue;
      lists.push(placed);
      if (list.kind === 'quotation') commas += list.commas.length;
    }
  }
  return bare > 0 && bare >= commas ? lists : lists.filter(({ kind }) => kind === 'title');
}
