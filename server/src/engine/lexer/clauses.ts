// The clauses of a text by their hanzi and digits alone, and which of them it would be strange to read twice.

import { isDigit, isHan, tableOf } from '../text/characters';

export interface Clause {
  /** Columns, without the mark that ends it. */
  readonly start: number;
  readonly end: number;
  /** Its hanzi and digits. */
  readonly key: string;
}

/** Hanzi and digits from which on a repetition is no chance; fewer do where figures are among them, more in a single clause. */
const LONG = 20;
const LONG_WITH_FIGURES = 14;
const LONG_ALONE = 30;
/** Shorter clauses are set words. */
const SHORTEST = 6;
const NONE: readonly number[] = [];

const OTHER = 0;
const HAN = 1;
const DIGIT = 2;
const END = 3;
const kinds = kindsOfUnits();

/**
 * For each clause of {@link clausesOf} a number that is equal where it and the one after it are (or it alone, if it is long); 0
 * where a repetition would say nothing. Different clauses may have one number, positive and below 2^30. An empty list where all
 * are 0. Read in every segment, hence in one pass and without a string for any clause.
 */
export function clauseHashes(text: string): readonly number[] {
  if (text.length < LONG_WITH_FIGURES) return NONE;
  const marks: number[] = [];
  let telling = false;
  // Of the clause before, whose mark may want the one after it: its hash, its length (0: there is none), its figures.
  let before = 0;
  let lengthBefore = 0;
  let figuresBefore = false;
  for (let at = 0; at < text.length; at++) {
    let sum = 0;
    let power = 1;
    let length = 0;
    let figures = false;
    for (at = behindListWord(text, at); at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code];
      if (kind === OTHER) continue;
      if (kind === END) break;
      if (kind === DIGIT) figures = true;
      sum = (Math.imul(sum, BASE) + code) | 0;
      power = Math.imul(power, BASE);
      length++;
    }
    if (length < SHORTEST) continue;
    if (lengthBefore >= LONG_ALONE) marks.push(positive(before));
    else if (lengthBefore > 0)
      marks.push(
        isTellingPair(lengthBefore + length, figuresBefore || figures)
          ? positive((Math.imul(before, power) + sum) | 0)
          : 0,
      );
    telling ||= lengthBefore > 0 && marks.at(-1) !== 0;
    before = (Math.imul(SEED, power) + sum) | 0;
    lengthBefore = length;
    figuresBefore = figures;
  }
  if (lengthBefore > 0) marks.push(lengthBefore >= LONG_ALONE ? positive(before) : 0);
  return telling || lengthBefore >= LONG_ALONE ? marks : NONE;
}

/** Those with at least six hanzi and digits, in text order. */
export function clausesOf(text: string): readonly Clause[] {
  const list: Clause[] = [];
  for (let at = 0; at < text.length; at++) {
    let key = '';
    let start = -1;
    for (at = behindListWord(text, at); at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)];
      if (kind === OTHER) continue;
      if (kind === END) break;
      if (start < 0) start = at;
      key += text[at] ?? '';
    }
    if (key.length >= SHORTEST) list.push({ start, end: at, key });
  }
  return list;
}

/** Whether words are so long, or so full of figures, that they do not come twice by chance. */
export function isTelling(key: string, clauses: number): boolean {
  return clauses === 1 ? key.length >= LONG_ALONE : isTellingPair(key.length, /\d/.test(key));
}

function isTellingPair(length: number, figures: boolean): boolean {
  return length >= LONG || (length >= LONG_WITH_FIGURES && figures);
}

const SEED = 7;
const BASE = 31;

function positive(hash: number): number {
  return hash & 0x3fffffff || 1;
}

/** After 一是, 第三要 and what stands before them at the beginning of a clause; else where the clause begins. */
function behindListWord(text: string, from: number): number {
  const first = text.charCodeAt(from);
  // Most clauses begin with a word that is neither.
  if (kinds[first] === HAN && OPENS_LIST_WORD[first] === 0) return from;
  let at = from;
  while (OPENS_CLAUSE.includes(text[at] ?? 'x')) at++;
  let word = text[at] === '第' ? at + 1 : at;
  const numeral = word;
  while (word - numeral < 3 && NUMERALS.includes(text[word] ?? 'x')) word++;
  return word > numeral && (text[word] === '是' || text[word] === '要') ? word + 1 : at;
}

const OPENS_CLAUSE = ' \u3000\t\u00a0“"（(';
const NUMERALS = '一二三四五六七八九十';
const OPENS_LIST_WORD = tableOf(`第${NUMERALS}`);

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++) if (isHan(code)) table[code] = HAN;
  for (let code = 0; code < 0x80; code++) if (isDigit(code)) table[code] = DIGIT;
  for (const mark of '，。；：！？,;:!?') table[mark.charCodeAt(0)] = END;
  return table;
}
