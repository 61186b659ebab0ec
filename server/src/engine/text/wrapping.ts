// Whether the lines of a text were broken at a margin, as copying from PDF files, mails and terminals leaves them. It shows in
// the lengths of the lines alone: many end inside a sentence at one length, and hardly any is longer.

import type { LengthCounts, LineLengths } from './lineLengths';

/** Lines of these lengths are full: what they say may go on in the next line. */
export interface Wrapping {
  readonly measure: 'units' | 'columns';
  /** The length of a full line, and how much shorter one may be. */
  readonly width: number;
  readonly tolerance: number;
  /** Whether paragraphs show by blanks at their beginning. */
  readonly indents: boolean;
}

/** What decides which line goes on in the next one. */
export interface LineJoining {
  readonly wrapping: Wrapping;
  /** @param next the line after it, not blank */
  continues(line: string, next: string): boolean;
}

/** Narrower columns are those of tables. In UTF-16 code units. */
const NARROWEST = 18;
/** So many full lines that end open, and this share of all lines that end open, are no accident. */
const FEWEST_FULL = 5;
const FULL_SHARE = 0.4;
/** So many show a margin also where most lines are shorter than any: those of tables whose cells have become lines. */
const MANY_FULL = 10;
/** Of the full lines so many end open: sentences end where they like. */
const OPEN_SHARE = 0.6;
/** So many lines, and this share of all, may reach over the margin: a title, a line of the page's furniture. */
const FEW_LONGER = 2;
const LONGER_SHARE = 0.03;
/** If so many of the full lines have the very same length, the margin counts characters. */
const EXACT_SHARE = 0.9;
/** In text that counts characters, in columns where a mark hangs over or is taken to the next line. */
const RAGGED = { units: 2, columns: 4 } as const;
const INDENTED_SHARE = 0.1;

/** Undefined for text in paragraphs, and where there is too little to tell by. */
export function wrappingOf(lengths: LineLengths): Wrapping | undefined {
  // Nearly all text ends here: a paragraph is longer than any margin.
  if (longer(lengths.units, lengths.units.all.length - 2) > mostLonger(lengths.total)) return undefined;
  const byUnits = marginIn(lengths.units, NARROWEST, RAGGED.units, lengths.total);
  const byColumns = marginIn(lengths.columns, 2 * NARROWEST, RAGGED.columns, lengths.total);
  const margin =
    byColumns !== undefined && (byUnits === undefined || byColumns.full > byUnits.full)
      ? ({ measure: 'columns', ...byColumns } as const)
      : byUnits && ({ measure: 'units', ...byUnits } as const);
  if (margin === undefined) return undefined;
  const { measure, width, tolerance } = margin;
  const flush = lengths.total - lengths.indented;
  const indents = lengths.indented > 0 && flush > INDENTED_SHARE * lengths.total;
  return { measure, width, tolerance, indents };
}

export function isSameWrapping(a: Wrapping | undefined, b: Wrapping | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.measure === b.measure && a.width === b.width && a.tolerance === b.tolerance && a.indents === b.indents;
}

interface Margin {
  readonly width: number;
  readonly tolerance: number;
  /** Full lines that end open. */
  readonly full: number;
}

function marginIn(counts: LengthCounts, narrowest: number, ragged: number, total: number): Margin | undefined {
  const { all, open } = counts;
  const allOpen = sum(open, 0, open.length - 1);
  const wideOpen = sum(open, narrowest, open.length - 1);
  let above = 0;
  let best: Margin | undefined;
  for (let width = all.length - 1; width >= narrowest && above <= mostLonger(total); width--) {
    const full = sum(open, width - ragged, width);
    const isMargin =
      width < all.length - 1 &&
      (open[width] as number) > 0 &&
      full >= FEWEST_FULL &&
      full >= FULL_SHARE * (full >= MANY_FULL ? wideOpen : allOpen) &&
      full >= OPEN_SHARE * sum(all, width - ragged, width);
    if (isMargin && (best === undefined || full > best.full)) {
      const exact = (open[width] as number) >= EXACT_SHARE * full;
      best = { width, tolerance: exact ? 0 : ragged, full };
    }
    above += all[width] as number;
  }
  return best;
}

function mostLonger(total: number): number {
  return FEW_LONGER + LONGER_SHARE * total;
}

function longer({ all }: LengthCounts, length: number): number {
  return sum(all, length + 1, all.length - 1);
}

/** Of the entries from one index up to and including another. */
function sum(counts: Uint32Array, from: number, to: number): number {
  let total = 0;
  for (let i = Math.max(0, from); i <= to; i++) total += counts[i] as number;
  return total;
}
