// Ordinals of every form: what can number a heading, an item or a paragraph. What dates, times, ratios, decimals, citations
// and words leave; GB/T 9704—2012, 7.3.3 names the four forms of headings 一、 （一） 1. （1）.

import { BLANKS, endsClause, isClosing, isDigit, isHan, skipBlanks, skipBlanksBack, tableOf } from '../text/characters';
import type { WordModel } from '../lexicon/wordModel';
import { enclosedValue } from './enclosed';
import { matchEnd } from './matchEnd';
import { isNumeralChar, numeralEnd, parseNumeral } from './numerals';
import { TokenKind } from './tokenKind';

/**
 * What occurs before an ordinal: the start of the line, a mark that ends a clause (with or without whitespace), a comma,
 * whitespace after a word, or a word without anything between.
 */
export type Position = 'line' | 'clause' | 'comma' | 'blank' | 'glued';

/** What an item's word says: 一是 · 一要 · 第一， · 其一， · 首先， · 一方面. */
export type ListKind = 'is' | 'must' | 'nth' | 'one-of' | 'first-then-last' | 'one-hand';

export interface Ordinal {
  readonly kind: TokenKind;
  /** Columns in UTF-16 code units; `end` is after the mark or bracket. */
  readonly start: number;
  readonly end: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  /** Undefined where the ordinal is missing: (), 最后. */
  readonly value: number | undefined;
  readonly position: Position;
  /** Brackets of hanzi numerals or of Arabic ones; for empty brackets a guess until their siblings are known. */
  readonly chinese: boolean;
  /** A bracket is missing. */
  readonly broken: boolean;
  /** A figure follows at once, so that 4.3 may be a decimal and 二、三 a list of numbers. */
  readonly numberFollows: boolean;
  /** Of items only. */
  readonly list: ListKind | undefined;
}

/** What is known when a segment is read. */
export interface ReadingContext {
  /** Whether the text begins a line, rather than going on in a very long one. */
  readonly opensLine: boolean;
  readonly words: WordModel;
}

/** The ordinal at a column; undefined where there is none of the reader's form. */
export type OrdinalReader = (text: string, at: number, context: ReadingContext) => Ordinal | undefined;

/** How an ordinal stands at a column; undefined in the middle of something else, after a letter or a digit. */
export function positionOf(text: string, at: number, opensLine: boolean): Position | undefined {
  const end = skipBlanksBack(text, at);
  if (end === 0) return opensLine ? 'line' : 'clause';
  const before = text.charCodeAt(end - 1);
  if (endsClause(before) || (isClosing(before) && closesClause(text, end, opensLine))) return 'clause';
  if (before === COMMA || before === HALF_COMMA) return 'comma';
  if (end < at) return 'blank';
  return isHan(before) || isClosing(before) ? 'glued' : undefined;
}

/** Whether a closing mark ends a clause: that of a sentence (…。”), or of a note after one (…。（责任单位：县司法局）). */
function closesClause(text: string, end: number, opensLine: boolean): boolean {
  if (endsClause(text.charCodeAt(end - 2))) return true;
  const open = openingOf(text, end - 1);
  if (open === undefined || end - open < SHORTEST_NOTE) return false;
  const before = skipBlanksBack(text, open);
  return before === 0 ? !opensLine : endsClause(text.charCodeAt(before - 1));
}

/** Shorter brackets are those of numbers: （十一）. UTF-16 code units with both brackets. */
const SHORTEST_NOTE = 6;

/** Column of the bracket that a closing round one belongs to; undefined where another one closes between, or none opens. */
function openingOf(text: string, close: number): number | undefined {
  if (text[close] !== '）' && text[close] !== ')') return undefined;
  for (let i = close - 1; i >= 0 && close - i <= LONGEST_BRACKET; i--) {
    if (text[i] === '）' || text[i] === ')') return undefined;
    if (text[i] === '（' || text[i] === '(') return i;
  }
  return undefined;
}

const COMMA = '，'.charCodeAt(0);
const HALF_COMMA = ','.charCodeAt(0);
const AFTER_NUMERAL = tableOf('、.．)）是要方');

/** 一、 and 一是, 一要, 一方面; at the start of a line also 一. and 一). */
export const readChineseOrdinal: OrdinalReader = (text, at, context) => {
  const end = numeralEnd(text, at);
  if (AFTER_NUMERAL[text.charCodeAt(end)] !== 1) return undefined;
  const position = positionOf(text, at, context.opensLine);
  const value = position === undefined ? undefined : parseNumeral(text.slice(at, end));
  if (position === undefined || value === undefined) return undefined;
  // 统一、, 单一是, 之一、: the numeral ends a word.
  if (position === 'glued' && !context.words.isBoundary(text, at)) return undefined;
  const span = spanOf(at, end + 1, at, end);
  const atLine = position === 'line';
  switch (text[end]) {
    case '、':
      return isNumeralList(text, end + 1, atLine)
        ? undefined
        : ordinalOf(TokenKind.OrdinalComma, span, value, position, figureAt(text, end + 1) ? BEFORE_NUMBER : PLAIN);
    case '.':
    case '．':
      return atLine
        ? ordinalOf(TokenKind.OrdinalComma, span, value, position, figureAt(text, end + 1) ? BEFORE_NUMBER : PLAIN)
        : undefined;
    case ')':
    case '）': {
      const opens = atLine || (position === 'clause' && isHan(text.charCodeAt(end + 1)) && !isInBracket(text, at));
      return opens ? ordinalOf(TokenKind.OrdinalBracket, span, value, position, BROKEN) : undefined;
    }
    case '是':
      return isItemIs(text, at, end) ? itemOf('is', span, value, position) : undefined;
    case '要':
      return isItemMust(text, end, position, context.words) ? itemOf('must', span, value, position) : undefined;
    default:
      return isOneHand(text, end, value, position)
        ? itemOf('one-hand', spanOf(at, end + 2, at, end), value, position)
        : undefined;
  }
};

type OrdinalSpan = Pick<Ordinal, 'start' | 'end' | 'ordinalStart' | 'ordinalEnd'>;
type OrdinalForm = Pick<Ordinal, 'chinese' | 'broken' | 'numberFollows'>;

const PLAIN: OrdinalForm = { chinese: true, broken: false, numberFollows: false };
const BEFORE_NUMBER: OrdinalForm = { ...PLAIN, numberFollows: true };
const BROKEN: OrdinalForm = { ...PLAIN, broken: true };
const ARABIC: OrdinalForm = { ...PLAIN, chinese: false };
const ARABIC_BEFORE_NUMBER: OrdinalForm = { ...BEFORE_NUMBER, chinese: false };

function spanOf(start: number, end: number, ordinalStart: number, ordinalEnd: number): OrdinalSpan {
  return { start, end, ordinalStart, ordinalEnd };
}

// All ordinals are made here, with all properties in one order: objects put together by spreading cost ten times as much.
function ordinalOf(
  kind: TokenKind,
  { start, end, ordinalStart, ordinalEnd }: OrdinalSpan,
  value: number | undefined,
  position: Position,
  { chinese, broken, numberFollows }: OrdinalForm,
  list?: ListKind,
): Ordinal {
  return { kind, start, end, ordinalStart, ordinalEnd, value, position, chinese, broken, numberFollows, list };
}

function itemOf(list: ListKind, span: OrdinalSpan, value: number | undefined, position: Position): Ordinal {
  return ordinalOf(TokenKind.OrdinalWord, span, value, position, PLAIN, list);
}

/** Whether a bracket that has opened before in the same sentence still waits for its other half: （一是…；二） */
function isInBracket(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_BRACKET && text[i] !== '。'; i--) {
    if (text[i] === '）' || text[i] === ')') return false;
    if (text[i] === '（' || text[i] === '(') return true;
  }
  return false;
}

/** How far a bracket is looked for, in UTF-16 code units: a constant, so that brackets that never close cost no more. */
const LONGEST_BRACKET = 300;

function figureAt(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  return isDigit(text.charCodeAt(next)) || isNumeralChar(text.charCodeAt(next)) || text[next] === '两';
}

/**
 * 二、三产业, 一、二、三: the numeral after the mark belongs to a list of numbers. At the start of a line only what can be nothing
 * else is told here; the rest is left to its neighbours in the count.
 */
function isNumeralList(text: string, at: number, atLine: boolean): boolean {
  const end = numeralEnd(text, at);
  return end > at && (atLine ? AFTER_LIST_AT_LINE : AFTER_LIST)[text.charCodeAt(end)] === 1;
}

const AFTER_LIST = tableOf('、产季级楼类号期线届中次月');
const AFTER_LIST_AT_LINE = tableOf('月季产');

/** 一是一，二是二 is a saying, 一是一些干部 an item. */
function isItemIs(text: string, start: number, end: number): boolean {
  const after = end + 1;
  if (text[after] === '否') return false;
  return !text.startsWith(text.slice(start, end), after) || isHan(text.charCodeAt(after + end - start));
}

/** 一要素, 二要求: what follows the numeral begins a longer word. */
function isItemMust(text: string, must: number, position: Position, words: WordModel): boolean {
  if (position === 'glued' || position === 'blank') return false;
  return !words.startsLongWord(text, must);
}

function isOneHand(text: string, end: number, value: number, position: Position): boolean {
  return value === 1 && text.startsWith('方面', end) && position !== 'glued' && text[end + 2] !== '军';
}

/** 第一，. */
export const readNth: OrdinalReader = (text, at, context) => {
  const start = at + 1;
  const end = numeralEnd(text, start);
  if (end === start || (text[end] !== '，' && text[end] !== ',')) return undefined;
  const value = parseNumeral(text.slice(start, end));
  const position = positionOf(text, at, context.opensLine);
  if (value === undefined || (position !== 'line' && position !== 'clause')) return undefined;
  return itemOf('nth', spanOf(at, end + 1, start, end), value, position);
};

/** 其一，. */
export const readOneOf: OrdinalReader = (text, at, context) => {
  const start = at + 1;
  const end = numeralEnd(text, start);
  if (end === start) return readFirstThenLast(text, at, context);
  const value = parseNumeral(text.slice(start, end));
  const position = positionOf(text, at, context.opensLine);
  if (value === undefined || (position !== 'line' && position !== 'clause') || !'，,：:'.includes(text[end] ?? ' '))
    return undefined;
  return itemOf('one-of', spanOf(at, end, start, end), value, position);
};

const FIRST_THEN_LAST: Readonly<Record<string, number | undefined>> = { 首先: 1, 其次: 2, 再次: 3, 最后: undefined };

/** 首先， 其次， 再次， 最后，. */
export const readFirstThenLast: OrdinalReader = (text, at, context) => {
  const end = at + 2;
  const word = text.slice(at, end);
  if (!Object.hasOwn(FIRST_THEN_LAST, word) || (text[end] !== '，' && text[end] !== ',')) return undefined;
  const position = positionOf(text, at, context.opensLine);
  if (position !== 'line' && position !== 'clause') return undefined;
  return itemOf('first-then-last', spanOf(at, end, at, end), FIRST_THEN_LAST[word], position);
};

/** 另一方面. */
export const readOtherHand: OrdinalReader = (text, at, context) => {
  if (!text.startsWith('另一方面', at)) return undefined;
  const position = positionOf(text, at, context.opensLine);
  if (position === undefined || position === 'glued') return undefined;
  return itemOf('one-hand', spanOf(at, at + 4, at, at + 2), 2, position);
};

/** （一）, （1）, (), and （一 without its closing bracket. */
export const readBracketed: OrdinalReader = (text, at, context) => {
  const start = skipBlanks(text, at + 1);
  const chineseEnd = numeralEnd(text, start);
  const chinese = chineseEnd > start;
  const numberEnd = chinese ? chineseEnd : shortDigitsEnd(text, start);
  const close = skipBlanks(text, numberEnd);
  const closed = text[close] === '）' || text[close] === ')';
  if (numberEnd === start && !closed) return undefined;
  const position = positionOf(text, at, context.opensLine);
  if (position === undefined || position === 'comma') return undefined;
  const opensClause = position === 'line' || position === 'clause';
  if (numberEnd === start) {
    if (!opensClause || !isHan(text.charCodeAt(skipBlanks(text, close + 1)))) return undefined;
    return ordinalOf(TokenKind.OrdinalBracket, spanOf(at, close + 1, at + 1, at + 1), undefined, position, PLAIN);
  }
  const value = chinese ? parseNumeral(text.slice(start, numberEnd)) : Number(text.slice(start, numberEnd));
  if (value === undefined || value === 0) return undefined;
  if (closed) {
    if (isReference(text, close + 1, position, context.words)) return undefined;
    const span = spanOf(at, close + 1, start, numberEnd);
    return ordinalOf(TokenKind.OrdinalBracket, span, value, position, chinese ? PLAIN : ARABIC);
  }
  return chinese && opensClause && lacksClosing(text, numberEnd)
    ? ordinalOf(TokenKind.OrdinalBracket, spanOf(at, numberEnd, start, numberEnd), value, position, BROKEN)
    : undefined;
};

/** At most two digits; `from` where there are more or none. */
function shortDigitsEnd(text: string, from: number): number {
  let end = from;
  while (end - from < 2 && isDigit(text.charCodeAt(end))) end++;
  return isDigit(text.charCodeAt(end)) ? from : end;
}

/**
 * （一）项规定, （二）至（四）: a place in a text. （二）项目建设 and （三）条块配合 are headings: the bracket begins the line or the sentence,
 * and what follows does not go on as a citation does.
 */
function isReference(text: string, after: number, position: Position, words: WordModel): boolean {
  const next = text[after] ?? '';
  const opensClause = position === 'line' || position === 'clause';
  if (next === '至') return text[after + 1] === '（' || text[after + 1] === '(' || !words.startsLongWord(text, after);
  if (REFERENCE_UNITS.includes(next)) return !opensClause || matchEnd(AFTER_REFERENCE, text, after + 1) >= 0;
  if (next === '、') return !(position === 'line' && isHan(text.charCodeAt(after + 1)));
  return next === '）' || next === ')';
}

const REFERENCE_UNITS = '项条款类种';
const AFTER_REFERENCE = /规定|所[列述规]|情形|之[一规]|[至、，。；：）)的和与及或中内]/y;

/** Whether hanzi follow and no bracket closes before the sentence ends. */
function lacksClosing(text: string, from: number): boolean {
  if (!isHan(text.charCodeAt(from))) return false;
  const limit = Math.min(text.length, from + LONGEST_BRACKET);
  for (let i = from; i < limit; i++) {
    if (text[i] === '）' || text[i] === ')') return false;
    if (text[i] === '。' || text[i] === '（' || text[i] === '(') return true;
  }
  return true;
}

/** ㈠ and ⑴: number and brackets in one character. */
export const readEnclosed: OrdinalReader = (text, at, context) => {
  const enclosed = enclosedValue(text[at] ?? '');
  const position = positionOf(text, at, context.opensLine);
  if (enclosed === undefined || position === undefined || position === 'comma') return undefined;
  const { value, chinese } = enclosed;
  const span = spanOf(at, at + 1, at, at + 1);
  return ordinalOf(TokenKind.OrdinalBracket, span, value, position, chinese ? PLAIN : ARABIC);
};

/** 1. · 1、 · 1）: at the start of a line, of a clause, after whitespace, or straight after the words of what it goes on from. */
export const readArabicOrdinal: OrdinalReader = (text, at, context) => {
  let digitsEnd = at;
  while (isDigit(text.charCodeAt(digitsEnd))) digitsEnd++;
  if (digitsEnd === at || digitsEnd - at > 2) return undefined;
  // Most figures go on with a unit, which is told by one look.
  if (AFTER_ARABIC[text.charCodeAt(digitsEnd)] !== 1) return undefined;
  const position = positionOf(text, at, context.opensLine);
  if (position === undefined || position === 'comma') return undefined;
  const mark = position === 'line' ? skipBlanks(text, digitsEnd) : digitsEnd;
  const value = Number(text.slice(at, digitsEnd));
  const kind = ARABIC_KINDS[text[mark] ?? ''];
  if (value === 0 || kind === undefined) return undefined;
  const follower = skipBlanks(text, mark + 1);
  const next = text.charCodeAt(follower);
  // 增长 2.5倍, 于 3、4月: after whitespace only a word makes it the number of a heading.
  if (position === 'blank' && !isHan(next)) return undefined;
  if (position === 'glued' && !(kind === TokenKind.OrdinalDot && mayBeGlued(text, at, mark, context.words)))
    return undefined;
  // Inside a line anything but a word may be the rest of a decimal: 。2.5亿元.
  const numberFollows =
    isDigit(next) || (position === 'clause' && !isHan(next) && !'“《'.includes(text[follower] ?? ' '));
  const span = spanOf(at, mark + 1, at, digitsEnd);
  return ordinalOf(kind, span, value, position, numberFollows ? ARABIC_BEFORE_NUMBER : ARABIC);
};

/** 设置原则1.科学合理: after a whole word and before one, and not the number of what the word names (附件1.名单) or a figure (增加3、). */
function mayBeGlued(text: string, at: number, mark: number, words: WordModel): boolean {
  return (
    isHan(text.charCodeAt(mark + 1)) &&
    isHan(text.charCodeAt(at - 1)) &&
    (text[mark] !== '、' || text[at] === '1') &&
    mark === at + 1 &&
    !NUMBERED_THINGS.has(text[at - 1] ?? '') &&
    words.isBoundary(text, at)
  );
}

/** The last characters of what bears a number after its name: 附件1, 表1, 第1, 约1. */
const NUMBERED_THINGS: ReadonlySet<string> = new Set('第附件表图例案题号档注栏式约近超达至到为共计余仅各每');

const ARABIC_KINDS: Readonly<Record<string, TokenKind>> = {
  '.': TokenKind.OrdinalDot,
  '．': TokenKind.OrdinalDot,
  '、': TokenKind.OrdinalDot,
  '）': TokenKind.OrdinalParenthesis,
  ')': TokenKind.OrdinalParenthesis,
};
const AFTER_ARABIC = tableOf(`${Object.keys(ARABIC_KINDS).join('')}${BLANKS}`);
