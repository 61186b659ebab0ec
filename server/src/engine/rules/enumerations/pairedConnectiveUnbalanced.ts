// 另一方面 without 一方面, or 一方面 alone.

import type { DocumentView } from '../../analysis/documentView';
import type { SeriesItem } from '../../outline/outline';
import type { DocumentRule } from '../rule';

/** Words that answer 一方面 as well as 另一方面 does. */
const ANSWERS = /一方面|另方面|同时|二方面|第二|其次|另外|此外/;
/** How many segments before or after may hold the other half. */
const REACH = 2;

export const pairedConnectiveUnbalanced: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'paired-connective-unbalanced',
    group: 'enumerations',
    about: 'structure',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '“一方面”与“另一方面”成对' },
    name: { zh: '“一方面”不成对', en: '一方面 without its counterpart' },
    rationale: {
      zh: '“一方面……另一方面……”成对使用，缺一半多为删改时遗漏。',
      en: 'The two come as a pair; half a pair is usually left over from editing.',
    },
    messages: {
      first: {
        zh: '前文没有“一方面”，此处不能直接用“另一方面”；请补上或改写',
        en: 'No 一方面 stands before this 另一方面',
      },
      second: {
        zh: '后文没有“另一方面”与此处“一方面”呼应；请补上或删去“一方面”',
        en: 'No 另一方面 answers this 一方面',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { kind, members } of view.outline.series) {
      const [first] = members;
      if (kind !== 'one-hand' || first === undefined) continue;
      if (first.value === 2 && !/(?<!另)一方面|一面/.test(textBefore(first, view)))
        yield { at: first.marker, message: 'first' };
      if (
        first.value === 1 &&
        members.length === 1 &&
        !ANSWERS.test(textBehind(first, view)) &&
        !/一方面/.test(textBefore(first, view))
      )
        yield { at: first.marker, message: 'second' };
    }
  },
};

function textBefore({ marker: { start } }: SeriesItem, view: DocumentView): string {
  let text = start.segment.text.slice(0, start.column);
  let segment = view.previous(start.segment);
  for (let i = 0; i < REACH && segment !== undefined; i++, segment = view.previous(segment)) text = segment.text + text;
  return text;
}

function textBehind({ marker: { end } }: SeriesItem, view: DocumentView): string {
  let text = end.segment.text.slice(end.column);
  let segment = view.next(end.segment);
  for (let i = 0; i < REACH && segment !== undefined; i++, segment = view.next(segment)) text += segment.text;
  return text;
}
