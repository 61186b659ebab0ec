// What a character may begin: the one table by which the lexer decides which reader to ask.

import { isBlank, isDigit, isHan } from '../text/characters';
import { ENCLOSED } from './enclosed';
import { CIRCLED, DOTTED, FORMAL, ROMAN } from './otherOrdinals';
import { TokenKind } from './tokenKind';

export const CharacterClass = {
  Other: 0,
  /** A hanzi that begins nothing but words. */
  Han: 1,
  Letter: 2,
  Digit: 3,
  Whitespace: 4,
  Invisible: 5,
  /** 一 to 十, 百, 千, 〇, 零: ordinals, fractions, dates in Chinese figures. */
  Numeral: 6,
  /** 第 */
  Nth: 7,
  /** 其 */
  OneOf: 8,
  /** 首 再 最 */
  Sequence: 9,
  /** 另 */
  OtherHand: 10,
  /** 附 */
  Annex: 11,
  /** （ ( */
  Bracket: 12,
  /** 〔 ［ [ 【 */
  DocumentNumber: 13,
  /** ㈠ ⑴ */
  Enclosed: 14,
  /** ① ⒈ */
  SymbolOrdinal: 15,
  /** Ⅰ 壹 */
  MarkedOrdinal: 16,
  /** < */
  Less: 17,
  /** & */
  Ampersand: 18,
  /** # * > - at the start of a line, | and ** anywhere */
  Markup: 19,
  /** A mark that is one token by itself or with its like; see {@link PUNCTUATION}. */
  Punctuation: 20,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** Marks and their kinds. A run of marks of a kind in {@link RUNS} is one token. */
const MARKS: readonly (readonly [marks: string, kind: TokenKind])[] = [
  ['，,', TokenKind.Comma],
  ['、', TokenKind.Pause],
  ['。.．｡', TokenKind.Stop],
  ['；;', TokenKind.Semicolon],
  ['：:', TokenKind.Colon],
  ['？?', TokenKind.Question],
  ['！!', TokenKind.Exclamation],
  ['…', TokenKind.Ellipsis],
  ['—－–―─━', TokenKind.Dash],
  ['-~～﹣', TokenKind.Hyphen],
  ['（(〔［[【｛{', TokenKind.BracketOpen],
  ['）)〕］]】｝}', TokenKind.BracketClose],
  ['“‘「『', TokenKind.QuoteOpen],
  ['”’」』', TokenKind.QuoteClose],
  ['《〈', TokenKind.TitleOpen],
  ['》〉', TokenKind.TitleClose],
  ['"\'', TokenKind.StraightQuote],
  ['·•・', TokenKind.Interpunct],
  ['/／\\', TokenKind.Slash],
  ['%％‰＠@＃#＋+＝=＊*＆&＜<＞>^_`|｜×÷±≤≥≠°℃№§¥￥$∶→', TokenKind.Symbol],
];

/** Kinds of which neighbours are one token: ——, ……, 。。。 */
export const RUNS: ReadonlySet<TokenKind> = new Set([
  TokenKind.Ellipsis,
  TokenKind.Dash,
  TokenKind.Hyphen,
  TokenKind.Stop,
]);

/** For each UTF-16 code unit its class. */
export const classOf = new Uint8Array(0x10000);
/** For each UTF-16 code unit that is a mark, its kind of token. */
export const PUNCTUATION = new Uint8Array(0x10000);

for (let code = 0; code < classOf.length; code++) {
  if (isHan(code)) classOf[code] = CharacterClass.Han;
  else if (isBlank(code)) classOf[code] = CharacterClass.Whitespace;
  else if (isDigit(code) || (code >= 0xff10 && code <= 0xff19)) classOf[code] = CharacterClass.Digit;
  else if (isInvisible(code)) classOf[code] = CharacterClass.Invisible;
  else if (isLetter(code)) classOf[code] = CharacterClass.Letter;
}
for (const [marks, kind] of MARKS) {
  for (const mark of marks) {
    classOf[mark.charCodeAt(0)] = CharacterClass.Punctuation;
    PUNCTUATION[mark.charCodeAt(0)] = kind;
  }
}
for (const [characters, characterClass] of [
  ['一二三四五六七八九十百千〇零', CharacterClass.Numeral],
  ['第', CharacterClass.Nth],
  ['其', CharacterClass.OneOf],
  ['首再最', CharacterClass.Sequence],
  ['另', CharacterClass.OtherHand],
  ['附', CharacterClass.Annex],
  ['（(', CharacterClass.Bracket],
  ['〔［[【', CharacterClass.DocumentNumber],
  [ENCLOSED, CharacterClass.Enclosed],
  [CIRCLED + DOTTED, CharacterClass.SymbolOrdinal],
  [ROMAN + FORMAL, CharacterClass.MarkedOrdinal],
  ['<', CharacterClass.Less],
  ['&', CharacterClass.Ampersand],
  ['#*|', CharacterClass.Markup],
] as const)
  for (const character of characters) classOf[character.charCodeAt(0)] = characterClass;

/** For each UTF-16 code unit that is a token by itself wherever it occurs, its kind; for all others 0. */
export const SINGLE_MARKS = PUNCTUATION.map((kind, code) =>
  classOf[code] === CharacterClass.Punctuation && !RUNS.has(kind as TokenKind) ? kind : 0,
);

/** Letters of Latin, Greek and Cyrillic script, half and full width. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200c && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064)
  );
}
