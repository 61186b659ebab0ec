// Ordinals beyond the four forms of headings: ①, ⒈, A., Ⅰ., 壹、, 第一章, 1.1.

import { isHan, skipBlanks } from '../text/characters';
import { positionOf } from './ordinals';
import { matchEnd } from './matchEnd';
import { parseNumeral } from './numerals';
import { TokenKind } from './tokenKind';

export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
export const DOTTED = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
export const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
export const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const LETTERS = 'ABCDEFGHIJ';

/** An ordinal of one of these forms. Columns in UTF-16 code units; `end` is after its mark. */
export interface OtherOrdinal {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** ① and ⒈, which need no mark. */
export function readSymbolOrdinal(text: string, at: number): OtherOrdinal | undefined {
  const char = text[at] ?? ' ';
  const circled = CIRCLED.indexOf(char) + 1;
  if (circled > 0) return { kind: TokenKind.OrdinalCircled, start: at, end: at + 1, value: circled };
  const dotted = DOTTED.indexOf(char) + 1;
  return dotted > 0 ? { kind: TokenKind.OrdinalDot, start: at, end: at + 1, value: dotted } : undefined;
}

/** Ⅰ. and A. and 壹、: a sign with the mark after it, at the start of a line or a clause, before hanzi. */
export function readMarkedOrdinal(text: string, at: number, opensLine: boolean): OtherOrdinal | undefined {
  if (!MARKS.includes(text[at + 1] ?? ' ') || !isHan(text.charCodeAt(skipBlanks(text, at + 2)))) return undefined;
  const position = positionOf(text, at, opensLine);
  if (position !== 'line' && position !== 'clause') return undefined;
  for (const { kind, signs } of MARKED_FORMS) {
    const value = signs.indexOf(text[at] ?? ' ') + 1;
    if (value > 0) return { kind, start: at, end: at + 2, value };
  }
  return undefined;
}

const MARKS = '.．、';
const MARKED_FORMS = [
  { kind: TokenKind.OrdinalRoman, signs: ROMAN },
  { kind: TokenKind.OrdinalLetter, signs: LETTERS },
  { kind: TokenKind.OrdinalFormal, signs: FORMAL },
] as const;

/** 第一章, 第二节, 第三条 that open a line and are set apart by whitespace or end it. */
const CHAPTER = /第([一二三四五六七八九十百零〇\d]{1,6})[编章节条](?=[ \u3000\t\u00a0\u2002-\u200a]|$)/y;

export function readChapter(text: string, at: number, opensLine: boolean): OtherOrdinal | undefined {
  const end = matchEnd(CHAPTER, text, at);
  if (end < 0 || positionOf(text, at, opensLine) !== 'line') return undefined;
  const numeral = text.slice(at + 1, end - 1);
  const value = chapterValue(numeral);
  return value === undefined ? undefined : { kind: TokenKind.OrdinalChapter, start: at, end, value };
}

/** 一百零三 reads as 一百三 does in a numeral of places; undefined for what is no number. */
export function chapterValue(numeral: string): number | undefined {
  return /^\d/.test(numeral) ? Number(numeral) : parseNumeral(numeral.replace(/[零〇]/g, ''));
}

/** 1.1 and 1.1.1 that open a line before whitespace and hanzi; without whitespace 1.1 may be a figure: 1.1亿元. */
const DECIMAL = /\d{1,2}(?:[.．]\d{1,2}){1,3}(?=[ \u3000\t]{1,4}[\u4e00-\u9fff])/y;

export function readDecimalOrdinal(text: string, at: number, opensLine: boolean): OtherOrdinal | undefined {
  const end = matchEnd(DECIMAL, text, at);
  if (end < 0 || positionOf(text, at, opensLine) !== 'line') return undefined;
  const last = text.slice(at, end).split(/[.．]/).at(-1);
  return { kind: TokenKind.OrdinalDecimal, start: at, end, value: Number(last) };
}
