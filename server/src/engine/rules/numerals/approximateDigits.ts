// An approximate number in Arabic figures, or with a mark between its two numbers: 10几名, 3、4个, 两、三次.

import { COUNT_MEASURES, EVENT_MEASURES, measureAt, UNITS } from '../../lexicon/tables/measureWords';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { formatNumeral } from '../../lexer/numerals';
import { isOrdinal, TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { DIGITS, endsClause, isDigit, skipBlanksBack } from '../../text/characters';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

/** Two figures side by side that differ by one: 3、4, and the same of tens: 20、30 and 3、40. */
const NEIGHBOURS = [...'12345678'].flatMap((first) => {
  const second = Number(first) + 1;
  return [`${first}、${second}`, `${first}、${second}0`, `${first}0、${second}0`];
});
/** The same in Chinese numerals, with 两 for 二, and 三五 for a few. */
const CHINESE_NEIGHBOURS = [...pairsInRow('一二三四五六七八九'), '一、两', '两、三', '三、五'];
/** What two neighbouring numbers count; the third and the fourth of a row have other measure words, and pages their numbers. */
const COUNTED: ReadonlySet<string> = new Set([...COUNT_MEASURES, ...EVENT_MEASURES, ...UNITS, '次', '个月', '年']);
const NUMBERED: ReadonlySet<string> = new Set('口面页栋幢座间');
/** The figures with which one has 两: 一两个, 两三个, but 一二十个. */
const WITH_LIANG: Readonly<Record<string, string>> = { '1、2': '一两', '2、3': '两三' };
/** What gives each figure a thing of its own, or makes it the number of a thing. */
const SEVERALLY = /分别|依次|第|附件|[上前]述|[表图条款项节章期之〕]$/;
/** How far back that is looked for, in UTF-16 code units. */
const REACH = 8;

export const approximateDigits: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'approximate-digits',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.2.2（概数）；GB/T 15834—2011 4.5.3.4' },
    name: { zh: '概数写法', en: 'Form of an approximate number' },
    rationale: {
      zh: '含“几”的概数和相邻两个数连用的概数，用汉字数字，两个数之间不加顿号。',
      en: 'Numbers with 几 and two neighbouring numbers for “about” are in Chinese figures, without a mark between them.',
    },
    messages: {
      several: {
        zh: '含“几”的概数用汉字数字，“{found}”请改为汉字',
        en: 'A number with 几 is in Chinese figures: “{found}”',
      },
      mark: {
        zh: '相邻两数连用表示概数，中间不加顿号，“{found}”应为“{expected}”',
        en: 'Two neighbouring numbers for “about” have no mark between them: “{expected}”, not “{found}”',
      },
      neighbours: {
        zh: '相邻两数连用表示概数，用汉字数字、不加顿号，“{found}”应为“{expected}”',
        en: 'Two neighbouring numbers for “about” are in Chinese figures without a mark: “{expected}”, not “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...NEIGHBOURS, ...CHINESE_NEIGHBOURS, ...pairsOf(DIGITS, '几'), ...pairsOf('几', DIGITS)],
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      if (isNumberOfHeading(text, tokens, start)) continue;
      const report = reportOf(text, start, hits.endAt(i));
      if (report !== undefined) yield report;
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** 3、 and 三、 at the start of a line or of a sentence. */
function isNumberOfHeading(text: string, tokens: Tokens, column: number): boolean {
  const index = tokens.indexAt(column);
  const before = skipBlanksBack(text, tokens.startOf(index));
  return isOrdinal(tokens.kindAt(index) ?? TokenKind.Han) && (before === 0 || endsClause(text.charCodeAt(before - 1)));
}

function reportOf(text: string, start: number, end: number): SegmentReport | undefined {
  if (text[end - 1] === '几') return severalAfter(text, end);
  if (text[start] === '几') return severalBefore(text, start);
  return isDigit(text.charCodeAt(start)) ? neighbours(text, start, end) : chineseNeighbours(text, start, end);
}

/** 10几名, 200几十人. @param end the column after 几 */
function severalAfter(text: string, end: number): SegmentReport | undefined {
  let start = end - 1;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  const digits = text.slice(start, end - 1);
  const after = end + (/^十?[百千万亿]{0,2}/.exec(text.slice(end))?.[0].length ?? 0);
  const measure = measureAt(text, after);
  if (measure === undefined || !digits.endsWith('0') || !isFree(text, start)) return undefined;
  const tail = text.slice(end - 1, after + measure.length);
  const value = Number(digits);
  return {
    start,
    end: after + measure.length,
    message: 'several',
    data: { found: digits + tail, ...(value < 1000 ? { expected: formatNumeral(value) + tail } : {}) },
  };
}

/** 几10名, 好几100户. */
function severalBefore(text: string, start: number): SegmentReport | undefined {
  const found = /^几(10{1,3})(?![\d.])/.exec(text.slice(start));
  const end = start + (found?.[0].length ?? 0);
  const measure = measureAt(text, end);
  if (found === null || measure === undefined) return undefined;
  const power = { 10: '十', 100: '百', 1000: '千' }[found[1] as '10' | '100' | '1000'];
  return {
    start,
    end: end + measure.length,
    message: 'several',
    data: { found: found[0] + measure, expected: `几${power}${measure}` },
  };
}

/** 3、4个, 5、6万元, 20、30人, but not the third and the fourth of a row. */
function neighbours(text: string, start: number, end: number): SegmentReport | undefined {
  const after = end + (/^[百千万亿]{0,2}/.exec(text.slice(end))?.[0].length ?? 0);
  const measure = measureAt(text, after);
  if (measure === undefined || boundaryAt(text, after + measure.length) === 'none' || !isFree(text, start))
    return undefined;
  if (SEVERALLY.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  const tail = text.slice(end, after + measure.length);
  const figures = text.slice(start, end);
  const expected = joined(figures, after > end) + tail;
  return { start, end: after + measure.length, message: 'neighbours', data: { found: figures + tail, expected } };
}

/** 两、三次, 五、六个月, 十七、八岁, 三、四十户. */
function chineseNeighbours(text: string, start: number, end: number): SegmentReport | undefined {
  const from = start - (/[二三四五六七八九]?十$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
  const after = end + (/^[十百千万亿]{0,2}[多余]?/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  const measure = /^(?:个月|年(?![级度代]))/.exec(text.slice(after, after + 2))?.[0] ?? measureAt(text, after);
  if (measure === undefined || !COUNTED.has(measure) || NUMBERED.has(measure)) return undefined;
  if (boundaryAt(text, after + measure.length) === 'none' || !isFree(text, from)) return undefined;
  const before = text.slice(Math.max(0, from - REACH), from);
  if (SEVERALLY.test(before) || /[〇零一二三四五六七八九百千]$/.test(before)) return undefined;
  const found = text.slice(from, after + measure.length);
  return {
    start: from,
    end: after + measure.length,
    message: 'mark',
    severity: 'hint',
    data: { found, expected: found.replace('、', '') },
  };
}

/** 3、4 → 三四; the power of both is said once: 20、30 → 二三十. */
function joined(figures: string, hasPower: boolean): string {
  const [first = '', second = ''] = figures.split('、');
  const plain = formatNumeral(Number(first[0])) + formatNumeral(Number(second));
  return hasPower ? plain : (WITH_LIANG[figures] ?? plain);
}

/** No part of a longer figure, a code or an enumeration. */
function isFree(text: string, start: number): boolean {
  return !/[A-Za-z\d.．、/—~～\-]/.test(text[start - 1] ?? '。');
}

/** 一、二 … 八、九 of 一二…九. */
function pairsInRow(numerals: string): readonly string[] {
  return [...numerals.slice(1)].map((second, i) => `${numerals[i] ?? ''}、${second}`);
}
