// A date with marks between its parts and 日 or 月 after them: 2023.9.8日, 2023.9月.

import { daysOf } from '../../lexer/dates';
import { TokenKind } from '../../lexer/tokenKind';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const MARKS = './-';
/** What a month or a day may be, also with a zero before it. */
const PARTS = Array.from({ length: 31 }, (_, index) => String(index + 1)).flatMap((part) =>
  part.length === 1 ? [part, `0${part}`] : [part],
);
const FULL = /^((?:19|20)\d{2})[./-](\d{1,2})[./-](\d{1,2})$/;
const MONTH = /^((?:19|20)\d{2})\.(\d{1,2})$/;
const DAY = /^(\d{1,2})\.(\d{1,2})$/;
/** Before a day without its year: elsewhere 9.8日 may be a number of days. */
const TIME_WORD = /(?:截至|截止|[于自从至到在])$/;

export const dottedDate: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'dotted-date',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.5.4（年、月、日写全）' },
    name: { zh: '日期用点代替“年”“月”', en: 'Dots in a date for 年 and 月' },
    rationale: {
      zh: '日期写作“2023年9月8日”；用点隔开的日期后面不再加“日”，两种写法不能混用。',
      en: 'A date is written 2023年9月8日; with dots between its parts it takes no 日.',
    },
    messages: {
      dotted: {
        zh: '“{found}”混用两种日期写法，应为“{expected}”',
        en: '“{found}” mixes two ways to write a date; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(pairsOf(MARKS, PARTS), '日号月'),
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const end = hits.endAt(i);
      const token = tokens.indexAt(end - 2);
      const report = reportOf(text, tokens.startOf(token), end, tokens.kindAt(token));
      if (report !== undefined) yield report;
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** @param end the column after 日 or 月 */
function reportOf(text: string, start: number, end: number, kind: TokenKind | undefined): SegmentReport | undefined {
  const figures = text.slice(start, end - 1);
  const expected =
    kind === TokenKind.Date
      ? fullDate(figures, text[end - 1] ?? '')
      : kind === TokenKind.Number
        ? shortDate(figures, text[end - 1] ?? '', text.slice(Math.max(0, start - 2), start))
        : undefined;
  return expected === undefined
    ? undefined
    : { start, end, message: 'dotted', data: { found: text.slice(start, end), expected } };
}

function fullDate(figures: string, unit: string): string | undefined {
  const [, year, month, day] = FULL.exec(figures) ?? [];
  return unit === '月' || !isDay(Number(month), Number(day), Number(year))
    ? undefined
    : `${year}年${Number(month)}月${Number(day)}日`;
}

/** 2023.9月; after a word of time also 9.8日. */
function shortDate(figures: string, unit: string, before: string): string | undefined {
  const [, year, ofYear] = MONTH.exec(figures) ?? [];
  if (unit === '月') return isDay(Number(ofYear), 1) ? `${year}年${Number(ofYear)}月` : undefined;
  const [, month, day] = DAY.exec(figures) ?? [];
  return TIME_WORD.test(before) && isDay(Number(month), Number(day)) ? `${Number(month)}月${Number(day)}日` : undefined;
}

function isDay(month: number, day: number, year?: number): boolean {
  return month >= 1 && day >= 1 && day <= daysOf(month, year);
}
