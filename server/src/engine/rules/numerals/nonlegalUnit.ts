// A unit that is no legal one after a figure: 40公分, 10市斤, 20KG.

import { NONLEGAL_UNITS, SYMBOLS_IN_WRONG_CASE, type NonlegalUnit } from '../../lexicon/tables/nonlegalUnits';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { TokenKind } from '../../lexer/tokenKind';
import { isBlank, isLatin } from '../../text/characters';
import type { SegmentReport, SegmentRule, SegmentView } from '../rule';
import { replacement } from '../shared/replacement';

const UNITS: readonly NonlegalUnit[] = [...NONLEGAL_UNITS, ...SYMBOLS_IN_WRONG_CASE];
const BY_FOUND = new Map(UNITS.map((unit) => [unit.found, unit]));
/** What a figure ends with, besides its digits: 3万公分, 十几公尺. */
const NUMERAL_END = /[\d０-９一二两三四五六七八九十百千万亿几数余多半]$/;

export const nonlegalUnit: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'nonlegal-unit',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《中华人民共和国计量法》', clause: '第三条' },
    name: { zh: '非法定计量单位', en: 'Unit that is no legal one' },
    rationale: {
      zh: '公文使用国家法定计量单位，单位符号的大小写也有规定。',
      en: 'Official papers use legal units, and their symbols have a fixed case.',
    },
    messages: {
      same: {
        zh: '“{found}”不是法定计量单位，应为“{expected}”',
        en: '“{found}” is no legal unit; write “{expected}”',
      },
      other: {
        zh: '“{found}”不是法定计量单位，请换算为“{expected}”',
        en: '“{found}” is no legal unit; work the figure out in “{expected}”',
      },
      symbol: {
        zh: '单位符号“{found}”大小写不对，应为“{expected}”',
        en: 'The symbol of the unit is “{expected}”, not “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...NONLEGAL_UNITS.map(({ found }) => found), ...SYMBOLS_IN_WRONG_CASE.map(({ found }) => found)],
  *check(segment, hits) {
    let last = 0;
    for (let i = 0; i < hits.count; i++) {
      const report = reportOf(segment, hits.startAt(i), hits.endAt(i));
      if (report === undefined || report.start < last) continue;
      last = report.end;
      yield report;
    }
  },
  fixes: (finding) => (finding.message === 'other' ? [] : [replacement(finding, String(finding.data['expected']))]),
};

function reportOf({ text, facts: { tokens } }: SegmentView, start: number, end: number): SegmentReport | undefined {
  const found = text.slice(start, end);
  const unit = BY_FOUND.get(found);
  const figure = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  if (unit === undefined || !NUMERAL_END.test(text.slice(Math.max(0, figure - 1), figure))) return undefined;
  const isSymbol = isLatin(text.charCodeAt(start));
  // In KGB and 20KG-3 the letters are of something else.
  if (isSymbol ? isPartOfCode(text, figure, end) : boundaryAt(text, end) === 'none') return undefined;
  if (!isSymbol && tokens.kindAt(tokens.indexAt(figure - 1)) === TokenKind.Latin) return undefined;
  const message = isSymbol ? 'symbol' : unit.legal === undefined ? 'other' : 'same';
  return { start, end, message, data: { found, expected: unit.instead } };
}

function isPartOfCode(text: string, figure: number, end: number): boolean {
  let start = figure;
  while (/[\d.,]/.test(text[start - 1] ?? ' ')) start--;
  return /[A-Za-z\-_]/.test(text[start - 1] ?? ' ') || /[\w\-]/.test(text[end] ?? ' ');
}
