// Chinese and Arabic figures side by side: in one number (4千万元, 四十6名), or before one measure word (培训12场次 beside 宣讲十五场次).

import { measureAt, PREFIXED_UNITS } from '../../lexicon/tables/measureWords';
import { pairsOf, type WordHits } from '../../lexicon/wordAutomaton';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { expectedReplacement } from '../shared/replacement';
import { matchesIn } from '../../lexer/matchesIn';
import { digitsOf } from '../../lexer/dates';
import { NUMERALS, parseNumeral } from '../../lexer/numerals';
import { DIGITS } from '../../text/characters';
import type { SegmentReport, SegmentRule } from '../rule';

const CHINESE =
  /(?<![第一二三四五六七八九十百千万几数多余])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]百(?:[一二三四五六七八九]十[一二三四五六七八九]?)?)(人次|场次|[场次件起份])(?![会议届条款])/g;
const ARABIC = /\d(人次|场次|[场次件起份])/g;

const MIXED = [...pairsOf(DIGITS, '十百千'), ...pairsOf('十百千零', DIGITS)];
/** A number in whatever figures; without the point, since 3.5千公顷 and the like are units of statistics. */
const NUMBER = /(?<![A-Za-z\d.,．/\-第])(?<!\d，)[\d零一二两三四五六七八九十百千万亿]+[余多]?/g;
/** A place of the number: its figure, in either kind, and its power. */
const PLACE = /零|(\d+|[一二两三四五六七八九])([十百千]?)|^([十百千])/g;
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** 2023 of 2023十件实事. */
const YEAR = /^(?:19|20)\d{2}(?!\d)/;

export const numeralStyleMixed: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'numeral-style-mixed',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.3（同类统一）、5.3（一个数值不混用）' },
    name: { zh: '数字体例不一', en: 'Mixed figures' },
    rationale: {
      zh: '一个数值里除“万”“亿”外不混用两种数字；同一段里同类的统计数字，也用一种数字书写。',
      en: 'But for 万 and 亿 one number is in one kind of figures, and so are counts of one kind in one paragraph.',
    },
    messages: {
      number: {
        zh: '“{found}”一个数里混用两种数字；请统一写作“{expected}”',
        en: '“{found}” mixes two kinds of figures in one number; write “{expected}”',
      },
      mixed: {
        zh: '本段同类数字用阿拉伯数字，此处“{found}”宜写作“{expected}”',
        en: 'Counts of this kind are in Arabic figures here; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf(NUMERALS, ['人次', '场', '次', '件', '起', '份']), ...MIXED],
  *check({ text }, hits) {
    yield* mixedNumbers(text, hits);
    yield* mixedCounts(text);
  },
  fixes: (finding) => expectedReplacement(finding),
};

function* mixedNumbers(text: string, hits: WordHits): Generator<SegmentReport> {
  if (!someMixed(text, hits)) return;
  for (const { index: start, 0: found } of matchesIn(text, NUMBER)) {
    const end = start + found.length;
    const measure = measureAt(text, end) ?? (endsAsNumber(text, end) ? '' : undefined);
    if (measure === undefined || !/\d[十百千]|[十百千零]\d/.test(found) || YEAR.test(found)) continue;
    // 5千米, 110千伏: the unit is 千米, 千伏.
    if (/\d[百千]$/.test(found) && PREFIXED_UNITS.includes(text[end] ?? '')) continue;
    if (boundaryAt(text, end + measure.length) === 'none') continue;
    const expected = inArabic(found);
    if (expected !== undefined)
      yield {
        start,
        end: end + measure.length,
        message: 'number',
        data: { found: found + measure, expected: expected + measure },
      };
  }
}

/** 3千万 before a mark needs no unit; 3千 and 3百 do, which may be names. */
function endsAsNumber(text: string, end: number): boolean {
  return /[千百十][万亿]$/.test(text.slice(end - 2, end)) && /^[，。；、,;）)]?$/.test(text[end] ?? '');
}

/** Whether one of the hits is of these, not of the pairs of numeral and measure word. */
function someMixed(text: string, hits: WordHits): boolean {
  for (let i = 0; i < hits.count; i++) {
    const end = hits.endAt(i);
    if (/\d/.test(text.slice(hits.startAt(i), end))) return true;
  }
  return false;
}

/** 4千万 → 4000万, 2百余 → 200余, 四十6 → 46; undefined for what is no number. */
function inArabic(found: string): string | undefined {
  const [, hundredMillions = '', places = '', suffix = ''] =
    /^(\d*亿)?([^万亿余多]*)([万亿]{0,2}[余多]?)$/.exec(found) ?? [];
  let value = 0;
  let read = 0;
  let last = Infinity;
  for (const [place, figure, power = '', alone] of places.matchAll(PLACE)) {
    read += place.length;
    if (place === '零') continue;
    const unit = POWERS[alone ?? power] ?? 1;
    const times = alone === undefined ? Number(digitsOf(figure ?? '').replace('两', '2')) : 1;
    // Powers fall, and only the first place has more than one figure: not 3十百, not 三百500.
    if (unit >= last || times >= last / unit) return undefined;
    value += times * unit;
    last = unit;
  }
  return read === 0 || read < places.length ? undefined : `${hundredMillions}${value}${suffix}`;
}

function* mixedCounts(text: string): Generator<SegmentReport> {
  const measures = new Set([...matchesIn(text, ARABIC)].map((match) => match[1]));
  if (measures.size === 0) return;
  for (const match of matchesIn(text, CHINESE)) {
    const [found, numeral = '', measure = ''] = match;
    const value = parseNumeral(numeral);
    if (value !== undefined && value > 10 && measures.has(measure))
      yield {
        start: match.index,
        end: match.index + found.length,
        message: 'mixed',
        severity: 'hint',
        data: { found, expected: `${value}${measure}` },
      };
  }
}
