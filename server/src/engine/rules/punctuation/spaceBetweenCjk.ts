// Blanks inside Chinese words, between figures and their units, and before marks.

import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(3);

const SPACED = defineFilter(({ facts }) => facts.blanks.length > 0);

export const spaceBetweenCjk: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'space-between-cjk',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'convention', note: '公文排版惯例：汉字之间、数字与量词之间、点号和后括号之前不空格' },
    name: { zh: '汉字、数字间空格', en: 'Blank inside Chinese text' },
    rationale: {
      zh: '中文词语之间、数字与单位之间、标点之前不空格；多余空格多为复制、转换时带入，排版时会断行。',
      en: 'Chinese text has no blanks between words, between a figure and its unit or before a mark; they come from copying and break lines.',
    },
    messages: {
      one: { zh: '此处多一个空格，请删去', en: 'A blank too many; remove it' },
      many: {
        zh: '全文有{count}处多余空格（数字与单位之间、标点前后），可一次全部删去',
        en: '{count} blanks between figures and units or beside marks; remove them all',
      },
      oneBetween: {
        zh: '汉字之间有空格；如不是原来分行、分栏的地方，请删去',
        en: 'A blank between hanzi; remove it unless two lines or columns have been joined here',
      },
      manyBetween: {
        zh: '全文有{count}处汉字之间的空格；如不是原来分行、分栏的地方，可一次删去',
        en: '{count} blanks between hanzi; remove them unless lines or columns have been joined there',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    for (const betweenWords of [false, true]) {
      const places = placesOf(view, betweenWords);
      const many = places.length > most;
      for (const at of many ? places.slice(0, 1) : places)
        yield {
          at,
          message: `${many ? 'many' : 'one'}${betweenWords ? 'Between' : ''}`,
          data: { count: places.length },
          related: many ? others(places) : [],
        };
    }
  },
  fixes({ at, message }, view) {
    const betweenWords = message.endsWith('Between');
    const places = message.startsWith('many') ? placesOf(view, betweenWords) : [at];
    const title =
      places.length === 1
        ? { zh: '删去空格', en: 'Remove the blank' }
        : {
            zh: `删去全文${String(places.length)}处空格`,
            en: `Remove all ${String(places.length)} blanks`,
          };
    // What stood on two lines would become one word.
    return [{ title, safe: !betweenWords, edits: places.map((place) => ({ at: place, text: '' })) }];
  },
};

/** Not the blank after a heading whose text follows in the same line, nor those of title, signature and date. */
function placesOf(view: DocumentView, betweenWords: boolean): readonly Range[] {
  const spaced = view.read(SPACED);
  if (spaced.length === 0) return [];
  const { headings, title, signature, salutation } = view.outline;
  const ends = new Map<Segment, number[]>();
  for (const { at } of headings) ends.set(at.end.segment, [...(ends.get(at.end.segment) ?? []), at.end.column]);
  const apart = new Set([title, salutation, ...signature].map((element) => element?.at.start.segment));
  return spaced
    .filter((segment) => !apart.has(segment))
    .flatMap((segment) =>
      segment.facts.blanks
        .filter((blank) => blank.betweenWords === betweenWords && ends.get(segment)?.includes(blank.start) !== true)
        .map(({ start, end }) => within(segment, start, end))
        .filter((at) => !view.residue.touchesRange(at)),
    );
}
