// 、 between titles or quotations that stand side by side: 《A》、《B》.

import type { DocumentView } from '../../structure/documentView';
import type { ListedKind } from '../../scan/listedMarks';
import { within, type Range } from '../../text/record';
import type { DocumentRule } from '../rule';

/** Up to this many places are reported one by one. */
const ONE_BY_ONE = 3;

export const enumerationCommaBetweenTitles: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-comma-between-titles',
    group: 'punctuation',
    severity: 'hint',
    fix: 'safe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.5' },
    name: { zh: '书名号、引号之间的顿号', en: 'Enumeration comma between titles' },
    why: { zh: '并列的书名号之间、并列的引号之间通常不用顿号；有的用有的不用，更显不一致。', en: 'Titles or quotations side by side usually take no “、”; to use it here and not there is inconsistent.' },
    messages: {
      title: { zh: '并列的书名号之间通常不用顿号，可删去', en: 'Titles side by side usually take no “、”' },
      quotation: { zh: '并列的引号之间通常不用顿号，文中别处也未用，可删去', en: 'Quotations side by side usually take no “、”; elsewhere in this text they have none' },
      many: { zh: '并列的书名号或引号之间通常不用顿号，全文有{count}处；可一次全部删去', en: '“、” stands between titles or quotations side by side in {count} places; usually there is none' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const places = placesOf(view);
    const many = places.length > ONE_BY_ONE;
    for (const { at, kind } of many ? places.slice(0, 1) : places) yield { at, message: many ? 'many' : kind, data: { count: places.length } };
  },
  fixes(finding, view) {
    if (finding.message !== 'many') return [{ title: { zh: '删去“、”', en: 'Remove “、”' }, safe: true, edits: [{ at: finding.at, text: '' }] }];
    const edits = placesOf(view).map(({ at }) => ({ at, text: '' }));
    return [{ title: { zh: `删去全文${String(edits.length)}处“、”`, en: `Remove all ${String(edits.length)}` }, safe: true, edits }];
  },
};

interface Place {
  readonly at: Range;
  readonly kind: ListedKind;
}

/** Quotations count only in a text that leaves 、 out elsewhere as often: many official texts use it throughout. */
function placesOf(view: DocumentView): readonly Place[] {
  const places: Place[] = [];
  let bare = 0;
  for (const record of view.body) {
    const { commas, bareQuotations } = record.scan.listedMarks;
    bare += bareQuotations;
    for (const { column, kind } of commas) {
      const at = within(record, column, column + 1);
      if (!view.residue.touchesRange(at)) places.push({ at, kind });
    }
  }
  const titles = places.filter(({ kind }) => kind === 'title');
  return bare > 0 && bare >= places.length - titles.length ? places : titles;
}
