// Blanks that break a word, a figure or a year, or stand before a mark: 重 大, 12 个, 20 25年, 宣传 ，.

import { measureAt } from '../../lexicon/tables/measureWords';
import { isHan, skipBlanksBack } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import type { Scanner } from '../scanner';

/** A blank that does not belong. Columns in UTF-16 code units; `end` exclusive. */
export interface StrayBlank {
  readonly start: number;
  readonly end: number;
  /** Between hanzi: it may break a word, or part what stood on two lines. */
  readonly betweenWords: boolean;
}

const NONE: readonly StrayBlank[] = [];
const BLANK = /[ \u00a0\u3000]/;
/** Units and measures, so that 1 总体要求 and 图 1 组织 are left alone. */
const AROUND_FIGURE =
  /\d[ \u00a0](?=[年月日时分个件次人名项场份户家处条起期元万亿千百余多天周季岁届位级批篇套台辆座栋间张宗所支％%])/g;
const BEFORE_FIGURE = /[\u4e00-\u9fff][ \u00a0](?=\d)/g;
/** A figure with a sign or a measure word after it. */
const FIGURE = /^\d{1,9}(?:[.．]\d{1,4})?[余多]?[十百千万亿]{0,2}/;
const BROKEN_YEAR =
  /(?<![\d.．\-/])(?<!\d[ \u00a0])(?:1[ \u00a0]?9|2[ \u00a0]?0)[ \u00a0]?\d[ \u00a0]?\d(?=[ \u00a0]?年)/g;
const INSIDE_WORDS = /[\u4e00-\u9fff，、；][ \u00a0\u3000](?=[\u4e00-\u9fff])/g;
/** One or two blanks: more of them are a gap to be filled in. */
const BEFORE_MARK = /(?<=[\u4e00-\u9fffA-Za-z\d％%”’》）)〕】])[ \u3000]{1,2}(?=[，。；：、！？）》])/g;
/** Words after which a figure or a name is still to be filled in. */
const GAP = /[为达共约计有至在于由]$/;
/** Columns, or a form with room to write. */
const TABULAR = /[|\t]|\S[ \u00a0\u3000]{3,}/;
/** A number of a heading or an item comes after a blank by right. */
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}(?:[、是要]|方面)|第[一二三四五六七八九十]|其[一二三四五])/;
/** The number of an article stands apart from its words: 第一百零一条　用人单位…. */
const ARTICLE = /第[一二三四五六七八九十百千零〇\d]{1,8}[编章节条款]$/;
/** The name of a person may stand apart from the office, and the title of a report from its dateline (新华社北京9月9日电 题). */
const OFFICE = /(?:[长席记任]|日电|记者|通讯员|作者)$/;
/** A numbered heading whose text comes after it in the same line, with nothing but a blank between. */
const RUN_IN =
  /^\s*(?:\d{1,2}(?:[.．]\d{1,2})*[.．、]?|[（(]?[一二三四五六七八九十\d]{1,3}[）)、])\s*[^，。；：！？、\s]{2,20}$/;
/** The longest number of an article, in UTF-16 code units. */
const ARTICLE_REACH = 10;
/** Shorter stretches between two blanks are names or cells; UTF-16 code units. */
const SHORTEST = 6;
const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
] as const;
/** The fewest hanzi of the clause before a figure. */
const CLAUSE = 2;
/** Shorter segments are titles, captions and cells. */
const PROSE = 40;

export const blanks: Scanner<readonly StrayBlank[]> = {
  triggers: ' \u00a0\u3000',
  none: NONE,
  scan: ({ text }) => scanBlanks(text),
};

function scanBlanks(text: string): readonly StrayBlank[] {
  const columns = new Set<number>();
  for (const match of matchesIn(text, AROUND_FIGURE)) if (!opensLine(text, match.index)) columns.add(match.index + 1);
  for (const match of matchesIn(text, BROKEN_YEAR))
    for (let i = 0; i < match[0].length; i++) if (BLANK.test(match[0][i] ?? '')) columns.add(match.index + i);
  // A blank before a figure is part of the spacing where one comes after a figure as well; else it may part two things.
  for (const match of matchesIn(text, BEFORE_FIGURE))
    if (isSpaced(text, match.index + 2, columns) || partsClause(text, match.index + 1)) columns.add(match.index + 1);
  if (isProse(text))
    for (const match of matchesIn(text, INSIDE_WORDS))
      if (breaksWords(text, match.index + 1)) columns.add(match.index + 1);
  for (const match of matchesIn(text, BEFORE_MARK))
    if (isBeforeMark(text, match.index, match.index + match[0].length))
      for (let i = 0; i < match[0].length; i++) columns.add(match.index + i);
  return columns.size === 0
    ? NONE
    : [...columns]
        .sort((a, b) => a - b)
        .map((start) => ({ start, end: start + 1, betweenWords: isBetweenWords(text, start) }));
}

/**
 * Not in tables and forms (联系人 ： 张三), in text with blanks between all characters (姓 名 ：), or within a pair that has blanks on both
 * sides （ 盖章 ）.
 * @param end column of the mark
 */
function isBeforeMark(text: string, start: number, end: number): boolean {
  if (TABULAR.test(text) || BLANK.test(text[start - 2] ?? '') || GAP.test(text.slice(0, start))) return false;
  const mark = text[end];
  if (mark === '：') return !BLANK.test(text[end + 1] ?? '');
  const open = mark === '）' ? '（' : mark === '》' ? '《' : undefined;
  return open === undefined || !BLANK.test(text[text.lastIndexOf(open, start) + 1] ?? '');
}

function isBetweenWords(text: string, blank: number): boolean {
  return isHan(text.charCodeAt(blank - 1)) && isHan(text.charCodeAt(blank + 1));
}

/** 1 件 at the start of a line may be a number in a list. */
function opensLine(text: string, digit: number): boolean {
  let start = digit;
  while (start > 0 && /[\d.．]/.test(text[start - 1] ?? '')) start--;
  return text.slice(0, start).trim() === '' && text[digit + 2] !== '年';
}

function isSpaced(text: string, figure: number, columns: ReadonlySet<number>): boolean {
  let end = figure;
  while (/[\d.．]/.test(text[end] ?? '')) end++;
  return columns.has(end);
}

/** 整改隐患 12处，: within a clause of a sentence, whose verb or noun it parts from its figure. */
function partsClause(text: string, blank: number): boolean {
  if (TABULAR.test(text) || !/[。；！？]\s*$/.test(text)) return false;
  const unit = blank + 1 + (FIGURE.exec(text.slice(blank + 1, blank + 20))?.[0].length ?? 0);
  if (!/[%％‰]/.test(text[unit] ?? '') && measureAt(text, unit) === undefined) return false;
  const before = /[\u4e00-\u9fff]{1,6}$/.exec(text.slice(Math.max(0, blank - SHORTEST), blank))?.[0] ?? '';
  const start = blank - before.length;
  const isIndented = skipBlanksBack(text, start) === 0;
  return before.length >= CLAUSE && (isIndented || !BLANK.test(text[start - 1] ?? '')) && !OFFICE.test(before);
}

function isProse(text: string): boolean {
  return text.length >= PROSE && /[，,。]/.test(text) && !text.includes('|');
}

function breaksWords(text: string, blank: number): boolean {
  const before = text.slice(Math.max(0, blank - SHORTEST), blank);
  const after = text.slice(blank + 1, blank + 1 + SHORTEST);
  if (before.length < SHORTEST || after.length < SHORTEST || BLANK.test(before) || BLANK.test(after)) return false;
  if (ARTICLE.test(text.slice(Math.max(0, blank - ARTICLE_REACH), blank))) return false;
  if (RUN_IN.test(text.slice(0, blank))) return false;
  return !OFFICE.test(before) && !NUMBER.test(after) && !isMarked(text, blank);
}

/** In quotation marks, title marks or brackets a blank may stand between the halves of a slogan or a name. */
function isMarked(text: string, at: number): boolean {
  if (PAIRS.some(([open, close]) => text.lastIndexOf(open, at) > text.lastIndexOf(close, at))) return true;
  return (text.slice(0, at).split('"').length - 1) % 2 === 1;
}
