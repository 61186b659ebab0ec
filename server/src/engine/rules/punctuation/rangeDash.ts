// A hyphen or a dash of two ems between the ends of a span of time, of a range of figures or of a road: 2021-2025年, 1-9月, 9:00-12:00,
// 周一-周五, 2-3名, 县城——云溪乡公路.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { DIGITS } from '../../text/characters';
import { withHalfWidthDigits } from '../../facts/dates/figureWidths';
import type { SegmentRule } from '../rule';
import { isQuantity, numberRangeAt } from '../shared/numberRange';
import { isBetweenPlaces, PLACE_ENDINGS } from './shared/betweenPlaces';
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
/** Of a plan: （2022-2035）. */
const BRACKETED_YEAR_BEFORE = /[（(](?:19|20)\d{2}$/;
const BRACKETED_YEAR_AFTER = /^(?:19|20)\d{2}[）)]/;
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
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.13.3.2、4.13.3.3' },
    name: { zh: '起止连接号', en: 'Dash of a span or range' },
    rationale: {
      zh: '时间、地点的起止用一字线“—”（占一个字位置），数值范围用浪纹线“～”，不用短横“-”或破折号“——”。',
      en: 'A span of time and a way between places take the one-em dash, a range of figures takes “～”, none a hyphen or a dash of two ems.',
    },
    messages: {
      span: {
        zh: '起止时间之间用了“{found}”，应为一字线“{expected}”',
        en: '“{found}” between the ends of a span of time; use “{expected}”',
      },
      range: {
        zh: '数值范围的两个数之间用了“{found}”，应为浪纹线“{expected}”',
        en: '“{found}” between the figures of a range; use “{expected}”',
      },
      places: {
        zh: '起止地点之间用了“{found}”，应为一字线“{expected}”',
        en: '“{found}” between the ends of a way; use “{expected}”',
      },
      many: {
        zh: '全文有{count}处起止之间用了“{found}”一类符号，此处应为“{expected}”；可一次改正',
        en: '{count} spans and ranges with marks such as “{found}”, here for “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 10,
  triggers: [
    ...pairsOf(MARKS, `${DIGITS}０１２３４５６７８９星礼周`),
    // Of these the mark is the last character.
    ...pairsOf(PLACE_ENDINGS, MARKS),
  ],
  *check({ text, facts: { tokens } }, hits) {
    const half = withHalfWidthDigits(text);
    for (let i = 0; i < hits.count; i++) {
      const isPlace = PLACE_ENDINGS.includes(text[hits.startAt(i)] ?? '');
      const start = isPlace ? hits.startAt(i) + 1 : markStart(text, hits.startAt(i) + 1);
      const end = isPlace ? markEnd(text, start) : hits.startAt(i) + 1;
      const found = text.slice(start, end);
      const message = found === '—' ? undefined : joined(half, start, end, tokens);
      if (message !== undefined) yield { start, end, message, data: { found, expected: EXPECTED[message] } };
    }
  },
  fixes: (finding) => replaceMark(finding, finding.message !== 'places'),
};

const EXPECTED = { span: '—', range: '～', places: '—' } as const;

/** What a mark joins; undefined where it joins none of these. */
function joined(text: string, start: number, end: number, tokens: Tokens): keyof typeof EXPECTED | undefined {
  if (isSpan(text, start, end, tokens)) return 'span';
  const range = numberRangeAt(text, tokens, start, end);
  if (range !== undefined && isQuantity(text, range)) return 'range';
  return isBetweenPlaces(text, start, end) ? 'places' : undefined;
}

/** Of a mark that ends at a column, and is written twice at most. */
function markStart(text: string, end: number): number {
  return text[end - 2] === text[end - 1] ? end - 2 : end - 1;
}

function markEnd(text: string, start: number): number {
  return text[start + 1] === text[start] ? start + 2 : start + 1;
}

function isSpan(text: string, start: number, end: number, tokens: Tokens): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    (YEAR_BEFORE.test(before) && YEAR_AFTER.test(after)) ||
    (BRACKETED_YEAR_BEFORE.test(before) && BRACKETED_YEAR_AFTER.test(after)) ||
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
