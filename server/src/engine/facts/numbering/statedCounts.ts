// Promises of a number of things that a list follows: 主要体现在三个方面：一是…

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS, isBlank, isDigit, skipBlanksBack, tableOf } from '../../text/characters';
import type { Marker } from './marker';
import { matchesIn } from '../../lexer/matchesIn';
import { isNumeralChar, NUMERALS, parseNumeral } from '../../lexer/numerals';
import type { Scanner } from '../scanner';

export interface StatedCount {
  /** The number with its measure word and noun: 三个方面. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  /** Column after the mark that ends the promise. */
  readonly colonEnd: number;
  /** Whether that mark is a colon; a full stop or a comma says less. */
  readonly colon: boolean;
}

const IN_NUMBERS = tableOf(`${NUMERALS}两${DIGITS}`);
const SENTENCE_MARKS = tableOf('。！？；;');
const SENTENCE_MARKS_AND_COLONS = tableOf('。！？；;：:');
/** How far before the colon the number may stand, in UTF-16 code units. */
const REACH = 24;
const NUMBER =
  /(?:[一二两三四五六七八九十]{1,3}|\d{1,2})(?:[个大点项条类种](?:方面|问题|不足|短板|特点|举措|措施|任务|重点|原因|体会|环节|部分|工作)?|方面)/g;
/** Without a colon the sentence must end in what is promised: 存在以下三个方面的问题。 */
const PROMISE =
  /^.{1,4}?(?:方面|问题|不足|短板|原因|特点|措施)(?:的?(?:突出|主要)?(?:问题|不足|短板|困难|差距|原因|工作|体会|特点|内容|情况|表现)(?:[和与](?:不足|短板|困难))?)?$/;

const NONE: readonly StatedCount[] = [];

export const statedCounts: Scanner<readonly StatedCount[]> = {
  triggers: pairsOf(`${NUMERALS}两${DIGITS}`, [...'个大点项条类种', '方面']),
  none: NONE,
  scan: ({ text, markers }) => scanStatedCounts(text, markers),
};

/**
 * The last number before each colon, where it stands in the same sentence and not in quotation marks; and before a full stop or a
 * comma that a first item follows at once, or, after 以下, the end of the segment.
 *
 * @param markers the candidates of the segment
 */
function scanStatedCounts(text: string, markers: readonly Marker[]): readonly StatedCount[] {
  let counts: StatedCount[] | undefined;
  for (let colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
    const count = countBefore(text, colon, true);
    if (count !== undefined) (counts ??= []).push(count);
  }
  for (const { value, start } of markers) {
    const count = value === 1 ? promiseBefore(text, start) : undefined;
    if (count !== undefined) (counts ??= []).push(count);
  }
  const last = promiseBefore(text, text.length);
  if (last !== undefined && /[以如]下|下列/.test(text.slice(Math.max(0, last.start - 4), last.start)))
    (counts ??= []).push(last);
  return counts ?? NONE;
}

/** The promise that ends before a column in a full stop or a comma. */
function promiseBefore(text: string, column: number): StatedCount | undefined {
  const mark = skipBlanksBack(text, column) - 1;
  const count = '。，,'.includes(text[mark] ?? ' ') ? countBefore(text, mark, false) : undefined;
  return count !== undefined && PROMISE.test(text.slice(count.start, mark)) ? count : undefined;
}

function nextColon(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0xff1a) return i;
  }
  return -1;
}

function countBefore(text: string, mark: number, colon: boolean): StatedCount | undefined {
  const ends = colon ? SENTENCE_MARKS : SENTENCE_MARKS_AND_COLONS;
  let from = mark;
  let numbers = false;
  for (; from > 0 && mark - from < REACH; from--) {
    const before = text.charCodeAt(from - 1);
    if (ends[before] === 1) break;
    numbers ||= IN_NUMBERS[before] === 1;
  }
  if (!numbers) return undefined;
  let last: RegExpExecArray | undefined;
  for (const match of matchesIn(text.slice(from, mark), NUMBER)) last = match;
  if (last === undefined) return undefined;
  const start = from + last.index;
  const end = start + last[0].length;
  const number = /^(?:\d+|[一二两三四五六七八九十]+)/.exec(last[0])?.[0] ?? '';
  const value = isDigit(number.charCodeAt(0)) ? Number(number) : number === '两' ? 2 : parseNumeral(number);
  if (value === undefined || value < 2 || isPartOfAnother(text, start) || isQuoted(text, from, mark, end))
    return undefined;
  return { start, end, numberStart: start, numberEnd: start + number.length, value, colonEnd: mark + 1, colon };
}

/** 第三个, 前三项, 十三个, 2.3个, 三十多个, 第二百零八条 are other numbers. */
function isPartOfAnother(text: string, start: number): boolean {
  const before = text[start - 1];
  return (
    before !== undefined &&
    ('第前后近约余多逾.．每零〇'.includes(before) ||
      isDigit(before.charCodeAt(0)) ||
      isNumeralChar(before.charCodeAt(0)))
  );
}

/** Whether quotation or title marks stand round the number, or a mark or a blank between it and the colon ends its clause. */
function isQuoted(text: string, from: number, colon: number, end: number): boolean {
  const before = text.slice(from, end);
  if (before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》'))
    return true;
  for (let i = end; i < colon; i++) if ('，,“《（('.includes(text[i] ?? '') || isBlank(text.charCodeAt(i))) return true;
  return false;
}
