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

export interface WidthScan {
  /** Columns of half-width marks that stand in Chinese text. */
  readonly half: readonly number[];
  /** Columns of half-width full stops that end a Chinese sentence; none of them is in `half`. */
  readonly stops: readonly number[];
  /** Number of full-width ，：；（）. */
  readonly full: number;
  /** Columns of straight double quotation marks. */
  readonly straight: readonly number[];
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
  curly: NO_COLUMNS,
  corner: NO_COLUMNS,
};

export const width: Scanner<WidthScan> = {
  triggers: ',:;()?!.，：；（）"“”「」『』',
  none: EMPTY,
  scan: scanWidth,
};

const kinds = new Uint8Array(0x10000);
const [HALF, FULL, STRAIGHT, CURLY, STOP, CORNER] = [1, 2, 3, 4, 5, 6] as const;
for (const [marks, kind] of [
  [',:;()?!', HALF],
  ['，：；（）', FULL],
  ['"', STRAIGHT],
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
  let curly = NO_COLUMNS;
  let full = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === 0) continue;
    if (kind === FULL) full++;
    else if (kind === CURLY) curly = withColumn(curly, i);
    else if (kind === STRAIGHT) straight = withColumn(straight, i);
    else if (kind === CORNER) corner = withColumn(corner, i);
    else if (kind === STOP) {
      if (endsChineseSentence(segment, i)) stops = withColumn(stops, i);
    } else if (standsInChinese(text, i)) half = withColumn(half, i);
  }
  return [half, stops, straight, curly, corner].every((columns) => columns === NO_COLUMNS)
    ? onlyFull(full)
    : { half, stops, full, straight, curly, corner };
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
