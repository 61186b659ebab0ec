// Residue that shares its line with the report: a flattened page.

import { MIXED_LINE } from '../lexicon/tables/residue';
import { skipBlanks, skipBlanksBack } from '../text/characters';
import { leadingResidue, trailingResidueStart } from '../facts/artefacts/residueSpans';
import type { Point, Segment, Segments } from '../facts/segment';
import type { ResidueBlock } from './outline';
import { shownPart } from './residueShown';
import { isTitleWords } from './titleWords';

/** How many sentences from the end of a very long line are looked through. */
const LAST_SENTENCES = 24;

/** @param taken indexes of the lines that are residue as a whole */
export function inlineBlocks(segments: Segments, taken: ReadonlySet<number>): readonly ResidueBlock[] {
  const leading = leadingBlocks(segments, taken);
  return [...leading, ...trailingBlock(segments, taken, leading.at(-1)?.extent.end)];
}

function leadingBlocks(segments: Segments, taken: ReadonlySet<number>): readonly ResidueBlock[] {
  const first = firstOfText(segments, taken);
  const segment = segments.at(first);
  if (segment === undefined || !isMixed(segments, first)) return [];
  return leadingResidue(segment.text, isTitleWords).map(({ start, end, kind }) => ({
    kind,
    at: shownPart(segment, start, end),
    extent: { start: { segment, column: start }, end: { segment, column: skipBlanks(segment.text, end) } },
  }));
}

/** Index of the first segment that is no title. */
function firstOfText(segments: Segments, taken: ReadonlySet<number>): number {
  for (let i = 0; i < segments.count; i++) {
    const { facts, text } = segments.at(i) as Segment;
    if (!facts.blank && !taken.has(i) && (isMixed(segments, i) || !isTitleWords(text.trim()))) return i;
  }
  return segments.count;
}

function isMixed(segments: Segments, index: number): boolean {
  return (segments.at(index)?.text.length ?? 0) > MIXED_LINE || segments.at(index + 1)?.opensLine === false;
}

/**
 * From the first words of page tools on that no heading follows, to the end of the line.
 * @param after where the residue before the text ends
 */
function trailingBlock(
  segments: Segments,
  taken: ReadonlySet<number>,
  after: Point | undefined,
): readonly ResidueBlock[] {
  let last = segments.count - 1;
  while (last > 0 && (segments.at(last)?.facts.blank === true || taken.has(last))) last--;
  const from = firstOfLine(segments, last);
  if (!isMixed(segments, from)) return [];
  const start = trailingStart(segments, from, last, after);
  const end = segments.at(last);
  if (start === undefined || end === undefined) return [];
  const before = skipBlanksBack(start.segment.text, start.column);
  return [
    {
      kind: 'web',
      at: shownPart(start.segment, start.column),
      extent: { start: { segment: start.segment, column: before }, end: { segment: end, column: end.text.length } },
    },
  ];
}

function firstOfLine(segments: Segments, last: number): number {
  let first = last;
  while (first > 0 && last - first < LAST_SENTENCES && segments.at(first)?.opensLine === false) first--;
  return first;
}

function trailingStart(segments: Segments, from: number, last: number, after: Point | undefined): Point | undefined {
  let found: Point | undefined;
  for (let i = from; i <= last; i++) {
    const segment = segments.at(i) as Segment;
    const heading = segment.facts.markers.findLast(
      (marker) => marker.type === 'heading' && (marker.position === 'clause' || marker.position === 'line'),
    );
    if (heading !== undefined) found = undefined;
    if (found !== undefined) continue;
    const text = Math.max(heading?.end ?? 0, segment === after?.segment ? after.column : 0);
    const later = sentencesIn(segments, i + 1, last);
    const column = tailStart(segment.text, text, MOST_SENTENCES - later);
    if (column !== undefined) found = { segment, column };
  }
  return found;
}

/** What comes after the report has hardly a sentence: words of the page with more of them after it stand before the text. */
const MOST_SENTENCES = 3;

/** The first words of page tools from a column on after which so many sentences end at most. */
function tailStart(text: string, from: number, most: number): number | undefined {
  for (let at = from; ;) {
    const column = trailingResidueStart(text.slice(at));
    if (column === undefined) return undefined;
    at += column;
    if (countStops(text, at) <= most) return at;
  }
}

function sentencesIn(segments: Segments, from: number, last: number): number {
  let count = 0;
  for (let i = from; i <= last; i++) count += countStops(segments.at(i)?.text ?? '', 0);
  return count;
}

function countStops(text: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf('。', from); at >= 0; at = text.indexOf('。', at + 1)) count++;
  return count;
}
