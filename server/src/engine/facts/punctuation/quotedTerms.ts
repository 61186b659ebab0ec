// Terms in quotation marks, and which stretches of a segment stand in quotation marks or title marks.

import { isHan } from '../../text/characters';
import type { Scanner } from '../scanner';

export interface QuotedTerm {
  readonly term: string;
  /** Columns without the marks. */
  readonly start: number;
  readonly end: number;
  /** The two hanzi after the closing mark, of which the term is the name: “铁拳”行动. Empty where others follow. */
  readonly named: string;
}

export interface Quotations {
  readonly terms: readonly QuotedTerm[];
  /** With their marks: quotations and the names of documents. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

const QUOTATION = '“'.charCodeAt(0);
const TITLE = '《'.charCodeAt(0);
const SHORTEST = 2;
const LONGEST = 10;
const NONE: Quotations = { terms: [], stretches: [] };

export const quotations: Scanner<Quotations> = { triggers: '“《', none: NONE, scan: ({ text }) => quotationsIn(text) };

/** Of “” and 《》; terms are of hanzi only, two to ten, and do not begin with a number: “十项措施” names itself. */
function quotationsIn(text: string): Quotations {
  const terms: QuotedTerm[] = [];
  const stretches: { start: number; end: number }[] = [];
  // Where none closes after one mark, none closes after those that follow.
  const closes = { '”': true, '》': true };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== QUOTATION && code !== TITLE) continue;
    const close = code === QUOTATION ? '”' : '》';
    const end = closes[close] ? text.indexOf(close, i) : -1;
    closes[close] = end >= 0;
    if (end < 0) continue;
    stretches.push({ start: i, end: end + 1 });
    if (close === '”' && isTerm(text, i + 1, end)) terms.push(termAt(text, i + 1, end));
    i = end;
  }
  return stretches.length === 0 ? NONE : { terms, stretches };
}

function termAt(text: string, start: number, end: number): QuotedTerm {
  const named = text.slice(end + 1, end + 3);
  return { term: text.slice(start, end), start, end, named: /^\p{Script=Han}{2}$/u.test(named) ? named : '' };
}

function isTerm(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST || '一二三四五六七八九十百两'.includes(text[start] ?? ''))
    return false;
  for (let i = start; i < end; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}
