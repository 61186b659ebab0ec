// Reads a segment once, from left to right, into tokens. What a character may begin is looked up in one table; the readers of
// the grammar are tried in the order of `TokenKind`, so that what is a date, a time or a figure is never an ordinal.

import { isBlank, isDigit, tableOf } from '../text/characters';
import { CharacterClass, classOf, PUNCTUATION, RUNS, SINGLE_MARKS } from './characterClass';
import { readAnnex, readArticle, readDocumentNumber } from './citations';
import { readFigure, type Lexeme } from './figures';
import { matchEnd } from './matchEnd';
import * as ordinals from './ordinals';
import { readChapter, readDecimalOrdinal, readMarkedOrdinal, readSymbolOrdinal } from './otherOrdinals';
import { TokenKind } from './tokenKind';
import { LONGEST_LEXED, packToken, Tokens } from './tokens';

/**
 * The tokens of a text. Any string has tokens, and they cover it.
 * @throws RangeError for a text of more than {@link LONGEST_LEXED} UTF-16 code units, which no segment is
 */
export function lexWith(text: string, context: ordinals.ReadingContext): Tokens {
  if (text.length > LONGEST_LEXED) throw new RangeError('a text too long for the columns of its tokens');
  let count = 0;
  // Hanzi are gathered until something else comes.
  let han = -1;
  const push = (kind: TokenKind, start: number): void => {
    if (count === scratch.length) scratch = grown(scratch);
    scratch[count++] = packToken(kind, start);
  };
  for (let at = 0; at < text.length;) {
    const characterClass = classOf[text.charCodeAt(at)] as CharacterClass;
    if (characterClass === CharacterClass.Han) {
      if (han < 0) han = at;
      at++;
      continue;
    }
    const mark = SINGLE_MARKS[text.charCodeAt(at)] as TokenKind;
    if (mark !== 0) {
      if (han >= 0) push(TokenKind.Han, han);
      han = -1;
      push(mark, at++);
      continue;
    }
    const lexeme = (READERS[characterClass] as Reader)(text, at, context);
    if (lexeme === undefined) {
      if (han < 0) han = at;
      at++;
      continue;
    }
    if (han >= 0) push(TokenKind.Han, han);
    han = -1;
    push(lexeme.kind, at);
    at = lexeme.end;
  }
  if (han >= 0) push(TokenKind.Han, han);
  return new Tokens(text, scratch.slice(0, count));
}

/** Tokens of the text at hand, before they are copied out: segments are short, and lexing is not reentrant. */
let scratch = new Uint32Array(1024);

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * column.length);
  larger.set(column);
  return larger;
}

/** What begins at a column; undefined where it is a hanzi like any other. */
type Reader = (text: string, at: number, context: ordinals.ReadingContext) => Lexeme | undefined;

const URL = /(?:https?|ftp):\/\/[\w\-./?%&=#:~+@]{1,2000}|www\.[\w\-./?%&=#:~+@]{1,2000}/iy;
const MAIL = /[\w.+-]{1,64}@\w[\w-]{0,40}(?:\.[\w-]{1,20}){1,4}/y;
/** Letters with the digits that go on from them; a hyphen or a dot only between such. */
const WORD = /[A-Za-zÀ-ʯͰ-ԯＡ-Ｚａ-ｚ][\wÀ-ʯͰ-ԯＡ-Ｚａ-ｚ]{0,200}(?:[-.][\wＡ-Ｚａ-ｚ]{1,40}){0,20}/y;
const TAG = /<(?:\/?[a-z][a-z0-9:]{0,20}(?:\s[^<>\n]{0,300})?\/?|!--[^\n]{0,400}?--)>/iy;
const REFERENCE = /&(?:amp;)*(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/iy;
/** 二〇二四年, 二〇二四年二月二十日; 十二月, 三月五日. */
const CHINESE_DATE =
  /[二一][〇零○OＯ一二三四五六七八九]{3}年(?:度|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?)?|(?:十[一二]?|[一二三四五六七八九])月[一二三四五六七八九十]{1,3}[日号]/y;
/** 百分之九十八, 千分之三, 三分之二. */
const CHINESE_FRACTION = /[百千万一二三四五六七八九十]{1,4}分之[零〇一二三四五六七八九十百点两几]{1,12}/y;
const LINE_MARKUP = /#{1,6}(?=[ \t])|[*>](?=[ \t])/y;
const EMPHASIS = /\*{2,3}|\|/y;

const READERS: { readonly [Class in CharacterClass]?: Reader } = {
  [CharacterClass.Other]: (text, at) => ({ kind: TokenKind.Other, end: runEnd(text, at, CharacterClass.Other) }),
  [CharacterClass.Letter]: (text, at, context) =>
    readMarkedOrdinalAt(text, at, context) ??
    readAs(TokenKind.Url, URL, text, at) ??
    readAs(TokenKind.Mail, MAIL, text, at) ??
    readAs(TokenKind.Latin, WORD, text, at) ?? { kind: TokenKind.Latin, end: at + 1 },
  [CharacterClass.Digit]: readDigit,
  [CharacterClass.Whitespace]: (text, at) => ({ kind: TokenKind.Whitespace, end: whitespaceEnd(text, at) }),
  [CharacterClass.Invisible]: (text, at) => ({
    kind: TokenKind.Invisible,
    end: runEnd(text, at, CharacterClass.Invisible),
  }),
  [CharacterClass.Numeral]: (text, at, context) =>
    readChineseFigure(text, at) ??
    (isNumeralInside(text, at) ? undefined : ordinals.readChineseOrdinal(text, at, context)),
  [CharacterClass.Nth]: (text, at, context) =>
    readChapter(text, at, context.opensLine) ?? readArticle(text, at) ?? ordinals.readNth(text, at, context),
  [CharacterClass.OneOf]: ordinals.readOneOf,
  [CharacterClass.Sequence]: ordinals.readFirstThenLast,
  [CharacterClass.OtherHand]: ordinals.readOtherHand,
  [CharacterClass.Annex]: readAnnex,
  [CharacterClass.Bracket]: (text, at, context) =>
    readDocumentNumber(text, at) ?? ordinals.readBracketed(text, at, context) ?? readMark(text, at),
  [CharacterClass.DocumentNumber]: (text, at) => readDocumentNumber(text, at) ?? readMark(text, at),
  [CharacterClass.Enclosed]: (text, at, context) =>
    ordinals.readEnclosed(text, at, context) ?? { kind: TokenKind.Symbol, end: at + 1 },
  [CharacterClass.SymbolOrdinal]: readSymbolOrdinal,
  [CharacterClass.MarkedOrdinal]: (text, at, context) =>
    readMarkedOrdinalAt(text, at, context) ??
    (isHanSign(text, at) ? undefined : { kind: TokenKind.Symbol, end: at + 1 }),
  [CharacterClass.Less]: (text, at) => readAs(TokenKind.Tag, TAG, text, at) ?? readMark(text, at),
  [CharacterClass.Ampersand]: (text, at) => readAs(TokenKind.Reference, REFERENCE, text, at) ?? readMark(text, at),
  [CharacterClass.Markup]: readMarkup,
  [CharacterClass.Punctuation]: readMark,
};

/** A date or a fraction in hanzi: by what follows the numeral, which is mostly a word, no pattern is tried in vain. */
function readChineseFigure(text: string, at: number): Lexeme | undefined {
  let end = at + 1;
  while (IN_CHINESE_FIGURE[text.charCodeAt(end)] === 1) end++;
  switch (text.charCodeAt(end)) {
    case YEAR:
    case MONTH:
      return readAs(TokenKind.Date, CHINESE_DATE, text, at);
    case PARTS:
      return readAs(TokenKind.Number, CHINESE_FRACTION, text, at);
    default:
      return undefined;
  }
}

const IN_CHINESE_FIGURE = tableOf('一二三四五六七八九十百千万〇零○OＯ');
const [YEAR, MONTH, PARTS] = ['年', '月', '分'].map((character) => character.charCodeAt(0)) as [number, number, number];

function readAs(kind: TokenKind, pattern: RegExp, text: string, at: number): Lexeme | undefined {
  const end = matchEnd(pattern, text, at);
  return end < 0 ? undefined : { kind, end };
}

/** A numeral that goes on from one before it has been read there: the 二 of 十二、. */
function isNumeralInside(text: string, at: number): boolean {
  return at > 0 && classOf[text.charCodeAt(at - 1)] === CharacterClass.Numeral;
}

/** A digit: the number of a heading where nothing else can be, a mail address, or a figure. */
function readDigit(text: string, at: number, context: ordinals.ReadingContext): Lexeme {
  const figure = readFigure(text, at);
  if (figure.kind !== TokenKind.Number && figure.kind !== TokenKind.Code) return figure;
  // What goes on after the digits decides what is worth trying.
  let next = at + 1;
  while (isDigit(text.charCodeAt(next))) next++;
  const after = text.charCodeAt(next);
  return (
    (IN_MAIL[after] === 1 ? readAs(TokenKind.Mail, MAIL, text, at) : undefined) ??
    (DECIMAL_POINT[after] === 1 ? readDecimalOrdinal(text, at, context.opensLine) : undefined) ??
    (figure.kind === TokenKind.Code ? undefined : ordinals.readArabicOrdinal(text, at, context)) ??
    figure
  );
}

const IN_MAIL = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.+-@');
const DECIMAL_POINT = tableOf('.．');

const readMarkedOrdinalAt: Reader = (text, at, context) =>
  text[at + 1] === '.' || text[at + 1] === '．' || text[at + 1] === '、'
    ? readMarkedOrdinal(text, at, context.opensLine)
    : undefined;

/** 壹 is a hanzi, Ⅰ is none. */
function isHanSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

function readMarkup(text: string, at: number): Lexeme {
  const opens = whitespaceEnd(text, 0) === at;
  return (
    (opens ? readAs(TokenKind.Markup, LINE_MARKUP, text, at) : undefined) ??
    readAs(TokenKind.Markup, EMPHASIS, text, at) ??
    readMark(text, at)
  );
}

/** A mark; of those that come in runs the whole run. */
function readMark(text: string, at: number): Lexeme {
  const code = text.charCodeAt(at);
  const kind = (PUNCTUATION[code] || TokenKind.Symbol) as TokenKind;
  let end = at + 1;
  if (RUNS.has(kind)) while (end < text.length && PUNCTUATION[text.charCodeAt(end)] === kind) end++;
  return { kind: kind === TokenKind.Stop && end - at > 2 ? TokenKind.Ellipsis : kind, end };
}

function runEnd(text: string, at: number, characterClass: CharacterClass): number {
  let end = at + 1;
  while (end < text.length && classOf[text.charCodeAt(end)] === characterClass) end++;
  return end;
}

function whitespaceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}
