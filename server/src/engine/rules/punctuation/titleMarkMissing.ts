// The full title of a law without title marks.

import { LAWS } from '../../lexicon/tables/laws';
import { Dictionary } from '../../lexicon/dictionary';
import type { SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

/** Only full titles: 民法典 and 行政处罚法 in running text need no marks; 宪法 is spoken of as the thing it is. */
const titles = new Dictionary(
  LAWS.filter(({ rank, name }) => rank === 'law' && name !== '宪法'),
  ({ title }) => title,
);

export const titleMarkMissing: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'title-mark-missing',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.15.3.1' },
    name: { zh: '法律全称缺书名号', en: 'Full title of a law without title marks' },
    rationale: {
      zh: '法律、文件的全称是作品名称，应加书名号；只有简称泛指时可以不加。',
      en: 'The full title of a law takes title marks; only a short name in running text may go without.',
    },
    messages: {
      missing: { zh: '法律全称应加书名号：“{expected}”', en: 'Put title marks: “{expected}”' },
    },
    whileTyping: 'hold',
  },
  triggers: titles.words,
  *check({ text }, hits) {
    for (const { row, start, end } of titles.matches(text, hits)) {
      if (fillsLine(text, start, end) || isInMarks(text, start, end) || /^[院律治学规典]/.test(text.slice(end)))
        continue;
      yield { start, end, message: 'missing', data: { expected: `《${row.title}》` } };
    }
  },
  fixes: (finding) => replaceMark(finding, false),
};

/** The marks may stand in the lines before and after it. */
function fillsLine(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** In title marks or quotation marks, alone or as part of a longer title. */
function isInMarks(text: string, start: number, end: number): boolean {
  return ['《》', '〈〉', '“”', '""'].some(([open = '', close = '']) => {
    const opening = text.lastIndexOf(open, start - 1);
    return start > 0 && opening >= 0 && !text.slice(opening + 1, start).includes(close) && text.includes(close, end);
  });
}
