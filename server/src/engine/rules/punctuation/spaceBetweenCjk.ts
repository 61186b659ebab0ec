// Blanks inside Chinese words and between figures and their units.

import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { within, type Range, type Rec } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(3);

const SPACED = defineFilter(({ scan }) => scan.blanks.length > 0);

export const spaceBetweenCjk: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'space-between-cjk',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'safe',
    basis: { kind: 'convention', note: '公文排版惯例：汉字之间、数字与量词之间不空格' },
    name: { zh: '汉字、数字间空格', en: 'Blank inside Chinese text' },
    why: {
      zh: '中文词语之间、数字与单位之间不空格；多余空格多为复制、转换时带入，排版时会断行。',
      en: 'Chinese text has no blanks between words or between a figure and its unit; they come from copying and break lines.',
    },
    messages: {
      one: { zh: '此处多一个空格，请删去', en: 'A blank too many; remove it' },
      many: {
        zh: '全文有{count}处多余空格（汉字之间、数字与单位之间），可一次全部删去',
        en: '{count} blanks between words or between figures and units; remove them all',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    const places = placesOf(view);
    const many = places.length > most;
    for (const at of many ? places.slice(0, 1) : places)
      yield { at, message: many ? 'many' : 'one', data: { count: places.length }, related: many ? others(places) : [] };
  },
  fixes(finding, view) {
    if (finding.message === 'one')
      return [{ title: { zh: '删去空格', en: 'Remove the blank' }, safe: true, edits: [{ at: finding.at, text: '' }] }];
    const edits = placesOf(view).map((at) => ({ at, text: '' }));
    return [
      {
        title: { zh: `删去全文${String(edits.length)}处空格`, en: `Remove all ${String(edits.length)} blanks` },
        safe: true,
        edits,
      },
    ];
  },
};

/** Not the blank behind a heading whose text follows in the same line, nor those of title, signature and date. */
function placesOf(view: DocumentView): readonly Range[] {
  const spaced = view.read(SPACED);
  if (spaced.length === 0) return [];
  const { headings, title, signature, salutation } = view.outline;
  const ends = new Map<Rec, number[]>();
  for (const { at } of headings) ends.set(at.end.record, [...(ends.get(at.end.record) ?? []), at.end.column]);
  const apart = new Set([title, salutation, ...signature].map((element) => element?.at.start.record));
  return spaced
    .filter((record) => !apart.has(record))
    .flatMap((record) =>
      record.scan.blanks
        .filter(({ start }) => ends.get(record)?.includes(start) !== true)
        .map(({ start, end }) => within(record, start, end))
        .filter((at) => !view.residue.touchesRange(at)),
    );
}
