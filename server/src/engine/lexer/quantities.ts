// Figures with their units as quantities that can be compared and added: 1.2亿元, 36件, 85.3%.

import { MEASURES } from '../lexicon/tables/measureWords';
import { TokenKind } from './tokenKind';
import type { Tokens } from './tokens';

export interface Quantity {
  /** Columns, in UTF-16 code units: of the first digit, and after the unit. */
  readonly start: number;
  readonly end: number;
  /** As it is counted: 名 is 人, ％ is %. Empty where no unit is known. */
  readonly unit: string;
  /** With 万 and 亿 counted in. */
  readonly value: number;
  /** What one more in the last place shown would add: 0.1 for 3.6, 10,000 for 8600万. */
  readonly step: number;
  /** Whether nothing says that it is "about" or "more than": no 约, no 余, no 以上. */
  readonly exact: boolean;
}

/** Units that are no measure words, the longest first. Source: 《中华人民共和国法定计量单位》 and 《国家货币出版物》. */
const OTHER_UNITS = ['个百分点', '千瓦时', '千瓦', '千伏', '港元', '欧元', '倍', '成', '%', '％', '‰'];
/** The longest first. */
const UNITS = [...OTHER_UNITS, ...MEASURES].sort((a, b) => b.length - a.length);
/** Units that count the same things. */
const SAME: Readonly<Record<string, string>> = { 名: '人', '％': '%' };

const ABOUT_BEFORE = /(?:[约近逾超第]|超过|大于|多于|高于|低于|少于|小于|不足|突破|接近|至少|最多|不超过)$/;
const ABOUT_AFTER = /^(?:[余多几]|以上|以下|以内|左右|上下|之多)/;
const FIGURE = /^([\d０-９,，.．]+)([余多]?)([十百千万亿]{0,3})([余多]?)([%％‰]|个百分点)?$/;
/** By how much each of these multiplies a figure. */
export const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** From the full-width digits and ． to those of ASCII. */
const FULL_WIDTH = 0xfee0;

/** In text order. Figures in hanzi are none, nor what is joined to another figure: 2—3件, 3×4. */
export function quantitiesIn(text: string, tokens: Tokens): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kindAt(i) !== TokenKind.Number) continue;
    const quantity = quantityAt(text, tokens.startOf(i), tokens.endOf(i));
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

function quantityAt(text: string, start: number, figureEnd: number): Quantity | undefined {
  const parts = FIGURE.exec(text.slice(start, figureEnd));
  if (parts === null) return undefined;
  const [, digits = '', before = '', scales = '', after = '', sign] = parts;
  const number = halfWidth(digits);
  const scale = [...scales].reduce((all, each) => all * (SCALES[each] ?? 1), 1);
  const unit = sign ?? unitAt(text, figureEnd);
  const end = sign === undefined ? figureEnd + unit.length : figureEnd;
  const decimals = number.split('.')[1]?.length ?? 0;
  return {
    start,
    end,
    unit: SAME[unit] ?? unit,
    value: Number(number) * scale,
    step: scale / 10 ** decimals,
    exact:
      before === '' &&
      after === '' &&
      !ABOUT_BEFORE.test(text.slice(Math.max(0, start - 3), start)) &&
      !ABOUT_AFTER.test(text.slice(end, end + 2)) &&
      !isJoined(text, start, end),
  };
}

function halfWidth(digits: string): string {
  return digits
    .replace(/[０-９．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - FULL_WIDTH))
    .replace(/[,，]/g, '');
}

function unitAt(text: string, column: number): string {
  return UNITS.find((unit) => text.startsWith(unit, column)) ?? '';
}

/** One end of a range, or a factor. */
function isJoined(text: string, start: number, end: number): boolean {
  const joint = /[—–－\-~～×*/+＋至到]/;
  return (
    /[—–－\-~～×*/+＋\d]/.test(text[start - 1] ?? '') || (joint.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? ''))
  );
}

/** Whether two quantities may be the same number, as far as their last places show. */
export function isWithinRounding(a: number, b: number, margin: number): boolean {
  // Sums of decimals are off by a little that no one wrote.
  return Math.abs(a - b) <= margin + 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}

/** By how much a written figure may differ from what it stands for; counts of single things are what they say. */
export function marginOf({ step }: Quantity): number {
  return step === 1 ? 0 : step / 2;
}
