// Candidate markers of headings and series items in one record. Which of them count is for the fold to say: a record does not
// know what stands before and after it.

import { WORDS_ENDING_IN_NUMERAL } from '../data/numeralWords';
import { pairsOf } from './alarm';
import {
  BLANKS,
  DIGITS,
  endsClause,
  isClosing,
  isDigit,
  isHan,
  skipBlanks,
  skipBlanksBack,
  tableOf,
} from './characters';
import type { HeadingForm, HeadingMarker, Marker, Position } from './marker';
import { isNumeralChar, NUMERALS, numeralEnd, parseNumeral } from './numerals';
import { ENCLOSED, enclosedValue } from './enclosed';
import type { Scanner } from './scanner';

/** The longest quotation that is skipped, in UTF-16 code units: beyond it the closing mark is more likely another's. */
const LONGEST_QUOTATION = 200;
const COMMA = '，'.charCodeAt(0);
const HALF_COMMA = ','.charCodeAt(0);
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '‘': '’' };

const NONE: readonly Marker[] = [];

export const markers: Scanner<readonly Marker[]> = {
  wakes: [
    ...pairsOf(NUMERALS, '、是要方.．)），,：:'),
    ...pairsOf('（(', `${NUMERALS}${DIGITS}${BLANKS}）)`),
    ...pairsOf(DIGITS, `.．、${BLANKS}`),
    '首先',
    '其次',
    '再次',
    '最后',
    '另一方面',
    ...ENCLOSED,
  ],
  asleep: NONE,
  scan: ({ text, opensLine }) => scanMarkers(text, opensLine),
};

/** The candidates of a record in text order. What stands in quotation or title marks is never a candidate. */
export function scanMarkers(text: string, opensLine: boolean): readonly Marker[] {
  let markers: Marker[] | undefined;
  for (let i = 0; i < text.length;) {
    const reader = readerOf[text.charCodeAt(i)] as number;
    if (reader === 0) {
      i++;
      continue;
    }
    const { marker, next } = (readers[reader] as Reader)(text, i, opensLine);
    if (marker !== undefined) (markers ??= []).push(marker);
    i = next;
  }
  return markers ?? NONE;
}

interface Step {
  readonly marker?: Marker | undefined;
  /** Column at which reading goes on. */
  readonly next: number;
}

type Reader = (text: string, at: number, opensLine: boolean) => Step;

function positionOf(text: string, at: number, opensLine: boolean): Position | undefined {
  const end = skipBlanksBack(text, at);
  if (end === 0) return opensLine ? 'line' : 'clause';
  const before = text.charCodeAt(end - 1);
  if (endsClause(before)) return 'clause';
  if (isClosing(before) && endsClause(text.charCodeAt(end - 2))) return 'clause';
  if (before === COMMA || before === HALF_COMMA) return 'comma';
  if (end < at) return 'blank';
  return isHan(before) || isClosing(before) ? 'glued' : undefined;
}

const BEHIND_NUMERAL = tableOf('、.．)）是要方');

/** 一、 and 一是, 一要, 一方面; at the start of a line also 一. and 一). */
const readChineseNumeral: Reader = (text, at, opensLine) => {
  const end = numeralEnd(text, at);
  if (BEHIND_NUMERAL[text.charCodeAt(end)] !== 1 || isSecondFigure(text, at)) return { next: end };
  const value = parseNumeral(text.slice(at, end));
  const after = text[end];
  if (value === undefined) return { next: end };
  const position = positionOf(text, at, opensLine);
  if (position === undefined) return { next: end };
  const span = { start: at, ordinalStart: at, ordinalEnd: end, value, position };
  const inText = position !== 'line';
  if (after === '、' || (!inText && (after === '.' || after === '．'))) {
    const marker: HeadingMarker = {
      type: 'heading',
      form: 'chinese-comma',
      empty: false,
      broken: false,
      ...span,
      end: end + 1,
      numberFollows: figureAt(text, end + 1),
    };
    const numbers = !isNumberList(text, end + 1, inText) && !(position === 'glued' && endsWord(text, end));
    return { marker: numbers ? marker : undefined, next: end + 1 };
  }
  if (
    (!inText || (position === 'clause' && isHan(text.charCodeAt(end + 1)) && !isBracketOpen(text, at))) &&
    (after === ')' || after === '）')
  ) {
    return {
      marker: {
        type: 'heading',
        form: 'chinese-bracketed',
        empty: false,
        broken: true,
        ...span,
        end: end + 1,
        numberFollows: false,
      },
      next: end + 1,
    };
  }
  if (after === '是')
    return {
      marker: isItemIs(text, at, end, position) ? { type: 'item', kind: 'is', ...span, end: end + 1 } : undefined,
      next: end + 1,
    };
  if (after === '要')
    return {
      marker: isItemMust(text, end, position) ? { type: 'item', kind: 'must', ...span, end: end + 1 } : undefined,
      next: end + 1,
    };
  if (value === 1 && text.startsWith('方面', end) && position !== 'glued') {
    return {
      marker: text[end + 2] === '军' ? undefined : { type: 'item', kind: 'one-hand', ...span, end: end + 2 },
      next: end + 2,
    };
  }
  return { next: end };
};

/** Whether a bracket that has opened before in the same sentence still waits for its other half: （一是…；二） */
function isBracketOpen(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && text[i] !== '。'; i--) {
    if (text[i] === '）' || text[i] === ')') return false;
    if (text[i] === '（' || text[i] === '(') return true;
  }
  return false;
}

function figureAt(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  return isDigit(text.charCodeAt(next)) || isNumeralChar(text.charCodeAt(next)) || text[next] === '两';
}

/** 二、三产业, 一、二、三: the numeral after the mark belongs to a list of numbers. At the start of a line only months, quarters and industries do. */
function isNumberList(text: string, at: number, inText: boolean): boolean {
  const end = numeralEnd(text, at);
  return end > at && (inText ? /[、产季级楼类号期线届中次月]/ : /[月季产]/).test(text[end] ?? '');
}

/** Whether a numeral that ends at a column is the end of a word: 统一, 之一, 周三. */
function endsWord(text: string, end: number): boolean {
  return WORDS_ENDING_IN_NUMERAL.some((word) => text.endsWith(word, end));
}

/** Before 一 of 一是: the rest of a greater number. */
const BEFORE_IS = /[第十百千万零〇\d]/;

function isItemIs(text: string, start: number, end: number, position: Position): boolean {
  if (position === 'glued' && (BEFORE_IS.test(text[start - 1] ?? '') || endsWord(text, end))) return false;
  const after = end + 1;
  if (text[after] === '否') return false;
  // 一是一，二是二 is a saying, 一是一些干部 an item.
  const repeated = text.startsWith(text.slice(start, end), after);
  return !repeated || isHan(text.charCodeAt(after + end - start));
}

function isItemMust(text: string, end: number, position: Position): boolean {
  return position !== 'glued' && position !== 'blank' && !/[素求点件闻员务么约]/.test(text[end + 1] ?? '');
}

/** 第一，; anything else after 第 (第一条, 第二、三产业, 第（一）项) is passed over. */
const readNth: Reader = (text, at, opensLine) => {
  const start = at + 1;
  const end = numeralEnd(text, start);
  if (end === start) {
    const bracket = /^[（(][^（()）]{1,4}[）)]/.exec(text.slice(start, start + 8));
    return { next: start + (bracket?.[0].length ?? 0) };
  }
  const value = parseNumeral(text.slice(start, end));
  const after = text[end];
  const position = positionOf(text, at, opensLine);
  if (value !== undefined && (after === '，' || after === ',') && (position === 'line' || position === 'clause')) {
    return {
      marker: {
        type: 'item',
        kind: 'nth',
        start: at,
        end: end + 1,
        ordinalStart: start,
        ordinalEnd: end,
        value,
        position,
      },
      next: end + 1,
    };
  }
  let next = end;
  while (text[next] === '、' && isNumeralChar(text.charCodeAt(next + 1))) next = numeralEnd(text, next + 1);
  return { next };
};

/** 其一，. */
const readOneOf: Reader = (text, at, opensLine) => {
  const start = at + 1;
  const end = numeralEnd(text, start);
  const value = parseNumeral(text.slice(start, end));
  const position = positionOf(text, at, opensLine);
  const standsFirst = position === 'line' || position === 'clause';
  if (value === undefined || !standsFirst || !/[，,：:]/.test(text[end] ?? '')) {
    const word = ORDINAL_WORDS.find((each) => text.startsWith(each.word, at));
    return word === undefined ? { next: Math.max(end, at + 1) } : readOrdinalWord(text, at, opensLine);
  }
  return {
    marker: { type: 'item', kind: 'one-of', start: at, end, ordinalStart: start, ordinalEnd: end, value, position },
    next: end,
  };
};

const ORDINAL_WORDS: readonly { readonly word: string; readonly value: number | undefined }[] = [
  { word: '首先', value: 1 },
  { word: '其次', value: 2 },
  { word: '再次', value: 3 },
  { word: '最后', value: undefined },
];

/** 首先， 其次， 再次， 最后，. */
const readOrdinalWord: Reader = (text, at, opensLine) => {
  const found = ORDINAL_WORDS.find((each) => text.startsWith(each.word, at));
  const end = at + 2;
  const position = positionOf(text, at, opensLine);
  if (found === undefined || !/[，,]/.test(text[end] ?? '') || (position !== 'line' && position !== 'clause'))
    return { next: at + 1 };
  return {
    marker: {
      type: 'item',
      kind: 'first-then-last',
      start: at,
      end,
      ordinalStart: at,
      ordinalEnd: end,
      value: found.value,
      position,
    },
    next: end,
  };
};

/** 另一方面. */
const readOtherHand: Reader = (text, at, opensLine) => {
  const position = positionOf(text, at, opensLine);
  if (!text.startsWith('另一方面', at) || position === undefined || position === 'glued') return { next: at + 1 };
  return {
    marker: {
      type: 'item',
      kind: 'one-hand',
      start: at,
      end: at + 4,
      ordinalStart: at,
      ordinalEnd: at + 2,
      value: 2,
      position,
    },
    next: at + 4,
  };
};

/** （一）, （1）, (), and （一 without its closing bracket. */
const readBracketed: Reader = (text, at, opensLine) => {
  const start = skipBlanks(text, at + 1);
  const chineseEnd = numeralEnd(text, start);
  const digitsEnd = chineseEnd > start ? chineseEnd : digitRunEnd(text, start);
  const close = skipBlanks(text, digitsEnd);
  const closed = text[close] === '）' || text[close] === ')';
  if (digitsEnd === start && !closed) return { next: at + 1 };
  const position = positionOf(text, at, opensLine);
  if (position === undefined || position === 'comma') return { next: at + 1 };
  const marker = (
    span: Pick<HeadingMarker, 'form' | 'end' | 'value' | 'broken'>,
    ordinalStart = start,
    ordinalEnd = digitsEnd,
  ): HeadingMarker => ({
    type: 'heading',
    form: span.form,
    start: at,
    end: span.end,
    ordinalStart,
    ordinalEnd,
    value: span.value,
    position,
    empty: span.value === undefined,
    broken: span.broken,
    numberFollows: false,
  });
  if (digitsEnd === start) {
    const standsFirst = position === 'line' || position === 'clause';
    if (!standsFirst || !isHan(text.charCodeAt(skipBlanks(text, close + 1)))) return { next: at + 1 };
    return {
      marker: marker({ form: 'chinese-bracketed', end: close + 1, value: undefined, broken: false }, at + 1, at + 1),
      next: close + 1,
    };
  }
  const chinese = chineseEnd > start;
  const value = chinese ? parseNumeral(text.slice(start, chineseEnd)) : Number(text.slice(start, digitsEnd));
  if (value === undefined || value === 0) return { next: digitsEnd };
  const form: HeadingForm = chinese ? 'chinese-bracketed' : 'arabic-bracketed';
  if (!closed) {
    const broken = chinese && (position === 'line' || position === 'clause') && lacksClosing(text, digitsEnd);
    return { marker: broken ? marker({ form, end: digitsEnd, value, broken: true }) : undefined, next: digitsEnd };
  }
  const reference = REFERENCE.test(text.slice(close + 1, close + 5)) && !isMarkedHeading(text, close + 1, position);
  return { marker: reference ? undefined : marker({ form, end: close + 1, value, broken: false }), next: close + 1 };
};

/** ㈠ and ⑴: number and brackets in one character. */
const readEnclosed: Reader = (text, at, opensLine) => {
  const enclosed = enclosedValue(text[at] ?? '');
  const position = positionOf(text, at, opensLine);
  if (enclosed === undefined || position === undefined || position === 'comma') return { next: at + 1 };
  const form: HeadingForm = enclosed.chinese ? 'chinese-bracketed' : 'arabic-bracketed';
  return {
    marker: {
      type: 'heading',
      form,
      start: at,
      end: at + 1,
      ordinalStart: at,
      ordinalEnd: at + 1,
      value: enclosed.value,
      position,
      empty: false,
      broken: false,
      numberFollows: false,
    },
    next: at + 1,
  };
};

/** Behind （一） what makes it a part of a law: 项规定, 款之一, 至（三）; not 条件保障 or 款项拨付. */
const REFERENCE =
  /^(?:[、）)至]|[项条款类种](?![\u4e00-\u9fff])|[项条款类种](?:规定|情形|所列|之一|中的|的规|行为|违法|和第|或者|以及|、))/;

/** （一）、加强: a mark too many behind a heading's number, where （一）、（二） would refer to others. */
function isMarkedHeading(text: string, at: number, position: Position): boolean {
  return position === 'line' && text[at] === '、' && isHan(text.charCodeAt(at + 1));
}

/** Whether hanzi follow and no bracket closes before the sentence ends. */
function lacksClosing(text: string, from: number): boolean {
  if (!isHan(text.charCodeAt(from))) return false;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '）' || text[i] === ')') return false;
    if (text[i] === '。' || text[i] === '（' || text[i] === '(') return true;
  }
  return true;
}

function digitRunEnd(text: string, from: number): number {
  let i = from;
  while (i - from < 2 && isDigit(text.charCodeAt(i))) i++;
  return isDigit(text.charCodeAt(i)) ? from : i;
}

/** 8:30, 1：45: what follows a figure and a colon is the rest of a time, a ratio or a score. */
function isSecondFigure(text: string, at: number): boolean {
  return /[\d一二三四五六七八九十百][:：∶]\s?$/.test(text.slice(Math.max(0, at - 3), at));
}

/** 1. at the start of a line or of a clause, or behind a blank. */
const readArabic: Reader = (text, at, opensLine) => {
  let runEnd = at;
  while (isDigit(text.charCodeAt(runEnd))) runEnd++;
  if (runEnd - at > 2 || isSecondFigure(text, at)) return { next: runEnd };
  const position = positionOf(text, at, opensLine);
  if (position !== 'line' && position !== 'clause' && position !== 'blank') return { next: runEnd };
  const mark = position === 'line' ? skipBlanks(text, runEnd) : runEnd;
  if (!/[.．、]/.test(text[mark] ?? '')) return { next: runEnd };
  const follower = skipBlanks(text, mark + 1);
  // 增长 2.5倍, 于 3、4月: behind a blank only a word makes it a number of a heading.
  if (position === 'blank' && !isHan(text.charCodeAt(follower))) return { next: runEnd };
  // Inside a line anything but a word may be the rest of a decimal: 。2.5亿元.
  const numberFollows =
    isDigit(text.charCodeAt(follower)) ||
    (position === 'clause' && !isHan(text.charCodeAt(follower)) && !'“《'.includes(text[follower] ?? ' '));
  const value = Number(text.slice(at, runEnd));
  if (value === 0) return { next: runEnd };
  return {
    marker: {
      type: 'heading',
      form: 'arabic-dot',
      start: at,
      end: mark + 1,
      ordinalStart: at,
      ordinalEnd: runEnd,
      value,
      position,
      empty: false,
      broken: false,
      numberFollows,
    },
    next: mark + 1,
  };
};

const skipQuotation: Reader = (text, at) => {
  const close = text.indexOf(QUOTES[text[at] ?? ''] ?? '', at + 1);
  return { next: close < 0 || close - at > LONGEST_QUOTATION ? at + 1 : close + 1 };
};

/** For each UTF-16 code unit the reader of what begins with it, as its index into `readers`; 0 for the many that begin nothing. */
const readerOf = new Uint8Array(0x10000);
const readers: (Reader | undefined)[] = [undefined];
function register(chars: string, reader: Reader): void {
  for (const char of chars) readerOf[char.charCodeAt(0)] = readers.length;
  readers.push(reader);
}
register('一二三四五六七八九十百', readChineseNumeral);
register('0123456789', readArabic);
register('（(', readBracketed);
register(ENCLOSED, readEnclosed);
register('第', readNth);
register('其', readOneOf);
register('首再最', readOrdinalWord);
register('另', readOtherHand);
register(Object.keys(QUOTES).join(''), skipQuotation);
