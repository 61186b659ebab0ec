// The clauses of a record by their hanzi and figures alone, so that clauses can be compared across records.

import { isDigit, isHan } from './characters';

export interface Clause {
  /** Columns, without the mark that ends it. */
  readonly start: number;
  readonly end: number;
  /** Its hanzi and digits. */
  readonly key: string;
}

/** Shorter clauses are set phrases and say nothing when they come again. */
const SHORTEST = 6;
const ENDS = '，。；：！？,;:!?';
const NONE: readonly Clause[] = [];

/** Those with at least six hanzi and digits, in text order. */
export function clausesOf(text: string): readonly Clause[] {
  if (text.length < SHORTEST) return NONE;
  const found: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !ENDS.includes(text[i] ?? '')) continue;
    if (i - start >= SHORTEST) {
      const clause = clauseOf(text, start, i);
      if (clause.key.length >= SHORTEST) found.push(clause);
    }
    start = i + 1;
  }
  return found.length === 0 ? NONE : found;
}

function clauseOf(text: string, from: number, to: number): Clause {
  let start = from + (/^[\s“"（(]*(?:第?[一二三四五六七八九十]{1,3}[是要])?/.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0);
  while (start < to && !counts(text, start)) start++;
  let whole = true;
  for (let i = start; i < to && whole; i++) whole = counts(text, i);
  if (whole) return { start, end: to, key: text.slice(start, to) };
  let key = '';
  for (let i = start; i < to; i++) if (counts(text, i)) key += text[i] ?? '';
  return { start, end: to, key };
}

function counts(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || isDigit(code);
}
