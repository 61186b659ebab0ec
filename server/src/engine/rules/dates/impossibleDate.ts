// A day that no calendar has: 2023年13月, 2月30日, 2023年5月10日（星期五）; a period that ends before it begins: 2025—2021年.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { calendarDates, type CalendarDate } from '../../facts/dates/calendarDates';
import { daysOf } from '../../lexer/dates';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';

export const impossibleDate: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'impossible-date',
    group: 'dates',
    about: 'text',
    severity: 'error',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '不存在的日期', en: 'Impossible date' },
    rationale: {
      zh: '日历上没有这一天，或者起止颠倒，必定是写错了。',
      en: 'The calendar has no such day, or the period ends before it begins: something is miswritten.',
    },
    messages: {
      month: { zh: '一年没有{month}月，“{found}”有误；请核对', en: 'There is no month {month}: check “{found}”' },
      day: { zh: '{month}月没有{day}日，“{found}”有误；请核对', en: 'Month {month} has no day {day}: check “{found}”' },
      weekday: {
        zh: '{year}年{month}月{day}日是{actual}，此处写“{found}”；请核对日期和星期',
        en: 'That day is a {actual}, not “{found}”; check the date and the day of the week',
      },
      period: { zh: '“{found}”起年晚于止年；请核对', en: '“{found}” ends before it begins; check' },
    },
    whileTyping: 'hold',
  },
  triggers: [...calendarDates.triggers, ...pairsOf('—–－~～-至', ['19', '20'])],
  *check(segment) {
    for (const date of segment.facts.calendarDates) {
      const report = faultOf(date, segment.text);
      if (report !== undefined) yield report;
    }
    yield* backwardPeriods(segment.text);
  },
};

function faultOf({ start, end, year, month, day, unit }: CalendarDate, text: string): SegmentReport | undefined {
  const found = text.slice(start, end);
  const isDay = day !== undefined && unit === '日';
  // Without a year or a day a number before 月 may count months; a third of March is no date of ours.
  if (month.value < 1 || month.value > 12)
    return year !== undefined || (isDay && /^\d{1,2}$/.test(month.text))
      ? { start, end, message: 'month', data: { found, month: month.value } }
      : undefined;
  if (!isDay) return undefined;
  if (day.value < 1 || day.value > daysOf(month.value, year?.value))
    return { start, end, message: 'day', data: { found, month: month.value, day: day.value } };
  return year === undefined ? undefined : weekdayFault(text, start, end, year.value, month.value, day.value);
}

const WEEKDAYS = '日一二三四五六';
/** A day of the week in brackets after a date, or straight after it. */
const WEEKDAY = /^[ \u3000]?[（(]?((?:星期|礼拜|周)([一二三四五六日天]))/;

function weekdayFault(
  text: string,
  start: number,
  end: number,
  year: number,
  month: number,
  day: number,
): SegmentReport | undefined {
  const written = WEEKDAY.exec(text.slice(end, end + 6));
  const actual = WEEKDAYS[weekdayOf(year, month, day)];
  if (written === null || written[2]?.replace('天', '日') === actual) return undefined;
  const [all, found = ''] = written;
  const expected = found.slice(0, -1) + (actual ?? '');
  return { start, end: end + all.length, message: 'weekday', data: { found, actual: expected, year, month, day } };
}

/** 0 for a Sunday. Sakamoto's method for the Gregorian calendar. */
function weekdayOf(year: number, month: number, day: number): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}

const PERIOD = /(?<!\d)((?:19|20)\d{2})年?[—–－~～\-至]{1,2}((?:19|20)\d{2})年/g;

function* backwardPeriods(text: string): Generator<SegmentReport> {
  for (const match of matchesIn(text, PERIOD)) {
    const [found, from, to] = match;
    if (Number(from) > Number(to))
      yield { start: match.index, end: match.index + found.length, message: 'period', data: { found } };
  }
}
