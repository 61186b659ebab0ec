// A hyphen between the ends of a span of time: 2021-2025年, 1-9月, 11月6日-12月15日, 9:00-12:00, 周一-周五.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { DIGITS } from '../../text/characters';
import type { SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

/** Hyphen, its full-width form, the minus sign, the short dash, and the dash, of which one alone is right. The wavy line is allowed. */
const MARKS = '-－−–—';
/** How far the ends of a span reach, in UTF-16 code units: 2023年12月31日. */
const REACH = 11;

/** A date that ends with its unit: 2023年, 11月, 2023年10月30日. */
const DATE_BEFORE = /(?<![\d.．\-/])((?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?)$/;
const DATE_AFTER = /^(?:(?:19|20)\d{2}年|\d{1,2}[月日号])/;
const YEAR_BEFORE = /(?<![\d.\-])(?:19|20)\d{2}$/;
const YEAR_AFTER = /^(?:19|20)\d{2}年/;
const NUMBER_BEFORE = /(?<![\d.\-/])(\d{1,2})$/;
const NUMBER_AFTER = /^(\d{1,2})([月日])/;
const DAY_OF_MONTH_BEFORE = /月\d{1,2}$/;
const WEEKDAY_BEFORE = /(?:星期|礼拜|周)[一二三四五六日天]$/;
const WEEKDAY_AFTER = /^(?:星期|礼拜|周)[一二三四五六日天]/;

export const rangeDash: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'range-dash',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'safe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.13.3.2' },
    name: { zh: '起止年月连接号', en: 'Dash of a span of time' },
    why: {
      zh: '时间的起止用一字线“—”（占一个字位置），不用短横“-”或破折号“——”。',
      en: 'A span of time takes the one-em dash, not a hyphen and not a dash of two ems.',
    },
    messages: {
      span: {
        zh: '起止时间之间用了“{found}”，应为一字线“{expected}”',
        en: '“{found}” between the ends of a span of time; use “{expected}”',
      },
      many: {
        zh: '全文有{count}处起止时间之间用了“{found}”一类符号，应为一字线“{expected}”；可一次改正',
        en: '{count} spans of time with marks such as “{found}”; use “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 10,
  triggers: pairsOf(MARKS, `${DIGITS}星礼周`),
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const end = hits.startAt(i) + 1;
      const start = markStart(text, end);
      const found = text.slice(start, end);
      if (found !== '—' && isSpan(text, start, end, tokens))
        yield { start, end, message: 'span', data: { found, expected: '—' } };
    }
  },
  fixes: (finding) => replaceMark(finding),
};

/** Of a mark that ends at a column, and is written twice at most. */
function markStart(text: string, end: number): number {
  return text[end - 2] === text[end - 1] ? end - 2 : end - 1;
}

function isSpan(text: string, start: number, end: number, tokens: Tokens): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    (YEAR_BEFORE.test(before) && YEAR_AFTER.test(after)) ||
    isSpanOfDates(before, after) ||
    isSpanOfNumbers(before, after) ||
    isSpanOfTimes(tokens, start, end) ||
    (WEEKDAY_BEFORE.test(before) && WEEKDAY_AFTER.test(after))
  );
}

/** 11月6日-12月15日. Days alone may be a number of days as well: 2日-3日. */
function isSpanOfDates(before: string, after: string): boolean {
  const date = DATE_BEFORE.exec(before)?.[1] ?? '';
  return date !== '' && DATE_AFTER.test(after) && (/[年月]/.test(date) || /^\d+月|年/.test(after));
}

/** 1-9月 counts up inside the year; 2-3日 may be a number of days as well and is a span only after a month: 5月2-3日. */
function isSpanOfNumbers(before: string, after: string): boolean {
  const first = Number(NUMBER_BEFORE.exec(before)?.[1] ?? NaN);
  const [, last, unit] = NUMBER_AFTER.exec(after) ?? [];
  return unit === '日'
    ? DAY_OF_MONTH_BEFORE.test(before) && Number(last) <= 31
    : unit === '月' && first <= 12 && Number(last) <= 12;
}

function isSpanOfTimes(tokens: Tokens, start: number, end: number): boolean {
  return [start - 1, end].every((column) => tokens.kindAt(tokens.indexAt(column)) === TokenKind.Clock);
}
