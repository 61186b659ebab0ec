// Classes of characters that Chinese official text is made of. All take UTF-16 code units; a surrogate belongs to no class.

/** Every kind of blank that pages and word processors leave: ASCII, no-break, U+2000–U+200B, ideographic, byte order mark. */
export function isBlank(code: number): boolean {
  // Hanzi are most of any text: they are told by one look.
  if (code > 0x3000) return code === 0xfeff;
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x0b ||
    code === 0x0c
  );
}

/** The same as a text, for words that wake by a blank. */
export const BLANKS =
  ' \u3000\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\ufeff\u000b\u000c';

export const DIGITS = '0123456789';

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Half-width and full-width digits. */
export function isAnyDigit(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Hanzi, full-width forms and Chinese marks: what makes a half-width mark beside it look wrong. */
export function isChineseContext(code: number): boolean {
  return (
    isHan(code) ||
    (code >= 0x3001 && code <= 0x3017) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2014 ||
    code === 0x2026
  );
}

/** For loops that ask of each character whether it is among a few: 1 for those of the text, at their code units. */
export function tableOf(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}

const SENTENCE_MARKS = tableOf('。；：！？;:!?…');
const CLOSING_MARKS = tableOf('”’」』）》〉】〕)]"');

/** Marks after which a heading or an item may begin. */
export function endsClause(code: number): boolean {
  return SENTENCE_MARKS[code] === 1;
}

export function isClosing(code: number): boolean {
  return CLOSING_MARKS[code] === 1;
}

/** Column of the first unit from `from` on that is not blank; the length of the text where there is none. */
export function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Column after the last unit before `to` that is not blank; 0 where there is none. */
export function skipBlanksBack(text: string, to: number): number {
  let i = to;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Number of hanzi in the text. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/** Whether a text has so many hanzi at least: looks no further than it must. */
export function hasHan(text: string, least: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count < least; i++) if (isHan(text.charCodeAt(i))) count++;
  return count >= least;
}
