// Dates and years as reports write them.

import type { IsoDate } from '../lexicon/tables/laws';
import { parseNumeral } from './numerals';

/** The whole string is a date: 2024年2月20日, 2024-02-20, 2024.2.20, 二〇二四年二月二十日. */
export function isDate(text: string): boolean {
  return /^(?:(?:19|20)\d{2}[ \u3000]?年[ \u3000]?\d{1,2}[ \u3000]?月[ \u3000]?\d{1,2}[ \u3000]?[日号]|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|[二一][〇零○OＯ一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号])$/.test(
    text,
  );
}

/** The whole string is a month of a year: 2024年1月, 二〇二四年一月. */
export function isMonth(text: string): boolean {
  return /^(?:(?:19|20)\d{2}[ \u3000]?年[ \u3000]?\d{1,2}[ \u3000]?月|[二一][〇零○OＯ一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月)$/.test(
    text,
  );
}

/** The day that a date in one of these forms names; undefined for anything else, and for a day that no calendar has. */
export function parseDate(text: string): IsoDate | undefined {
  if (!isDate(text)) return undefined;
  const parts = text.replace(/[ \u3000]/g, '').split(/[年月日号\-./]/);
  const [year, month, day] = [digitsOf(parts[0] ?? ''), numberOf(parts[1] ?? ''), numberOf(parts[2] ?? '')];
  if (month === undefined || day === undefined || month < 1 || day < 1 || day > daysOf(month, Number(year)))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 二〇二四 → 2024; Arabic digits stay. */
export function digitsOf(text: string): string {
  return [...text]
    .map((char) =>
      '零一二三四五六七八九'.includes(char)
        ? String('零一二三四五六七八九'.indexOf(char))
        : '〇○OＯ'.includes(char)
          ? '0'
          : char,
    )
    .join('');
}

/** The value of 12 and of 十二; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : parseNumeral(text);
}

/** Number of days of a month from 1 to 12, 0 for any other; without a year February has 29. */
export function daysOf(month: number, year?: number): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export interface YearSpan {
  /** Columns of the four digits. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Mentions of a year in full, 2023年 and 2023年度, from `from` up to `to`; not what stands in 《》 or 〔〕 or belongs to a span of years. */
export function yearsIn(text: string, from = 0, to = text.length): readonly YearSpan[] {
  const found: YearSpan[] = [];
  for (const match of text.slice(from, to).matchAll(/(?:19|20)\d{2}(?=年)/g)) {
    const start = from + match.index;
    if (!isInTitleMarks(text, start) && !belongsToSpan(text, start))
      found.push({ start, end: start + 4, value: Number(match[0]) });
  }
  return found;
}

function isInTitleMarks(text: string, at: number): boolean {
  const opening = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('〔', at));
  return opening >= 0 && text.indexOf(text[opening] === '《' ? '》' : '〕', opening) > at;
}

/** 2021—2025年, 2021-2025年, 2021至2025年, 2021年——2025年 in a dash that is too long, 12023年. */
function belongsToSpan(text: string, at: number): boolean {
  return (
    /[\d—–−－\-~～〜至到]/.test(text[at - 1] ?? '') ||
    /^\d{4}年度?(?:[—–−－\-~～〜]{1,2}|[至到])(?:19|20)\d{2}/.test(text.slice(at, at + 12))
  );
}
