// Telephone numbers, addresses and identity numbers in a text.

import { matchesIn } from '../../lexer/matchesIn';
import { isDigit } from '../../text/characters';

export interface Contact {
  readonly kind: 'phone' | 'mail' | 'identity';
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Contact[] = [];
const PHONE =
  /(?<![\d\-.])(?:0\d{2,3}[-－]\d{7,8}|1[3-9]\d{9})(?![\d\-.%％])(?!\s?(?:[万亿元千吨人户亩]|公斤|平方|立方))/g;
const MAIL = /(?<![\w.+-])[\w.+-]{1,40}@\w[\w-]{0,40}(?:\.[\w-]{1,20}){1,4}/g;
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dXx])/g;

export function contactsIn(text: string): readonly Contact[] {
  if (!mayHoldContact(text)) return NONE;
  const found: Contact[] = [];
  const add = (kind: Contact['kind'], pattern: RegExp, isOne: (match: string) => boolean = () => true): void => {
    for (const { index, 0: match } of matchesIn(text, pattern))
      if (isOne(match)) found.push({ kind, start: index, end: index + match.length });
  };
  add('identity', IDENTITY, isIdentity);
  add('phone', PHONE);
  add('mail', MAIL);
  return found;
}

/** Seven digits in a row, or @: one pass, since every segment is asked. */
function mayHoldContact(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === AT_SIGN) return true;
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits === SHORTEST_NUMBER) return true;
  }
  return false;
}

const AT_SIGN = '@'.charCodeAt(0);
const SHORTEST_NUMBER = 7;

/** The check digit of GB 11643, and a month and a day that can be. */
function isIdentity(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  const [month, day] = [Number(number.slice(10, 12)), Number(number.slice(12, 14))];
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase() && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
