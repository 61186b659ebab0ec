// Two words for "about" round one figure: 约300人左右, 逾300万元以上, 大约近300人, 300多人左右, 40余多户.

import { MEASURES, measureAt } from '../../lexicon/tables/measureWords';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { matchesIn } from '../../lexer/matchesIn';
import { DIGITS } from '../../text/characters';
import { Dictionary } from '../../lexicon/dictionary';
import { replacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const BEFORE = ['不少于', '不低于', '不超过', '将近', '大约', '大概', '超过', '至少', '最多', '约', '近', '逾', '超'];
const words = new Dictionary(BEFORE, (word) => word);
/** Those that make a figure a round one; the others set a limit to it. */
const ROUNDING = /^(?:大约|大概|将近|超过|[约近逾超])$/;
/** A second of them right after 约 or 近. */
const SECOND = /^(?:大约|将近|[约近逾])/;
const BEHIND = /^(?:左右|上下|以上|以下)/;
/** What follows a figure, besides measure words. Units that begin another word's 以上 (规模以上, 县级以上) are not among them. */
const UNIT = /^(?:个百分点|分钟|小时|星期|个月|万元|亿元|[%％日年月里])/;
const FIGURE = /^(?:\d[\d.,]*|[一二两三四五六七八九十百千]+)[万亿]*([余多])?/;
/** What a figure counts, and 左右 after it. */
const FAR = /^([\u4e00-\u9fffA-Za-z]{1,4}?)(?:左右|上下)/;
/** A figure that is round by itself: 300多人, 1.2万余元, 十几个, 几十人, 三个多小时. */
const ROUND =
  /(?<![\d.,．第])(?<!\d，)((?:\d[\d.,]{0,15}[百千]?|[一二两三四五六七八九十百千几数]{1,8})(?:[万亿]{0,2}|个))(余多|多余|[余多几]|(?<=[几数][十百千万]{1,3}))/g;
/** What has a left side and a right one: there 左右 is the two of them. */
const SIDES = /^[两二双各岸侧边翼手脚臂眼]/;
/** 近, 约 and 超 end many words (最近, 公约, 预约): there they are not "about". */
const OTHER_WORD = /[最附邻靠远亲新临逼]近|[预公契条节签履违合特制邀相]约|[赶反高]超/;

export const doubleApproximation: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'double-approximation',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '概数词只用一个' },
    name: { zh: '概数词叠用', en: 'Approximation said twice' },
    rationale: {
      zh: '“约”与“左右”、“逾”与“以上”意思重复，“近”与“以上”还自相矛盾，只能留一个。',
      en: 'Two words for “about” repeat or contradict each other; one is enough.',
    },
    messages: {
      twice: {
        zh: '“{before}”与“{behind}”叠用；请只留一个，改为“{first}”或“{second}”',
        en: '“{before}” and “{behind}” say it twice; write “{first}” or “{second}”',
      },
      several: {
        zh: '“{before}”与“{behind}”叠用；请改为“{first}”',
        en: '“{before}” and “{behind}” say it twice; write “{first}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...pairsOf(BEFORE, `${DIGITS}一二两三四五六七八九十百千`),
    ...pairsOf('约概近', ['大约', '将近', '约', '近', '逾']),
    ...pairsOf('余多几', MEASURES),
    ...pairsOf('几数', '十百千万'),
    '余多',
    '多余',
  ],
  *check({ text }) {
    let free = 0;
    for (const { row: before, start, end } of words.matches(text)) {
      if (start < free) continue;
      const report = reportAt(text, start, before);
      free = report?.end ?? end;
      if (report !== undefined) yield report;
    }
    yield* roundFigures(text);
  },
  fixes: (finding) =>
    [finding.data['first'], finding.data['second']].flatMap((text) =>
      typeof text === 'string' ? [replacement(finding, text)] : [],
    ),
};

function reportAt(text: string, start: number, before: string): SegmentReport | undefined {
  if (OTHER_WORD.test(text.slice(Math.max(0, start - 1), start + 1))) return undefined;
  const from = start + before.length;
  const figure = FIGURE.exec(text.slice(from, from + 24));
  if (figure === null) return twoBefore(text, start, before);
  const found = figure[0] + (unitAt(text, from + figure[0].length) ?? '');
  const behind = BEHIND.exec(text.slice(from + found.length, from + found.length + 2))?.[0];
  const far = behind === undefined ? farReport(text, start, before, from + found.length) : undefined;
  if (far !== undefined) return far;
  // 近3年以上: of the last years; 三十多 alone may be a name's part.
  if (before === '近' && found.endsWith('年')) return undefined;
  if (behind !== undefined) {
    const end = from + found.length + behind.length;
    return { start, end, message: 'twice', data: { before, behind, first: before + found, second: found + behind } };
  }
  const word = figure[1];
  if (word === undefined || !ROUNDING.test(before)) return undefined;
  return {
    start,
    end: from + found.length,
    message: 'twice',
    data: { before, behind: word, first: before + found.replace(word, ''), second: found },
  };
}

/** 约120学时左右: what the figure counts is no measure word that is known. */
function farReport(text: string, start: number, before: string, from: number): SegmentReport | undefined {
  const unit = FAR.exec(text.slice(from, from + 8))?.[1];
  if (unit === undefined || !ROUNDING.test(before)) return undefined;
  const end = from + unit.length + 2;
  if (SIDES.test(text.slice(end, end + 1)) || boundaryAt(text, end - 2) === 'none' || boundaryAt(text, end) === 'none')
    return undefined;
  const found = text.slice(start + before.length, from + unit.length);
  const behind = text.slice(end - 2, end);
  return { start, end, message: 'twice', data: { before, behind, first: before + found, second: found + behind } };
}

/** The measure word or the unit at a column, the longer of the two. */
function unitAt(text: string, column: number): string | undefined {
  return UNIT.exec(text.slice(column, column + 4))?.[0] ?? measureAt(text, column);
}

/** 大约近300人, 约逾40件. */
function twoBefore(text: string, start: number, before: string): SegmentReport | undefined {
  const from = start + before.length;
  const behind = SECOND.exec(text.slice(from, from + 2))?.[0];
  if (behind === undefined || !/[约概近]$/.test(before)) return undefined;
  const number = FIGURE.exec(text.slice(from + behind.length, from + behind.length + 24))?.[0];
  if (number === undefined) return undefined;
  const figure = number + (unitAt(text, from + behind.length + number.length) ?? '');
  const end = from + behind.length + figure.length;
  return { start, end, message: 'twice', data: { before, behind, first: before + figure, second: behind + figure } };
}

/** Without a word before them, which the search for that word reports: 300多吨左右, 40余多户. */
function* roundFigures(text: string): Generator<SegmentReport> {
  for (const { index: start, 0: found, 1: figure = '', 2: word = '' } of matchesIn(text, ROUND)) {
    const unit = unitAt(text, start + found.length);
    if (unit === undefined || BEFORE.some((before) => text.endsWith(before, start))) continue;
    const end = start + found.length + unit.length;
    if (word.length > 1) yield twoAfter(start, end, figure, word, unit);
    else if (isRounded(text, end, word))
      yield roundedAgain(start, end + 2, figure, word, unit, text.slice(end, end + 2));
  }
}

/** 左右, 上下 and 以上 by themselves: not 左右两侧, 上下班. 几十人以上 sets a limit; 300余人以上 repeats. */
function isRounded(text: string, at: number, word: string): boolean {
  return (
    (/^[余多]$/.test(word) ? /^(?:左右|上下|以上)/ : /^(?:左右|上下)/).test(text.slice(at, at + 2)) &&
    !SIDES.test(text.slice(at + 2, at + 3)) &&
    boundaryAt(text, at + 2) === 'certain'
  );
}

function twoAfter(start: number, end: number, figure: string, both: string, unit: string): SegmentReport {
  const [before = '', behind = ''] = both;
  return {
    start,
    end,
    message: 'twice',
    data: { before, behind, first: figure + before + unit, second: figure + behind + unit },
  };
}

/** 几 is a part of the number, which cannot be left out as 余 and 多 can. */
function roundedAgain(
  start: number,
  end: number,
  figure: string,
  before: string,
  unit: string,
  behind: string,
): SegmentReport {
  const first = figure + before + unit;
  return before !== '余' && before !== '多'
    ? { start, end, message: 'several', data: { before: before || (figure[0] ?? ''), behind, first } }
    : { start, end, message: 'twice', data: { before, behind, first, second: figure + unit + behind } };
}
