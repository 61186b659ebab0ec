// Straight and curly quotation marks of the report's own text, paired.

import type { ResidueMap } from '../outline/residueMap';
import type { DocumentView } from './documentView';
import { isChineseContext } from '../text/characters';
import type { Point, Range, Segment } from '../facts/segment';
import { defineCounter, defineFilter, defineQuery } from '../incremental/keys';

export interface QuotePair {
  readonly open: Point;
  readonly close: Point;
}

/** Segments with straight marks, and the first ones of very long lines, by which the marks of one line are told from those of the next. */
const STRAIGHT_OR_LONG = defineFilter(
  ({ facts, opensLine, eol }) => facts.width.straight.length > 0 || (opensLine && eol === ''),
);
const CURLY = defineFilter(({ facts }) => facts.width.curly.length > 0);
const CURLY_PAIRS = defineCounter((segment) => curlyPairs(segment).length);

/** The pairs in paragraphs with an even number of straight marks round Chinese words, in text order. */
export const STRAIGHT_QUOTES = defineQuery((view: DocumentView): readonly QuotePair[] =>
  [...paragraphs(view)].flatMap((paragraph) => straightPairs(paragraph, view.residue)),
);

/** The pairs of “”, in text order. Read it only where there are straight ones to compare them with: every mark changes it. */
export const CURLY_QUOTES = defineQuery((view: DocumentView): readonly QuotePair[] =>
  view.read(CURLY).flatMap(curlyPairs),
);

/** How many pairs of “” there are. */
export function countCurlyQuotes(view: DocumentView): number {
  return view.read(CURLY_PAIRS);
}

/** With both marks. */
export function rangeOf({ open, close }: QuotePair): Range {
  return { start: open, end: { segment: close.segment, column: close.column + 1 } };
}

/** Runs of segments that make one line. */
function* paragraphs(view: DocumentView): Generator<readonly Segment[]> {
  let paragraph: Segment[] = [];
  for (const segment of view.read(STRAIGHT_OR_LONG)) {
    if (segment.opensLine && paragraph.length > 0) {
      yield paragraph;
      paragraph = [];
    }
    if (segment.facts.width.straight.length > 0) paragraph.push(segment);
  }
  if (paragraph.length > 0) yield paragraph;
}

function straightPairs(paragraph: readonly Segment[], residue: ResidueMap): readonly QuotePair[] {
  const marks = paragraph.flatMap((segment) =>
    segment.facts.width.straight
      .filter((column) => !residue.touches(segment, column, column + 1))
      .map((column) => ({ segment, column })),
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
    ({ segment, column }) =>
      isChineseContext(segment.text.charCodeAt(column - 1)) || isChineseContext(segment.text.charCodeAt(column + 1)),
  );
}

function curlyPairs(segment: Segment): readonly QuotePair[] {
  const pairs: QuotePair[] = [];
  let open: Point | undefined;
  for (const column of segment.facts.width.curly) {
    if (segment.text[column] === '“') open = { segment, column };
    else if (open !== undefined) {
      pairs.push({ open, close: { segment, column } });
      open = undefined;
    }
  }
  return pairs;
}
