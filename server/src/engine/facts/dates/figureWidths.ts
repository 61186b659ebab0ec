// Runs of full-width digits, letters and ％, and how many figures are half width.

import { DIGITS, endsClause, isDigit, isHan, skipBlanksBack } from '../../text/characters';
import type { Scanner } from '../scanner';

export interface FullWidthRun {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly FullWidthRun[] = [];

export interface FigureWidths {
  readonly fullWidth: readonly FullWidthRun[];
  /** Number of runs of half-width digits. */
  readonly halfWidth: number;
}

export const figureWidths: Scanner<FigureWidths> = {
  triggers: `${DIGITS}０１２３４５６７８９％ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ`,
  none: { fullWidth: NONE, halfWidth: 0 },
  scan: ({ text, opensLine }) => scanFigureWidths(text, opensLine),
};

/** Left out: placeholders (ＸＸ), the figures of markers (１．, （１）), and zeros that stand for 〇 (二００一年). */
function scanFigureWidths(text: string, opensLine: boolean): FigureWidths {
  let fullWidth: FullWidthRun[] | undefined;
  let halfWidth = 0;
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (isHan(code)) continue;
    if (isDigit(code) && !isDigit(text.charCodeAt(start - 1))) halfWidth++;
    if (!isFullWidth(code)) continue;
    let end = start + 1;
    while (
      isFullWidth(text.charCodeAt(end)) ||
      (text[end] === '．' && isFullWidthDigit(text.charCodeAt(end - 1)) && isFullWidthDigit(text.charCodeAt(end + 1)))
    )
      end++;
    if (!isPlaceholder(text, start, end) && !isMarker(text, start, end, opensLine) && !isChineseZero(text, start, end))
      (fullWidth ??= []).push({ start, end });
    start = end;
  }
  return fullWidth === undefined ? onlyHalf(halfWidth) : { fullWidth, halfWidth };
}

/** What most segments show, one object for all that have as many figures. */
function onlyHalf(halfWidth: number): FigureWidths {
  return (halfOnly[halfWidth] ??= { fullWidth: NONE, halfWidth });
}

const halfOnly: FigureWidths[] = [];

/** The text with its full-width digits halved; every column stays. */
export function withHalfWidthDigits(text: string): string {
  return text.replace(/[０１２３４５６７８９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDTH_DISTANCE));
}

/** From the half-width form of a character to the full-width one, in UTF-16 code units. */
export const WIDTH_DISTANCE = 0xfee0;

function isFullWidthDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

function isFullWidth(code: number): boolean {
  return (
    isFullWidthDigit(code) ||
    code === 0xff05 ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

function isPlaceholder(text: string, start: number, end: number): boolean {
  return [...text.slice(start, end)].every((char) => char === 'Ｘ' || char === 'ｘ');
}

function isMarker(text: string, start: number, end: number, opensLine: boolean): boolean {
  const next = text[end] ?? ' ';
  if ('（('.includes(text[start - 1] ?? ' ') && '）)'.includes(next)) return true;
  const before = skipBlanksBack(text, start);
  return '．、，.'.includes(next) && (before === 0 ? opensLine : endsClause(text.charCodeAt(before - 1)));
}

function isChineseZero(text: string, start: number, end: number): boolean {
  const beside = [text[start - 1] ?? ' ', text[end] ?? ' '].some((char) => '一二三四五六七八九'.includes(char));
  return beside && [...text.slice(start, end)].every((char) => char === '０');
}
