// Characters that part lines in one program and not in another: U+2028, U+2029, U+0085, the vertical tab.

import { skipBlanks, skipBlanksBack } from '../../text/characters';
import { defineFilter } from '../../incremental/keys';
import { lineBreakOf } from '../shared/lineBreak';
import { oddPlacesRule } from './shared/oddPlaces';

export const irregularLineBreak = oddPlacesRule(
  {
    id: 'irregular-line-break',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '网页、Word 软回车复制时带入的字符' },
    name: { zh: '特殊换行符', en: 'Irregular line break' },
    rationale: {
      zh: '这类字符在有的程序里换行，在有的程序里不换，前后两段会连成一段。',
      en: 'Some programs break the line at it and others do not, so that two paragraphs run together.',
    },
    messages: {
      one: { zh: '此处是特殊换行符，不是普通换行；请改为换行', en: 'An irregular line break; make it a line break' },
      many: {
        zh: '全文有{count}处特殊换行符，不是普通换行；可一次改为换行',
        en: '{count} irregular line breaks; make them all line breaks',
      },
    },
  },
  defineFilter((segment) => segment.facts.odd.breaks.length > 0),
  (segment, view) => {
    const [from, to] = [skipBlanks(segment.text, 0), skipBlanksBack(segment.text, segment.text.length)];
    const eol = lineBreakOf(view);
    return segment.facts.odd.breaks.map((place) => ({
      ...place,
      right: place.start < from || place.start >= to ? '' : eol,
    }));
  },
);
