// 号 for 日 in a date: 3月5号.

import { within } from '../../facts/segment';
import { replacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { bodyDates } from './shared/bodyDates';

/** After 号, where the number is not a day: a building, a paper, a plot. */
const OTHER_NUMBERS = '楼院室文令线馆门台风机车井坑地案船铺街巷码';

export const dateHao: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'date-hao',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '书面语用“日”，“号”是口语' },
    name: { zh: '日期用“号”', en: '号 for 日' },
    rationale: { zh: '公文是书面语，日期写“日”不写“号”。', en: 'In writing a day is 日; 号 is spoken.' },
    messages: {
      spoken: { zh: '“{found}”是口语说法，公文中应写作“{expected}”', en: '“{found}” is spoken; write “{expected}”' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { segment, found } of bodyDates(view)) {
      if (found.unit !== '号' || OTHER_NUMBERS.includes(segment.text[found.end] ?? '。')) continue;
      const text = segment.text.slice(found.start, found.end);
      yield {
        at: within(segment, found.start, found.end),
        message: 'spoken',
        data: { found: text, expected: `${text.slice(0, -1)}日` },
      };
    }
  },
  fixes(finding) {
    const { segment, column } = finding.at.end;
    return [{ ...replacement(finding, '日'), edits: [{ at: within(segment, column - 1, column), text: '日' }] }];
  },
};
