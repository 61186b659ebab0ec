// Half-width marks beside Chinese text, their full-width counterparts, and quotation marks in a segment.

import { endsChineseSentence } from './halfWidthStop';
import { isChineseContext, isHan, isLatin } from '../../text/characters';
import { endsQuestion } from '../../lexer/questions';
import type { LexedSegment, Scanner } from '../scanner';

/** Half-width marks and what they become. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** Signs of which neither width is wrong by itself, each in the width to prefer and in the other. Source: GB/T 15834—2011, 4.13.1, 4.17.1, 5.1. */
export const SIGN_WIDTHS: readonly (readonly [preferred: string, other: string])[] = [
  ['+', '＋'],
  ['～', '~'],
  ['/', '／'],
];
const SIGNS = SIGN_WIDTHS.flat().join('');

export interface WidthScan {
  /** Columns of half-width marks that stand in Chinese text. */
  readonly half: readonly number[];
  /** Columns of half-width full stops that end a Chinese sentence; none of them is in `half`. */
  readonly stops: readonly number[];
  /** Number of full-width ，：；（）. */
  readonly full: number;
  /** Columns of straight double quotation marks of both widths. */
  readonly straight: readonly number[];
  /** Columns of straight single quotation marks of both widths round Chinese words: first the opening one of a pair, then its closing one. */
  readonly single: readonly number[];
  /** Columns of signs in Chinese text that are used in both widths: ＋ ～ ／. */
  readonly signs: readonly number[];
  /** Columns of “ and ”. */
  readonly curly: readonly number[];
  /** Columns of 「」 and 『』. */
  readonly corner: readonly number[];
}

const NO_COLUMNS: number[] = [];
const EMPTY: WidthScan = {
  half: NO_COLUMNS,
  stops: NO_COLUMNS,
  full: 0,
  straight: NO_COLUMNS,
  single: NO_COLUMNS,
  signs: NO_COLUMNS,
  curly: NO_COLUMNS,
  corner: NO_COLUMNS,
};

export const width: Scanner<WidthScan> = {
  triggers: `,:;()?!.，：；（）"＂'＇“”「」『』${SIGNS}`,
  none: EMPTY,
  scan: scanWidth,
};

const kinds = new Uint8Array(0x10000);
const [HALF, FULL, STRAIGHT, CURLY, STOP, CORNER, SINGLE, SIGN] = [1, 2, 3, 4, 5, 6, 7, 8] as const;
for (const [marks, kind] of [
  [',:;()?!', HALF],
  ['，：；（）', FULL],
  ['"＂', STRAIGHT],
  ["'＇", SINGLE],
  [SIGNS, SIGN],
  ['“”', CURLY],
  ['.', STOP],
  ['「」『』', CORNER],
] as const)
  for (const mark of marks) kinds[mark.charCodeAt(0)] = kind;

/** Everything in one pass; segments without any such mark share one result. */
function scanWidth(segment: LexedSegment): WidthScan {
  const { text } = segment;
  let half = NO_COLUMNS;
  let stops = NO_COLUMNS;
  let corner = NO_COLUMNS;
  let straight = NO_COLUMNS;
  let single = NO_COLUMNS;
  let signs = NO_COLUMNS;
  let curly = NO_COLUMNS;
  let full = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === 0) continue;
    if (kind === FULL) full++;
    else if (kind === CURLY) curly = withColumn(curly, i);
    else if (kind === STRAIGHT) straight = withColumn(straight, i);
    else if (kind === SINGLE) {
      const open = single.length % 2 === 0 ? undefined : single.at(-1);
      if (open === undefined ? opensChinese(text, i) : closesChinese(text, open, i)) single = withColumn(single, i);
    } else if (kind === CORNER) corner = withColumn(corner, i);
    else if (kind === SIGN) {
      if (joinsChinese(text, i)) signs = withColumn(signs, i);
    } else if (kind === STOP) {
      if (endsChineseSentence(segment, i)) stops = withColumn(stops, i);
    } else if (standsInChinese(text, i)) half = withColumn(half, i);
  }
  if (single.length % 2 === 1) single.pop();
  return [half, stops, straight, single, signs, curly, corner].every((columns) => columns.length === 0)
    ? onlyFull(full)
    : { half, stops, full, straight, single, signs, curly, corner };
}

/** What most segments show, one object for all that have as many full-width marks. */
function onlyFull(full: number): WidthScan {
  return (fullOnly[full] ??= { ...EMPTY, full });
}

const fullOnly: WidthScan[] = [EMPTY];

/** Most segments have no mark of a kind: these share one list. */
function withColumn(columns: number[], column: number): number[] {
  if (columns === NO_COLUMNS) return [column];
  columns.push(column);
  return columns;
}

/** Between hanzi, or what marks these: 公司+农户, （合作社）＋农户. */
function joinsChinese(text: string, at: number): boolean {
  return isChineseContext(text.charCodeAt(at - 1)) && isChineseContext(text.charCodeAt(at + 1));
}

/** Not the sign of feet, minutes or an apostrophe: these follow a figure or a letter. */
function opensChinese(text: string, at: number): boolean {
  return !/[\w.]/.test(text[at - 1] ?? ' ') && isChineseContext(text.charCodeAt(at + 1));
}

function closesChinese(text: string, open: number, at: number): boolean {
  return text[at] === text[open] && isChineseContext(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + 1));
}

/**
 * Chinese text on one side at least. Figures on both sides (12,000, 8:00, 1:3) and addresses (http://) have none. A bracket
 * counts by what stands outside its pair or just inside; a pair round Latin words only is theirs.
 */
function standsInChinese(text: string, at: number): boolean {
  const char = text[at];
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  // A ? that ends no question may stand for a character that was lost.
  if (char === '?') return isHan(before) && endsQuestion(text, at);
  // What Word writes in place of a lost field, 错误!未找到引用源, is put right as a whole or not at all.
  if (char === '!') return isHan(before) && !text.startsWith('错误!', at - 2);
  if (char === ':' && text.startsWith('//', at + 1)) return false;
  // The end of &nbsp;
  if (char === ';' && /&(?:[a-z]+|#\d+)$/i.test(text.slice(Math.max(0, at - 9), at))) return false;
  if (char === '(') return bracketInChinese(text, at, closing(text, at));
  if (char === ')') return bracketInChinese(text, opening(text, at), at);
  return isChineseContext(before) || isChineseContext(after);
}

/** @param open and @param close columns of the pair; -1 for the half that is not there */
function bracketInChinese(text: string, open: number, close: number): boolean {
  if (
    open >= 0 &&
    close >= 0 &&
    (isLatinOnly(text.slice(open + 1, close)) || FILE_TYPE.test(text.slice(close + 1, close + 7)))
  )
    return false;
  const sides = [open - 1, open + 1, close - 1, close + 1];
  return (
    sides.some((side, i) => (i < 2 ? open : close) >= 0 && isChineseContext(text.charCodeAt(side))) ||
    text[open] === '（'
  );
}

/** After the bracket: 名单(1).pdf is the name of a file. */
const FILE_TYPE = /^\.(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|txt|csv|zip|rar|7z|jpe?g|png|tiff?)(?![a-z])/i;

/** Latin words with the marks and figures that go with them. */
function isLatinOnly(text: string): boolean {
  let letters = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e) return false;
    letters ||= isLatin(code);
  }
  return letters;
}

/** How far apart the brackets of a pair may stand, in UTF-16 code units. */
const PAIR_REACH = 60;

function closing(text: string, open: number): number {
  for (let i = open + 1; i < text.length && i - open <= PAIR_REACH; i++)
    if (text[i] === ')' || text[i] === '）') return i;
  return -1;
}

function opening(text: string, close: number): number {
  for (let i = close - 1; i >= 0 && close - i <= PAIR_REACH; i--) if (text[i] === '(' || text[i] === '（') return i;
  return -1;
}
