// Ranges of figures: what stands on both sides of the mark between them, 15-20人, 10～20%, 3天-5天.

import { measureAt } from '../../lexicon/tables/measureWords';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { isAnyDigit } from '../../text/characters';

/** Columns in UTF-16 code units. */
export interface NumberRange {
  readonly start: number;
  /** After the last figure, and after its unit where it has one. */
  readonly end: number;
  readonly unitEnd: number;
  readonly first: Figure;
  readonly last: Figure;
}

interface Figure {
  /** Column after it. */
  readonly end: number;
  readonly value: number;
  /** Its power or sign, 万 or %, as it stands; empty where it has none. */
  readonly sign: string;
}

/** Units besides the measure words. Source: 《中华人民共和国法定计量单位》, and words for shares and times of work. */
const UNITS =
  /^(?:个工作日|个月|[周年倍成℃]|毫米|厘米|千米|毫升|毫克|微克|班次|千瓦|兆瓦|摄氏度|mm|cm|km|kg|m(?![a-z])|万元|亿元)/;
/** What these count may be called by its number as well: 3-5栋, 1-2门. */
const CALLED_BY_NUMBER = '栋幢门条本页口面';
const SIGN = /(?:[%％‰十百千万亿]{1,3}|个百分点)$/;
/** Before the first figure, where both are numbers of things: 第1-3批, 附件2-4, A3-5. */
const NAMED = /(?:[第表图A-Za-z\d.．、/—~～－\-]|附[件表图]|编?号)$/;
const JOINT = /[-－–—~～.．\d]/;

/**
 * The range whose mark stands at these columns: two plain figures, the first of them smaller. What is written as a date, a time, a
 * ratio or a code is none.
 */
export function numberRangeAt(text: string, tokens: Tokens, start: number, end: number): NumberRange | undefined {
  const last = figureAt(tokens, tokens.indexAt(end));
  if (last === undefined || last.start !== end) return undefined;
  const unit = unitAt(text, last.end);
  const first = figureAt(tokens, tokens.indexAt((text.endsWith(unit, start) ? start - unit.length : start) - 1));
  if (first === undefined || NAMED.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined;
  const unitEnd = last.end + unit.length;
  // In 3-5-8 there are more than two.
  if (!isSmaller(first, last) || JOINT.test(text[unitEnd] ?? '')) return undefined;
  return { start: first.start, end: last.end, unitEnd, first, last };
}

/** Whether a range counts or measures things, so that neither of its figures is the number of one. */
export function isQuantity(text: string, { last, end, unitEnd }: NumberRange): boolean {
  if (unitEnd === end) return /[%％‰点]$/.test(last.sign);
  return (last.sign !== '' || !CALLED_BY_NUMBER.includes(text[end] ?? '')) && boundaryAt(text, unitEnd) !== 'none';
}

function figureAt(tokens: Tokens, index: number): (Figure & { readonly start: number }) | undefined {
  if (tokens.kindAt(index) !== TokenKind.Number) return undefined;
  const found = tokens.textOf(index);
  const sign = SIGN.exec(found)?.[0] ?? '';
  const digits = found
    .slice(0, found.length - sign.length)
    .normalize('NFKC')
    .replaceAll(',', '');
  const value = Number(digits);
  return isAnyDigit(digits.charCodeAt(0)) && !Number.isNaN(value)
    ? { start: tokens.startOf(index), end: tokens.endOf(index), value, sign }
    : undefined;
}

/** The first of 3～5万 is taken in the power of the last; of two different powers the writer is trusted. */
function isSmaller(first: Figure, last: Figure): boolean {
  return first.sign !== '' && first.sign !== last.sign ? first.value > 0 : first.value < last.value;
}

/** The unit at a column, the longest there is; empty where there is none. */
function unitAt(text: string, column: number): string {
  const unit = UNITS.exec(text.slice(column, column + 4))?.[0] ?? '';
  const measure = measureAt(text, column) ?? '';
  return unit.length >= measure.length ? unit : measure;
}
