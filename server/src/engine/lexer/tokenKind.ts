// What the tokens of a segment are. Every character of a segment belongs to exactly one token.

/**
 * The kinds of token, grouped as the grammar tries them: what comes earlier takes the characters from what comes later, so
 * that `8:30、` is a time and a mark, never the number of a heading. Numbers stay below 64: see {@link Tokens}.
 */
export const TokenKind = {
  /** Hanzi that belong to nothing below. */
  Han: 0,
  /** Letters, with the digits, hyphens and dots that go on from them: QS-2023-03. */
  Latin: 1,
  /** Every kind of whitespace, see `isBlank`. */
  Whitespace: 2,

  Url: 3,
  Mail: 4,

  /** A day, a month or a year: 2024年2月20日, 2024-02-20, 3月5日, 2023年度, 二〇二四年二月. */
  Date: 5,
  /** Two dates with the mark or the word between them: 2021—2025年, 6月5日至6月20日. */
  DateSpan: 6,
  /** 8:30, 8：30:00. */
  Clock: 7,

  /** 1:300, 58:52, 3∶7. */
  Ratio: 8,
  /** Numbers joined by dots or hyphens that are neither date nor figure: 1.2.3, 5-11-2. */
  Code: 9,
  /** A figure with thousands, decimals, percent sign, approximators and 十百千万亿: 1,234.5万余, 98.5％; 百分之十, 三分之二. */
  Number: 10,

  /** A place in another text: 第三条第（二）项, 附件2, 〔2023〕8号. */
  Citation: 11,

  /** 一、 · at the start of a line also 一. and 一． */
  OrdinalComma: 12,
  /** （一）, (1), ㈠, ⑴; also empty (), and with a bracket missing: （一, 一）. */
  OrdinalBracket: 13,
  /** 1. · 1． · 1、 · ⒈ */
  OrdinalDot: 14,
  /** 1） · 1) */
  OrdinalParenthesis: 15,
  /** ① */
  OrdinalCircled: 16,
  /** A. · A、 */
  OrdinalLetter: 17,
  /** Ⅰ. · Ⅰ、 */
  OrdinalRoman: 18,
  /** 壹、 */
  OrdinalFormal: 19,
  /** 第一章, 第二节, 第三条 at the start of a line. */
  OrdinalChapter: 20,
  /** 1.1, 1.1.1 before hanzi at the start of a line. */
  OrdinalDecimal: 21,
  /** 一是, 一要, 第一，, 其一，, 首先，, 一方面, 另一方面. */
  OrdinalWord: 22,

  /** ，, */
  Comma: 23,
  /** 、 */
  Pause: 24,
  /** 。 and a half-width or full-width full stop that belongs to no number: . ． */
  Stop: 25,
  Semicolon: 26,
  Colon: 27,
  Question: 28,
  Exclamation: 29,
  /** …… and what stands for it: ..., 。。。 */
  Ellipsis: 30,
  /** —— — － – and runs of them. */
  Dash: 31,
  /** - ~ ～ */
  Hyphen: 32,
  BracketOpen: 33,
  BracketClose: 34,
  /** “ ‘ 「 『 */
  QuoteOpen: 35,
  QuoteClose: 36,
  /** 《 〈 */
  TitleOpen: 37,
  TitleClose: 38,
  /** " and ' */
  StraightQuote: 39,
  /** · • ・ */
  Interpunct: 40,
  Slash: 41,
  /** % ＋ × and other signs, one a token. */
  Symbol: 42,

  /** | at any place, # and - and * and > that open a line, ** and __ */
  Markup: 43,
  /** <br>, </p>, <!-- … --> */
  Tag: 44,
  /** &nbsp; */
  Reference: 45,
  /** Zero-width characters, soft hyphens, direction marks, line separators. */
  Invisible: 46,
  /** Everything else: private use, replacement characters, emoji, lone surrogates. */
  Other: 47,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

const FIRST_ORDINAL: number = TokenKind.OrdinalComma;
const LAST_ORDINAL: number = TokenKind.OrdinalWord;
const FIRST_PUNCTUATION: number = TokenKind.Comma;
const LAST_PUNCTUATION: number = TokenKind.Symbol;

/** Whether a token can number a heading, an item or a paragraph. */
export function isOrdinal(kind: TokenKind): boolean {
  return kind >= FIRST_ORDINAL && kind <= LAST_ORDINAL;
}

/** Whether a token is a punctuation mark or another sign. */
export function isPunctuation(kind: TokenKind): boolean {
  return kind >= FIRST_PUNCTUATION && kind <= LAST_PUNCTUATION;
}
