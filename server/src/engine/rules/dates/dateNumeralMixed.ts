// A date half in Arabic, half in Chinese figures: 2023年三月.

import type { CalendarDate } from '../../facts/dates/calendarDates';
import { digitsOf } from '../../lexer/dates';
import { isNumeralChar } from '../../lexer/numerals';
import type { Segment } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { bodyDates } from './shared/bodyDates';
import { rangeOf } from './shared/mentions';

export const dateNumeralMixed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'date-numeral-mixed',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.3（同类统一）' },
    name: { zh: '日期数字混用', en: 'Figures mixed in one date' },
    rationale: {
      zh: '同一个日期里的年、月、日，或者都用阿拉伯数字，或者都用汉字数字。',
      en: 'Year, month and day of one date are all in Arabic or all in Chinese figures.',
    },
    messages: {
      mixed: {
        zh: '“{found}”中两种数字混用，应写作“{expected}”',
        en: '“{found}” mixes two kinds of figures; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const mention of bodyDates(view)) {
      const { segment, found } = mention;
      if (!isMixed(found) || isLunar(segment, found)) continue;
      yield {
        at: rangeOf(mention),
        message: 'mixed',
        data: { found: segment.text.slice(found.start, found.end), expected: inArabic(found) },
      };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

function isMixed({ year, month, day }: CalendarDate): boolean {
  const kinds = [year, month, day].flatMap((part) => (part === undefined ? [] : [/^\d/.test(part.text)]));
  return new Set(kinds).size > 1;
}

/** 2023年三月三, 农历八月初一: days of the old calendar are in Chinese figures. */
function isLunar({ text }: Segment, { month, end, day }: CalendarDate): boolean {
  if (/[历闰]/.test(text.slice(Math.max(0, month.start - 4), month.start))) return true;
  return day === undefined && (isNumeralChar(text.charCodeAt(end)) || text[end] === '初' || text[end] === '廿');
}

function inArabic({ year, month, day, unit }: CalendarDate): string {
  return `${year === undefined ? '' : `${digitsOf(year.text)}年`}${month.value}月${day === undefined ? '' : `${day.value}${unit}`}`;
}
