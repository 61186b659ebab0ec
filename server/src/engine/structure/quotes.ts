// Straight and curly quotation marks of the report's own text, paired paragraph by paragraph.

import type { ResidueMap } from './body';
import type { DocumentView } from './documentView';
import { isChineseContext } from '../scan/characters';
import type { Point, Rec } from '../text/record';
import { sieve } from './sifted';

export interface QuotePair {
  readonly open: Point;
  readonly close: Point;
}

export interface Quotes {
  /** Pairs in paragraphs with an even number of straight marks. */
  readonly straight: readonly QuotePair[];
  readonly curly: readonly QuotePair[];
}

const STRAIGHT = sieve(({ scan }) => scan.width.straight.length > 0);
/** Records with quotation marks, and the first ones of very long lines, by which the marks of one line are told from those of the next. */
const QUOTED_OR_LONG = sieve(({ scan: { width }, opensLine, eol }) => width.straight.length + width.curly.length > 0 || (opensLine && eol === ''));

const NO_STRAIGHT: Quotes = { straight: [], curly: [] };

/** Nothing at all where the text has no straight mark: then there is nothing to compare the curly ones with. */
export function quotesOf(view: DocumentView): Quotes {
  if (view.having(STRAIGHT).length === 0) return NO_STRAIGHT;
  const straight: QuotePair[] = [];
  const curly: QuotePair[] = [];
  for (const paragraph of paragraphs(view)) {
    const quotes = quotesIn(paragraph, view.residue);
    for (const pair of quotes.straight) straight.push(pair);
    for (const pair of quotes.curly) curly.push(pair);
  }
  return { straight, curly };
}

const known = new WeakMap<Rec, Quotes>();

/** A paragraph that is one record without residue is read once. */
function quotesIn(paragraph: readonly Rec[], residue: ResidueMap): Quotes {
  const [first] = paragraph;
  if (first === undefined || paragraph.length > 1 || residue.touches(first, 0, Infinity)) return readQuotes(paragraph, residue);
  const quotes = known.get(first) ?? readQuotes(paragraph, residue);
  known.set(first, quotes);
  return quotes;
}

function readQuotes(paragraph: readonly Rec[], residue: ResidueMap): Quotes {
  const marks = paragraph.flatMap((record) => record.scan.width.straight.filter((column) => !residue.touches(record, column, column + 1)).map((column) => ({ record, column })));
  return { straight: marks.length % 2 === 0 ? pairUp(marks).filter(touchesChinese) : [], curly: curlyPairs(paragraph) };
}

/** Runs of records that make one line; records without any quotation mark are passed over cheaply. */
function* paragraphs(view: DocumentView): Generator<readonly Rec[]> {
  let paragraph: Rec[] = [];
  for (const record of view.having(QUOTED_OR_LONG)) {
    if (record.opensLine && paragraph.length > 0) {
      yield paragraph;
      paragraph = [];
    }
    const { straight, curly } = record.scan.width;
    if (straight.length + curly.length > 0) paragraph.push(record);
  }
  if (paragraph.length > 0) yield paragraph;
}

function pairUp(marks: readonly Point[]): readonly QuotePair[] {
  return marks.flatMap((open, i) => {
    const close = marks[i + 1];
    return i % 2 === 0 && close !== undefined ? [{ open, close }] : [];
  });
}

/** English words in quotation marks of their own are left alone. */
function touchesChinese({ open, close }: QuotePair): boolean {
  return [open, close].some(({ record, column }) => isChineseContext(record.text.charCodeAt(column - 1)) || isChineseContext(record.text.charCodeAt(column + 1)));
}

function curlyPairs(paragraph: readonly Rec[]): readonly QuotePair[] {
  const pairs: QuotePair[] = [];
  let open: Point | undefined;
  for (const record of paragraph) {
    for (const column of record.scan.width.curly) {
      if (record.text[column] === '“') open = { record, column };
      else if (open !== undefined) {
        pairs.push({ open, close: { record, column } });
        open = undefined;
      }
    }
  }
  return pairs;
}
