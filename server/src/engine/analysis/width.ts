// Whether a document's marks are half width as a whole, or only some of them by mistake.

import type { DocumentView } from './documentView';
import type { Heading, Numbering, Outline } from '../outline/outline';
import { FULL_WIDTH } from '../facts/punctuation/width';
import { within, type Range, type Segment } from '../facts/segment';
import { isHan } from '../text/characters';
import { defineCounter, defineFilter, defineQuery } from '../incremental/keys';

/** Half-width marks are this share of all: the text was folded as a whole. */
const FOLDED_SHARE = 0.8;
/** Fewer half-width marks than this say nothing about a whole document. */
const FEWEST = 8;

export interface HalfMark {
  readonly segment: Segment;
  readonly column: number;
}

export interface Widths {
  readonly half: readonly HalfMark[];
  readonly full: number;
  readonly folded: boolean;
}

const HALF_MARKS = defineFilter(({ facts }) => facts.width.half.length > 0);
const FULL_MARKS = defineCounter(({ facts }) => facts.width.full);

/** The half-width marks of the report's own text, residue left out, and the brackets of numbers that wait to become like the （三） beside them. */
export const WIDTHS = defineQuery(widthsOf);

function widthsOf(view: DocumentView): Widths {
  const half: HalfMark[] = [];
  const segments = view.read(HALF_MARKS);
  const empty = segments.length === 0 ? [] : emptyAmongFull(view.outline);
  for (const segment of segments) {
    for (const column of segment.facts.width.half)
      if (!view.residue.touches(segment, column, column + 1) && !empty.some((at) => holds(at, segment, column)))
        half.push({ segment, column });
  }
  const full = half.length === 0 ? 0 : view.read(FULL_MARKS);
  return { half, full, folded: half.length >= FEWEST && half.length >= FOLDED_SHARE * (half.length + full) };
}

/** What makes a half-width mark full width. The one blank that follows it before a hanzi belongs to the half-width mark. */
export function widened({ segment, column }: HalfMark): { readonly at: Range; readonly text: string } {
  const { text } = segment;
  const mark = text[column] ?? '';
  const spaced = ',:;?!'.includes(mark) && text[column + 1] === ' ' && isHan(text.charCodeAt(column + 2));
  return { at: within(segment, column, column + (spaced ? 2 : 1)), text: FULL_WIDTH[mark] ?? '' };
}

/** The markers without a number, or without one of their brackets, whose nearest whole sibling, after them or else before, has full-width ones. */
function emptyAmongFull({ numberings }: Outline): readonly Range[] {
  return numberings.filter(({ members }) => members.some(lacksPart)).flatMap(emptyBesideFull);
}

function emptyBesideFull({ members }: Numbering<Heading>): readonly Range[] {
  const found: Range[] = [];
  let model = members.findLast((each) => !lacksPart(each));
  for (const each of [...members].reverse()) {
    if (!lacksPart(each)) model = each;
    else if (model?.marker.start.segment.text[model.marker.start.column] === '（') found.push(each.marker);
  }
  return found;
}

function lacksPart({ ordinal, broken }: Heading): boolean {
  return ordinal === '' || broken;
}

function holds({ start, end }: Range, segment: Segment, column: number): boolean {
  return start.segment === segment && column >= start.column && column < end.column;
}
