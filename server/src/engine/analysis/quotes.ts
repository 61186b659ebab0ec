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

export interface StraightPair extends QuotePair {
  /** Whether it stands inside another pair of quotation marks, so that it becomes ‘’. */
  readonly isInner: boolean;
}

/** Segments with straight marks, and the first ones of very long lines, by which the marks of one line are told from those of the next. */
const STRAIGHT_OR_LONG = defineFilter(
  ({ facts, opensLine, eol }) => facts.width.straight.length > 0 || (opensLine && eol === ''),
);
const SINGLE = defineFilter(({ facts }) => facts.width.single.length > 0);
const CURLY = defineFilter(({ facts }) => facts.width.curly.length > 0);
const CURLY_PAIRS = defineCounter((segment) => curlyPairs(segment).length);

/**
 * The pairs round Chinese words, in text order: of double marks those of paragraphs with an even number of them, of single ones those
 * within a segment.
 */
export const STRAIGHT_QUOTES = defineQuery((view: DocumentView): readonly StraightPair[] => {
  const double = [...paragraphs(view)].flatMap((paragraph) => straightPairs(paragraph, view.residue));
  const single = view.read(SINGLE).flatMap((segment) => singlePairs(segment, double, view.residue));
  return single.length === 0 ? double : [...double, ...single].sort((a, b) => view.segments.compare(a.open, b.open));
});

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

function straightPairs(paragraph: readonly Segment[], residue: ResidueMap): readonly StraightPair[] {
  const marks = paragraph.flatMap((segment) =>
    segment.facts.width.straight
      .filter((column) => !residue.touches(segment, column, column + 1))
      .map((column) => ({ segment, column })),
  );
  return marks.length % 2 === 0
    ? pairUp(marks)
        .filter(touchesChinese)
        .map((pair) => ({ ...pair, isInner: isInCurly(pair) }))
    : [];
}

function singlePairs(segment: Segment, double: readonly QuotePair[], residue: ResidueMap): readonly StraightPair[] {
  return pairUp(segment.facts.width.single.map((column) => ({ segment, column })))
    .filter(({ open, close }) => !residue.touches(segment, open.column, close.column + 1))
    .map((pair) => ({ ...pair, isInner: isInCurly(pair) || double.some((other) => holds(other, pair)) }));
}

/** Whether it stands between “ and ” of its segment. */
function isInCurly({ open, close }: QuotePair): boolean {
  const { text } = open.segment;
  return (
    close.segment === open.segment &&
    text.lastIndexOf('“', open.column) > text.lastIndexOf('”', open.column) &&
    text.indexOf('”', close.column) >= 0
  );
}

function holds({ open, close }: QuotePair, inner: QuotePair): boolean {
  const { segment, column } = inner.open;
  return (
    open.segment === segment && close.segment === segment && open.column < column && close.column > inner.close.column
  );
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
