// Months and days as a text writes them, in Arabic figures and in Chinese ones: 2023年3月05日, 3月5号, 二〇二三年三月.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS, isDigit } from '../../text/characters';
import { digitsOf, numberOf } from '../../lexer/dates';
import { withHalfWidthDigits } from './figureWidths';
import { isNumeralChar, NUMERALS, numeralEnd } from '../../lexer/numerals';
import type { Scanner } from '../scanner';

/** One number of a date. */
export interface DatePart {
  readonly start: number;
  readonly end: number;
  /** As written, in half width: 05, 三. */
  readonly text: string;
  readonly value: number;
}

export interface CalendarDate {
  readonly start: number;
  /** After the unit of the last part. */
  readonly end: number;
  readonly year: DatePart | undefined;
  readonly month: DatePart;
  readonly day: DatePart | undefined;
  /** 日 or 号; undefined without a day. */
  readonly unit: '日' | '号' | undefined;
}

const NONE: readonly CalendarDate[] = [];
const YEAR_DIGITS = '〇○零一二三四五六七八九';

export const calendarDates: Scanner<readonly CalendarDate[]> = {
  triggers: pairsOf(`${DIGITS}０１２３４５６７８９${NUMERALS} \u3000`, '月'),
  none: NONE,
  scan: ({ text }) => scanCalendarDates(text),
};

/** Each 月 that a number stands before, with the year and the day that go with it; in text order. Blanks may stand between. */
function scanCalendarDates(written: string): readonly CalendarDate[] {
  const text = withHalfWidthDigits(written);
  let found: CalendarDate[] | undefined;
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    const date = dateAt(text, at);
    if (date !== undefined) (found ??= []).push(date);
  }
  return found ?? NONE;
}

function dateAt(text: string, unitAt: number): CalendarDate | undefined {
  const month = partBefore(text, unitAt);
  if (month === undefined || '.．个/'.includes(text[month.start - 1] ?? ' ')) return undefined;
  const year =
    text[skipBack(text, month.start) - 1] === '年' ? yearBefore(text, skipBack(text, month.start) - 1) : undefined;
  const day = partAfter(text, skip(text, unitAt + 1));
  const unit = day === undefined ? undefined : text[skip(text, day.end)];
  const start = year?.start ?? month.start;
  if (day === undefined || (unit !== '日' && unit !== '号'))
    return { start, end: unitAt + 1, year, month, day: undefined, unit: undefined };
  return { start, end: skip(text, day.end) + 1, year, month, day, unit };
}

/** One or two digits, or a Chinese numeral, that end before a column. */
function partBefore(text: string, unitAt: number): DatePart | undefined {
  const end = skipBack(text, unitAt);
  let start = end;
  const arabic = isDigit(text.charCodeAt(end - 1));
  while (start > 0 && (arabic ? isDigit(text.charCodeAt(start - 1)) : isNumeralChar(text.charCodeAt(start - 1))))
    start--;
  return partOf(text, start, end);
}

function partAfter(text: string, start: number): DatePart | undefined {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return partOf(text, start, end > start ? end : numeralEnd(text, start));
}

function partOf(text: string, start: number, end: number): DatePart | undefined {
  const written = text.slice(start, end);
  const value = written.length > 3 || /^\d{3}/.test(written) ? undefined : numberOf(written);
  return value === undefined ? undefined : { start, end, text: written, value };
}

/** Four digits, Arabic or Chinese, that end before a column. */
function yearBefore(text: string, unitAt: number): DatePart | undefined {
  const end = skipBack(text, unitAt);
  const written = text.slice(Math.max(0, end - 4), end);
  const chinese = [...written].every((char) => YEAR_DIGITS.includes(char));
  const value = Number(digitsOf(written));
  if (
    written.length !== 4 ||
    !(chinese || /^\d{4}$/.test(written)) ||
    value < 1900 ||
    value > 2099 ||
    isDigit(text.charCodeAt(end - 5))
  )
    return undefined;
  return { start: end - 4, end, text: written, value };
}

/** At most one blank stands between number and unit. */
function skip(text: string, at: number): number {
  return text[at] === ' ' || text[at] === '\u3000' ? at + 1 : at;
}

function skipBack(text: string, at: number): number {
  return text[at - 1] === ' ' || text[at - 1] === '\u3000' ? at - 1 : at;
}
