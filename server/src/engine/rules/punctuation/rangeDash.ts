// A hyphen between the years or months of a span: 2021-2025年, 1-9月.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

/** Hyphen, its full-width form, the minus sign, the short dash; a dash of two is too long. The wavy line is allowed. */
const YEARS = /(?<![\d.-])(?:19|20)\d{2}年?([-－−–]{1,2}|——)(?=(?:19|20)\d{2}年)/g;
const MONTHS = /(?<![\d.\-/])\d{1,2}[月日]?([-－−–])(?=\d{1,2}[月日])/g;

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
  triggers: pairsOf('-－−–—', DIGITS),
  *check({ text }) {
    yield* reports(text, YEARS);
    for (const report of reports(text, MONTHS)) if (isSpan(text, report)) yield report;
  },
  fixes: (finding) => replaceMark(finding),
};

function* reports(text: string, pattern: RegExp): Generator<SegmentReport> {
  for (const match of matchesIn(text, pattern)) {
    const found = match[1] ?? '';
    const end = match.index + match[0].length;
    yield { start: end - found.length, end, message: 'span', data: { found, expected: '—' } };
  }
}

/** 1-9月 counts up inside the year; 2-3日 may be a number of days as well and is a span only after a month. */
function isSpan(text: string, { start, end }: SegmentReport): boolean {
  const before = /(\d{1,2})([月日]?)$/.exec(text.slice(Math.max(0, start - 3), start));
  const after = /^(\d{1,2})([月日])/.exec(text.slice(end, end + 3));
  if (before === null || after === null) return false;
  if (after[2] === '日')
    return /月\d{1,2}日?$/.test(text.slice(Math.max(0, start - 5), start)) && Number(after[1]) <= 31;
  return before[2] !== '日' && Number(before[1]) <= 12 && Number(after[1]) <= 12;
}
