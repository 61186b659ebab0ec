// Numbers that are one character together with their brackets: ㈠, ⑴.

import { formatNumeral } from './numerals';

const CHINESE = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const ARABIC = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
export const ENCLOSED = CHINESE + ARABIC;

/** Value of ㈠ and of ⑴; undefined for any other character. */
export function enclosedValue(char: string): { readonly value: number; readonly chinese: boolean } | undefined {
  const chinese = char === '' ? -1 : CHINESE.indexOf(char);
  if (chinese >= 0) return { value: chinese + 1, chinese: true };
  const arabic = char === '' ? -1 : ARABIC.indexOf(char);
  return arabic < 0 ? undefined : { value: arabic + 1, chinese: false };
}

/** Another value in the form of one of these characters, spelt out where there is no such character. */
export function enclosedLike(char: string, value: number): string {
  return (CHINESE.includes(char) ? CHINESE : ARABIC)[value - 1] ?? spelledOut(value, CHINESE.includes(char));
}

/** （一）, （1）. */
export function spelledOut(value: number, chinese: boolean): string {
  return `（${chinese ? formatNumeral(value) : String(value)}）`;
}
