// Another zero than 〇 in a year of Chinese figures: 二零二三年, 二O二三年, 二0二三年.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isInTitleMarks } from '../../lexicon/guardedWords';
import { matchesIn } from '../../lexer/matchesIn';
import { isDate } from '../../lexer/dates';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentRule } from '../rule';

const CHINESE = '一二三四五六七八九';
/** Characters that stand for 〇: 零 counts, the others are a circle, letters and digits that look like it. */
const ZEROS = '零○◯OＯoｏ0０';
/** A year from 2000 on, before 年 or before the end of a span of years: those before stand in texts that were printed so by right. */
const YEAR =
  /(?<![一二三四五六七八九〇零○◯Ｏｏ０A-Za-z\d])二[一二三四五六七八九〇零○◯OＯoｏ0０]{3}(?=[ \u3000]?年|[—–\-~～至到]{1,2}[一二][一二三四五六七八九〇零○◯OＯoｏ0０]{3}年)/g;
const ANY_ZERO = /[零○◯OＯoｏ0０]/g;

export const zeroInYear: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'zero-in-year',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.2.5（“零”和“〇”）' },
    name: { zh: '汉字年份中的“〇”', en: 'Zero in a year of Chinese figures' },
    rationale: {
      zh: '年份是编号，其中的“0”写作“〇”；“零”用于计量，“○”“O”“0”不是汉字数字。',
      en: 'A year is a numbering, in which zero is 〇; 零 is for quantities, and ○, O and 0 are no Chinese figures.',
    },
    messages: {
      zero: {
        zh: '汉字年份中的“0”应写作“〇”，“{found}”应为“{expected}”',
        en: 'Zero in a year of Chinese figures is 〇: “{expected}”, not “{found}”',
      },
      many: {
        zh: '全文有{count}处汉字年份中的“0”没有写作“〇”，如“{found}”；可一次改正',
        en: '{count} years of Chinese figures with another zero than 〇, such as “{found}”; change them all',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 3,
  triggers: pairsOf(`${CHINESE}〇`, ZEROS),
  *check({ text }) {
    // The date of signing has a rule of its own.
    if (isDate(text.trim())) return;
    for (const match of matchesIn(text, YEAR)) {
      const [found] = match;
      const expected = found.replace(ANY_ZERO, '〇');
      const start = match.index;
      if (expected === found || isInTitleMarks(text, start)) continue;
      // A circle cannot be told from 〇 by the eye.
      const severity = found.replace(/○/g, '〇') === expected ? ('hint' as const) : ('warning' as const);
      yield { start, end: start + found.length, message: 'zero', severity, data: { found, expected } };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};
