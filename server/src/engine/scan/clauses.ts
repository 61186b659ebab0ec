// The clauses of a record by their hanzi and figures alone, and which of them it would be strange to read twice.

import { isDigit, isHan } from './characters';

export interface Clause {
  /** Columns, without the mark that ends it. */
  readonly start: number;
  readonly end: number;
  /** Its hanzi and digits. */
  readonly key: string;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /**
   * For each clause a number that is equal where it and the one behind it are (or it alone, if it is long); 0 where a repetition
   * would say nothing. Different clauses may have one number.
   */
  readonly marks: readonly number[];
}

/** Hanzi and digits from which on a repetition is no chance; fewer do where figures are among them, more in a single clause. */
const LONG = 20;
const LONG_WITH_FIGURES = 14;
const LONG_ALONE = 30;
/** Shorter clauses are set words. */
const SHORTEST = 6;
const NONE: Clauses = { list: [], marks: [] };

/** Those with at least six hanzi and digits, in text order. */
export function clausesOf(text: string): Clauses {
  const list: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !endsClause(text.charCodeAt(i))) continue;
    if (i - start >= SHORTEST) {
      const clause = clauseOf(text, start, i);
      if (clause.key.length >= SHORTEST) list.push(clause);
    }
    start = i + 1;
  }
  return list.length === 0 ? NONE : { list, marks: list.map(({ key }, at) => markOf(key, list[at + 1]?.key ?? '')) };
}

/** Whether words are so long, or so full of figures, that they do not come twice by chance. */
export function isTelling(key: string, clauses: number): boolean {
  if (clauses === 1 && key.length < LONG_ALONE) return false;
  return key.length >= LONG || (key.length >= LONG_WITH_FIGURES && /\d/.test(key));
}

function markOf(key: string, next: string): number {
  if (isTelling(key, 1)) return hash(key);
  return next !== '' && isTelling(key + next, 2) ? hash(key + next) : 0;
}

/** Positive, below 2^30. */
function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return (value & 0x3fffffff) || 1;
}

function clauseOf(text: string, from: number, to: number): Clause {
  let start = from + (/^[\s“"（(]*(?:第?[一二三四五六七八九十]{1,3}[是要])?/.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0);
  while (start < to && !counts(text.charCodeAt(start))) start++;
  let whole = true;
  for (let i = start; i < to && whole; i++) whole = counts(text.charCodeAt(i));
  if (whole) return { start, end: to, key: text.slice(start, to) };
  let key = '';
  for (let i = start; i < to; i++) if (counts(text.charCodeAt(i))) key += text[i] ?? '';
  return { start, end: to, key };
}

function counts(code: number): boolean {
  return isHan(code) || isDigit(code);
}

/** ，。；：！？ in both widths. */
function endsClause(code: number): boolean {
  return code === 0xff0c || code === 0x3002 || code === 0xff1b || code === 0xff1a || code === 0xff01 || code === 0xff1f || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f;
}
