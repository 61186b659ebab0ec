// Chinese numerals as ordinals use them: 1 to 999, without 零.

import { tableOf } from '../text/characters';

const DIGITS = '一二三四五六七八九';
/** The characters of numerals. */
export const NUMERALS = `${DIGITS}十百`;
const NUMERAL_CHARS = tableOf(NUMERALS);

export function isNumeralChar(code: number): boolean {
  return NUMERAL_CHARS[code] === 1;
}

/** Column after the longest run of numeral characters that begins at `from`. */
export function numeralEnd(text: string, from: number): number {
  let i = from;
  while (isNumeralChar(text.charCodeAt(i))) i++;
  return i;
}

/** Value of 一, 十二, 二十, 一百二十三 …; undefined for anything that is not a numeral in this form, such as 一二. */
export function parseNumeral(text: string): number | undefined {
  let rest = text;
  let value = 0;
  const hundreds = rest.indexOf('百');
  if (hundreds >= 0) {
    const digit = DIGITS.indexOf(rest.slice(0, hundreds)) + 1;
    if (hundreds !== 1 || digit === 0) return undefined;
    value += digit * 100;
    rest = rest.slice(2);
    if (rest === '') return value;
  }
  const tens = rest.indexOf('十');
  if (tens >= 0) {
    const digit = tens === 0 && value === 0 ? 1 : DIGITS.indexOf(rest.slice(0, tens)) + 1;
    if (tens > 1 || digit === 0) return undefined;
    value += digit * 10;
    rest = rest.slice(tens + 1);
    if (rest === '') return value;
  }
  if (rest.length !== 1) return undefined;
  const ones = DIGITS.indexOf(rest) + 1;
  return ones === 0 ? undefined : value + ones;
}

/** The numeral of a whole number from 1 to 999: 十二, 二十, 一百二十. */
export function formatNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const digit = (n: number): string => DIGITS[n - 1] ?? '';
  return (
    (hundreds > 0 ? `${digit(hundreds)}百` : '') +
    (tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : '') +
    digit(ones)
  );
}
