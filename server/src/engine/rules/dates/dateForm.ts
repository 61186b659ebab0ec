// The date of signing in another form than 2024年2月20日.

import { parseDate } from '../../lexer/dates';
import { canonicalDate } from './shared/canonicalDate';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';

/** Since this day the date is written in Arabic figures; before it in Chinese ones. */
const ARABIC_SINCE = '2012-07-01';

export const dateForm: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'date-form',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.5.4' },
    name: { zh: '成文日期写法不规范', en: 'Form of the date of signing' },
    rationale: {
      zh: '成文日期用阿拉伯数字，年、月、日写全，年份四位，月、日不编虚位。',
      en: 'The date of signing is in Arabic figures with 年, 月 and 日, the year in full, without leading zeros.',
    },
    messages: {
      form: {
        zh: '成文日期“{found}”应写作“{expected}”',
        en: 'Write the date of signing as “{expected}”, not “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    const { date } = outline;
    const signed = parseDate(date?.text ?? '');
    if (date === undefined || signed === undefined || signed < ARABIC_SINCE) return;
    const expected = canonicalDate(signed);
    // Blanks between the parts are another matter.
    if (date.text.replace(/[ \u3000]/g, '') !== expected)
      yield { at: date.at, message: 'form', data: { found: date.text, expected } };
  },
  fixes: (finding) => expectedReplacement(finding),
};
