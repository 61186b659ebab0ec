// What begins with a digit: dates, times, ratios, codes, figures. The grammar of numbers, tried in this order.

import { isAnyDigit } from '../text/characters';
import { matchEnd } from './matchEnd';
import { TokenKind } from './tokenKind';

/** What was read from a column on: its kind, and the column after it. */
export interface Lexeme {
  readonly kind: TokenKind;
  readonly end: number;
}

/** 2024年, 2024年度, 2024年2月, 2024年2月20日; one blank may stand beside each number. */
const YEAR_DATE =
  /(?:19|20|１９|２０)[\d０-９]{2}[ \u3000]?年(?:度|[ \u3000]?[\d０-９]{1,2}[ \u3000]?月(?:[ \u3000]?[\d０-９]{1,2}[ \u3000]?[日号])?)?/y;
/** 2月, 2月20日, 20日. */
const MONTH_DATE = /[\d０-９]{1,2}[ \u3000]?月(?:[ \u3000]?[\d０-９]{1,2}[ \u3000]?[日号])?|[\d０-９]{1,2}日/y;
/** 2024-02-20, 2024/2/20, 2024.2.20. */
const NUMERIC_DATE = /(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/y;
/** 2021 of 2021—2025年. */
const FIRST_YEAR = /(?:19|20)\d{2}(?=[ \u3000]?(?:[—–－\-~～]{1,2}|至|到)[ \u3000]?(?:19|20)\d{2}[ \u3000]?年)/y;
const SPAN_JOINT = /[ \u3000]?(?:[—–－\-~～]{1,2}|至|到)[ \u3000]?/y;

const CLOCK = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/y;
const RATIO = /\d{1,9}(?:[.．]\d{1,6})?[:：∶]\d{1,9}(?:[.．]\d{1,6})?/y;
/** 1.2.3 and 5-11-2; 0577-88888888. */
const CODE = /\d{1,20}(?:[.．]\d{1,9}){2,9}|\d{1,20}(?:-\d{1,9}){2,9}|0\d{2,3}-\d{7,8}(?!\d)/y;
const NUMBER =
  /[\d０-９]{1,20}(?:[,，][\d０-９]{3}(?![\d０-９]))*(?:[.．][\d０-９]{1,9})?(?:[余多]?(?:[%％‰]|个百分点)|[余多]?[十百千万亿]{0,3}[余多]?)/y;

/**
 * The token that begins with the digit at a column.
 * @param at the first digit of a run
 */
export function readFigure(text: string, at: number): Lexeme {
  let next = at + 1;
  while (isAnyDigit(text.charCodeAt(next))) next++;
  switch (AFTER_DIGITS[text.charCodeAt(next)]) {
    case InDate: {
      const date = readDate(text, at);
      if (date !== undefined) return date;
      break;
    }
    case Joint: {
      const joined = readDate(text, at) ?? readAs(TokenKind.Code, CODE, text, at);
      if (joined !== undefined) return joined;
      break;
    }
    case RatioSign: {
      const ratio = readClock(text, at) ?? readAs(TokenKind.Ratio, RATIO, text, at);
      if (ratio !== undefined) return ratio;
      break;
    }
    case InNumber:
      break;
    default:
      return { kind: TokenKind.Number, end: next };
  }
  return { kind: TokenKind.Number, end: Math.max(next, matchEnd(NUMBER, text, at)) };
}

const [InDate, Joint, RatioSign, InNumber] = [1, 2, 3, 4] as const;
/** What the character after the digits may make of them. */
const AFTER_DIGITS = new Uint8Array(0x10000);
for (const [characters, use] of [
  [',，余多%％‰个十百千万亿', InNumber],
  ['年月日 \u3000', InDate],
  ['至到—–－-~～/.．', Joint],
  [':：∶', RatioSign],
] as const)
  for (const character of characters) AFTER_DIGITS[character.charCodeAt(0)] = use;

function readAs(kind: TokenKind, pattern: RegExp, text: string, at: number): Lexeme | undefined {
  const end = matchEnd(pattern, text, at);
  return end < 0 ? undefined : { kind, end };
}

/** A date, or two with a joint between them. */
function readDate(text: string, at: number): Lexeme | undefined {
  const first = dateEnd(text, at);
  const end = first < 0 ? matchEnd(FIRST_YEAR, text, at) : first;
  if (end < 0) return undefined;
  const joint = matchEnd(SPAN_JOINT, text, end);
  const last = joint < 0 ? -1 : dateEnd(text, joint);
  if (last >= 0) return { kind: TokenKind.DateSpan, end: last };
  return first < 0 ? undefined : { kind: TokenKind.Date, end };
}

function dateEnd(text: string, at: number): number {
  const named = matchEnd(YEAR_DATE, text, at);
  if (named >= 0) return named;
  const month = matchEnd(MONTH_DATE, text, at);
  return month >= 0 ? month : matchEnd(NUMERIC_DATE, text, at);
}

/** A time of day; 比分为8:30 and 比例1:30 are ratios. */
function readClock(text: string, at: number): Lexeme | undefined {
  const end = matchEnd(CLOCK, text, at);
  if (end < 0) return undefined;
  const [hours = 24, minutes = 60] = text.slice(at, end).split(/[:：]/).map(Number);
  return hours > 24 || minutes > 59 || /比[分例值]?[为是约]?$/.test(text.slice(Math.max(0, at - 4), at))
    ? undefined
    : { kind: TokenKind.Clock, end };
}
