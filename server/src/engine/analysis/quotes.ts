// Straight and curly quotation marks of the report's own text, paired.

import type { ResidueMap } from '../outline/residueMap';
import type { DocumentView } from './documentView';
import { isChineseContext } from '../text/characters';
import type { Point, Range, Rec } from '../facts/segment';
import { defineCounter, defineFilter, defineQuery } from '../incremental/keys';

export interface QuotePair {
  readonly open: Point;
  readonly close: Point;
}

/** Records with straight marks, and the first ones of very long lines, by which the marks of one line are told from those of the next. */
const STRAIGHT_OR_LONG = defineFilter(
  ({ scan, opensLine, eol }) => scan.width.straight.length > 0 || (opensLine && eol === ''),
);
const CURLY = defineFilter(({ scan }) => scan.width.curly.length > 0);
const CURLY_PAIRS = defineCounter((record) => curlyPairs(record).length);

/** The pairs in paragraphs with an even number of straight marks round Chinese words, in text order. */
export const STRAIGHT_QUOTES = defineQuery((view: DocumentView): readonly QuotePair[] =>
  [...paragraphs(view)].flatMap((paragraph) => straightPairs(paragraph, view.residue)),
);

/** The pairs of “”, in text order. Read it only where there are straight ones to compare them with: it is made anew with every mark. */
export const CURLY_QUOTES = defineQuery((view: DocumentView): readonly QuotePair[] =>
  view.read(CURLY).flatMap(curlyPairs),
);

/** How many pairs of “” there are. */
export function countCurlyQuotes(view: DocumentView): number {
  return view.read(CURLY_PAIRS);
}

/** With both marks. */
export function rangeOf({ open, close }: QuotePair): Range {
  return { start: open, end: { record: close.record, column: close.column + 1 } };
}

/** Runs of records that make one line. */
function* paragraphs(view: DocumentView): Generator<readonly Rec[]> {
  let paragraph: Rec[] = [];
  for (const record of view.read(STRAIGHT_OR_LONG)) {
    if (record.opensLine && paragraph.length > 0) {
      yield paragraph;
      paragraph = [];
    }
    if (record.scan.width.straight.length > 0) paragraph.push(record);
  }
  if (paragraph.length > 0) yield paragraph;
}

function straightPairs(paragraph: readonly Rec[], residue: ResidueMap): readonly QuotePair[] {
  const marks = paragraph.flatMap((record) =>
    record.scan.width.straight
      .filter((column) => !residue.touches(record, column, column + 1))
      .map((column) => ({ record, column })),
  );
  return marks.length % 2 === 0 ? pairUp(marks).filter(touchesChinese) : [];
}

function pairUp(marks: readonly Point[]): readonly QuotePair[] {
  return marks.flatMap((open, i) => {
    const close = marks[i + 1];
    return i % 2 === 0 && close !== undefined ? [{ open, close }] : [];
  });
}

/** English words in quotation marks of their own are left alone. */
function touchesChinese({ open, close }: QuotePair): boolean {
  return [open, close].some(
    ({ record, column }) =>
      isChineseContext(record.text.charCodeAt(column - 1)) || isChineseContext(record.text.charCodeAt(column + 1)),
  );
}

function curlyPairs(record: Rec): readonly QuotePair[] {
  const pairs: QuotePair[] = [];
  let open: Point | undefined;
  for (const column of record.scan.width.curly) {
    if (record.text[column] === '“') open = { record, column };
    else if (open !== undefined) {
      pairs.push({ open, close: { record, column } });
      open = undefined;
    }
  }
  return pairs;
}
