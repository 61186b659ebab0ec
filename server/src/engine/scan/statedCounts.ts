// Promises of a number of things that a colon introduces: 主要体现在三个方面：

import { isBlank, isDigit } from './characters';
import { isNumeralChar, parseNumeral } from './numerals';

export interface StatedCount {
  /** The number with its measure word and noun: 三个方面. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  /** Column behind the colon. */
  readonly colonEnd: number;
}

/** How far before the colon the number may stand, in UTF-16 code units. */
const REACH = 24;
const NUMBER = /(?:[一二两三四五六七八九十]{1,3}|\d{1,2})[个大点项条类种](?:方面|问题|不足|短板|特点|举措|措施|任务|重点|原因|体会|环节|部分|工作)?/g;

/** The last number before each colon, where it stands in the same sentence and not in quotation marks. */
export function scanStatedCounts(text: string): readonly StatedCount[] {
  let counts: StatedCount[] | undefined;
  for (let colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
    const count = countBefore(text, colon);
    if (count !== undefined) (counts ??= []).push(count);
  }
  return counts ?? NONE;
}

const NONE: readonly StatedCount[] = [];

function nextColon(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0xff1a) return i;
  }
  return -1;
}

function countBefore(text: string, colon: number): StatedCount | undefined {
  let from = colon;
  while (from > 0 && colon - from < REACH && !'。！？；;'.includes(text[from - 1] ?? '')) from--;
  let last: RegExpExecArray | undefined;
  for (const match of text.slice(from, colon).matchAll(NUMBER)) last = match;
  if (last === undefined) return undefined;
  const start = from + last.index;
  const end = start + last[0].length;
  const number = /^(?:\d+|[一二两三四五六七八九十]+)/.exec(last[0])?.[0] ?? '';
  const value = isDigit(number.charCodeAt(0)) ? Number(number) : number === '两' ? 2 : parseNumeral(number);
  if (value === undefined || value < 2 || isPartOfAnother(text, start) || isQuoted(text, from, colon, end)) return undefined;
  return { start, end, numberStart: start, numberEnd: start + number.length, value, colonEnd: colon + 1 };
}

/** 第三个, 前三项, 十三个, 2.3个, 三十多个 are other numbers. */
function isPartOfAnother(text: string, start: number): boolean {
  const before = text[start - 1];
  return before !== undefined && ('第前后近约余多逾.．每'.includes(before) || isDigit(before.charCodeAt(0)) || isNumeralChar(before));
}

/** Whether quotation or title marks stand round the number, or a mark or a blank between it and the colon ends its clause. */
function isQuoted(text: string, from: number, colon: number, end: number): boolean {
  const before = text.slice(from, end);
  if (before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')) return true;
  for (let i = end; i < colon; i++) if ('，,“《（('.includes(text[i] ?? '') || isBlank(text.charCodeAt(i))) return true;
  return false;
}
