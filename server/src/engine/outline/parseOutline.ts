// From the segments of a document to its outline.

import type { Kinds } from '../settings/kinds';
import { yearsIn } from '../lexer/dates';
import { within, type Point, type Range, type Segment, type Segments } from '../facts/segment';
import { partition } from '../text/partition';
import { defineFilter } from '../incremental/keys';
import { reuseIfEqual, reuseIfSameItems } from '../incremental/reuse';
import type { SegmentIndexes } from '../incremental/segmentIndexes';
import { ANNEX_LABELS, NOTE_LABELS } from './annexLabels';
import { DATE_LINES, findEnding, type Ending } from './ending';
import { findLeadIn, isBodyText, readFrontMatter, type FrontMatter } from './frontMatter';
import { isPlanHeading } from './headingTense';
import { candidatesOf, type MarkerCandidate } from './markerCandidate';
import type { DocumentElement, Heading, LeadIn, Outline } from './outline';
import { parseHeadings, type ParsedHeadings } from './parseHeadings';
import { openingYear, type OpeningYear } from './openingYear';
import { parseLists, type ParsedLists } from './parseLists';
import { recogniseKind } from './reportKind';
import { findResidue, TOOL_LINES } from './residue';
import { ResidueMap } from './residueMap';
import { NUMBERS_ALONE, TABLE_LINES, tableLabels } from './tableLabels';

/** An outline, and what the next version of the document may take over. */
export interface ParsedOutline {
  readonly outline: Outline;
  readonly residue: ResidueMap;
  readonly numbered: ParsedNumbers;
}

/** Headings and lists, and what they were read from. */
interface ParsedNumbers {
  readonly stretch: MarkedStretch;
  readonly breaks: Breaks;
  /** The candidates of the stretch in text order. */
  readonly candidates: readonly MarkerCandidate[];
  readonly headings: ParsedHeadings;
  readonly lists: ParsedLists;
}

/** The lines after which numbers begin again. */
interface Breaks {
  readonly annexes: readonly Segment[];
  /** Those after which they do so only if what follows shows it: explanations, the date of a notice before what it issues. */
  readonly others: readonly Segment[];
}

/** Where candidates are collected: all that the collection goes by, so that it need not be made again where this is the same. */
interface MarkedStretch {
  /** All segments with candidates, and the places in the list from which and up to which they stand between front matter and end. */
  readonly marked: readonly Segment[];
  readonly from: number;
  readonly to: number;
  readonly start: Point;
  /** In the segment in which the ending begins, if it begins inside one. */
  readonly end: Point | undefined;
  readonly lastOfAll: Segment | undefined;
  readonly residue: ResidueMap;
  /** Numbered lines that are labels in a table. */
  readonly rows: readonly Segment[];
}

const MARKED = defineFilter(({ facts }) => facts.markers.length > 0);

/**
 * The two ends of the document are read each time: they are short. The candidates between them are collected only where they
 * have changed, and of the headings and lists only those are parsed that stand where one has. All that says the same as before
 * is the same object as before: who has read it need not look again.
 *
 * @param previous what was parsed of another version of the document
 */
export function parseOutline(
  segments: Segments,
  indexes: SegmentIndexes<Segment>,
  kinds: Kinds,
  previous?: ParsedOutline,
): ParsedOutline {
  const old = previous?.outline;
  const found = findResidue(segments, isBodyText, indexes.filter(TOOL_LINES));
  const residue = ResidueMap.of(found.blocks, segments, previous?.residue);
  const front = readFrontMatter(segments, residue);
  const annexes = indexes.filter(ANNEX_LABELS);
  const notes = indexes.filter(NOTE_LABELS);
  const labelled = inTextOrder([...annexes, ...notes], segments);
  const ending = findEnding(segments, residue, labelled, indexes.filter(DATE_LINES));
  const breaks = reuseIfEqual(previous?.numbered.breaks, { annexes, others: othersOf(notes, ending, segments) });
  const title = reuseIfEqual(old?.title, front.title);
  const leadIn = reuseIfEqual(old?.leadIn, findLeadIn(segments, front.bodyFrom, residue));
  const body = bodyRange(segments, front, ending, residue);
  const rows = reuseIfSameItems(
    previous?.numbered.stretch.rows,
    tableLabels(segments, indexes.filter(TABLE_LINES), indexes.filter(NUMBERS_ALONE)),
  );
  const stretch = { ...stretchOf(segments, indexes.filter(MARKED), front, ending), residue, rows };
  const numbered = parseNumbers(segments, stretch, breaks, previous?.numbered);
  const headings = numbered.headings === previous?.numbered.headings ? previous.outline.headings : headingsOf(numbered);
  const profile = recogniseKind(kinds, title, leadIn);
  const opening = openingYear(segments, front.bodyFrom, ending.date);
  const outline: Outline = {
    kind: profile?.kind ?? 'other',
    profile,
    year: reuseIfEqual(old?.year, reportYear(title, leadIn, headings, opening)),
    title,
    repeatedTitles: reuseIfEqual(old?.repeatedTitles, front.repeatedTitles),
    salutation: reuseIfEqual(old?.salutation, front.salutation),
    leadIn,
    headings: reuseIfSameItems(old?.headings, headings),
    numberings: reuseIfSameItems(old?.numberings, numbered.headings.numberings),
    series: reuseIfSameItems(old?.series, numbered.lists.series),
    signature: reuseIfEqual(old?.signature, ending.signature),
    date: reuseIfEqual(old?.date, ending.date),
    residue: residue.blocks,
    metadata: reuseIfEqual(old?.metadata, found.metadata),
    body: { start: reuseIfEqual(old?.body.start, body.start), end: reuseIfEqual(old?.body.end, body.end) },
  };
  return { outline, residue, numbered };
}

function headingsOf({ headings }: ParsedNumbers): readonly Heading[] {
  return headings.placed.map(({ heading }) => heading);
}

function parseNumbers(
  segments: Segments,
  stretch: MarkedStretch,
  breaks: Breaks,
  previous: ParsedNumbers | undefined,
): ParsedNumbers {
  const candidates =
    previous !== undefined && isSameStretch(previous.stretch, stretch)
      ? previous.candidates
      : reuseIfSameItems(previous?.candidates, collectCandidates(stretch));
  if (previous?.candidates === candidates && previous.breaks === breaks) return { ...previous, stretch };
  const headings = parseHeadings(scopesOf(candidates, breaks, segments), previous?.headings);
  const lists = parseLists(candidates, headings.placed, previous?.lists);
  return { stretch, breaks, candidates, headings, lists };
}

function isSameStretch(a: MarkedStretch, b: MarkedStretch): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    isSamePoint(a.start, b.start) &&
    isSamePoint(a.end, b.end) &&
    a.lastOfAll === b.lastOfAll &&
    a.residue === b.residue &&
    a.rows === b.rows &&
    a.marked === b.marked
  );
}

function isSamePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a?.segment === b?.segment && a?.column === b?.column;
}

/** @param marked all segments with candidates */
function stretchOf(
  segments: Segments,
  marked: readonly Segment[],
  { bodyFrom }: FrontMatter,
  { from, inlineFrom }: Ending,
): Omit<MarkedStretch, 'residue' | 'rows'> {
  const last = Math.min(segments.count, Math.max(from, bodyFrom.index + 1));
  return {
    marked,
    from: firstFrom(marked, bodyFrom.index, segments),
    to: firstFrom(marked, last, segments),
    start: { segment: segments.at(bodyFrom.index) as Segment, column: bodyFrom.column },
    end: inlineFrom && { segment: segments.at(inlineFrom.index) as Segment, column: inlineFrom.column },
    lastOfAll: segments.at(segments.count - 1),
  };
}

/** The candidates between the front matter and the end. */
function collectCandidates({
  marked,
  from,
  to,
  start,
  end,
  lastOfAll,
  residue,
  rows,
}: MarkedStretch): readonly MarkerCandidate[] {
  const candidates: MarkerCandidate[] = [];
  const labels = new Set(rows);
  for (let i = from; i < to; i++) {
    const segment = marked[i] as Segment;
    if (labels.has(segment)) continue;
    const first = segment === start.segment ? start.column : 0;
    const limit = segment === end?.segment ? end.column : Infinity;
    for (const candidate of candidatesOf(segment, segment.eol !== '' || segment === lastOfAll)) {
      const { marker } = candidate;
      if (marker.start >= first && marker.start < limit && !residue.touches(segment, marker.start, marker.end))
        candidates.push(candidate);
    }
  }
  return candidates;
}

/** The first place in a list of segments that stands at an index of the document or after it. */
function firstFrom(list: readonly Segment[], index: number, segments: Segments): number {
  return partition(list, (segment) => segments.indexOf(segment) < index);
}

/** Explanations, and the date of a notice that is signed before what it issues. */
function othersOf(notes: readonly Segment[], { date, from }: Ending, segments: Segments): readonly Segment[] {
  const day = date?.at.start.segment;
  const isInside = day !== undefined && from === segments.count && day !== segments.at(segments.count - 1);
  return isInside ? inTextOrder([...notes, day], segments) : notes;
}

function inTextOrder(list: readonly Segment[], segments: Segments): readonly Segment[] {
  return list.length < 2 ? list : list.toSorted((a, b) => segments.indexOf(a) - segments.indexOf(b));
}

/** Annexes, explanations and what a notice issues count for themselves: the candidates are cut at the lines by which they begin. */
function scopesOf(
  candidates: readonly MarkerCandidate[],
  { annexes, others }: Breaks,
  segments: Segments,
): readonly (readonly MarkerCandidate[])[] {
  const [first, last] = [candidates[0]?.segment, candidates.at(-1)?.segment];
  if (first === undefined || last === undefined || annexes.length + others.length === 0) return [candidates];
  const indexOf = ({ segment }: MarkerCandidate): number => segments.indexOf(segment);
  const [from, to] = [segments.indexOf(first), segments.indexOf(last)];
  const certain = new Set(annexes);
  const scopes: (readonly MarkerCandidate[])[] = [];
  let start = 0;
  for (const label of inTextOrder([...annexes, ...others], segments)) {
    const index = segments.indexOf(label);
    if (index < from || index > to) continue;
    const end = partition(candidates, (each) => indexOf(each) < index, start);
    const next = partition(candidates, (each) => indexOf(each) <= index, start);
    if (!certain.has(label) && !beginsAgain(candidates, next)) continue;
    scopes.push(candidates.slice(start, end));
    start = next;
  }
  return [...scopes, candidates.slice(start)];
}

/** Whether the numbers from a place on begin with 1, and those of the first level as well: none of them goes on from before. */
function beginsAgain(candidates: readonly MarkerCandidate[], from: number): boolean {
  const headings = candidates
    .slice(from)
    .filter(({ type, marker }) => type === 'heading' && marker.position === 'line');
  const top = headings.find((each) => each.type === 'heading' && each.level === 1);
  return headings[0]?.marker.value === 1 && (top === undefined || top.marker.value === 1);
}

/** Up to the last line before the end that is neither blank nor residue. */
function bodyRange(segments: Segments, front: FrontMatter, ending: Ending, residue: ResidueMap): Range {
  const start = { segment: segments.at(front.bodyFrom.index) as Segment, column: front.bodyFrom.column };
  if (ending.inlineFrom !== undefined)
    return {
      start,
      end: { segment: segments.at(ending.inlineFrom.index) as Segment, column: ending.inlineFrom.column },
    };
  let index = Math.max(front.bodyFrom.index, Math.min(ending.from, segments.count) - 1);
  while (
    index > front.bodyFrom.index &&
    (segments.at(index)?.facts.blank === true || residue.covers(segments.at(index) as Segment))
  )
    index--;
  const last = segments.at(index) as Segment;
  return { start, end: { segment: last, column: last.text.length } };
}

/** Of the title, else of the lead-in, else of most headings, else of the words with which the text opens. */
function reportYear(
  title: DocumentElement | undefined,
  leadIn: LeadIn | undefined,
  headings: readonly Heading[],
  opening: OpeningYear | undefined,
): Outline['year'] {
  const inTitle = title === undefined ? undefined : titleYear(title);
  if (inTitle !== undefined) return { ...inTitle, source: 'title' };
  if (leadIn?.year !== undefined) return { ...leadIn.year, source: 'lead-in' };
  const inHeadings = headings
    .filter((heading) => heading.level === 1 && !isPlanHeading(heading.text))
    .flatMap((heading) => yearIn(heading.at) ?? []);
  const most = mostFrequent(inHeadings.map((year) => year.value));
  const first = inHeadings.find((year) => year.value === most);
  if (first !== undefined) return { ...first, source: 'headings' };
  return opening === undefined ? undefined : { ...opening, source: 'opening' };
}

/** The first year of the title: of two (2023年总结和2024年计划) it is the report's, the second the plan's. */
function titleYear(title: DocumentElement): { value: number; at: Range } | undefined {
  return yearIn(title.at) ?? issuedYear(title);
}

/** 关于印发《青山镇2022年工作计划》的通知: what is issued is of the year. */
function issuedYear({ at: { start, end } }: DocumentElement): { value: number; at: Range } | undefined {
  const { segment } = start;
  const text = segment.text.slice(start.column, segment === end.segment ? end.column : undefined);
  const match = /(?:印发|转发|报送|上报|公布)《[^》—]{0,40}?((?:19|20)\d{2})年(?![—－\-至]).{0,60}》/.exec(text);
  if (match?.[1] === undefined) return undefined;
  const from = start.column + match.index + match[0].indexOf(match[1]);
  return { value: Number(match[1]), at: within(segment, from, from + 4) };
}

function yearIn(range: Range): { value: number; at: Range } | undefined {
  const { start, end } = range;
  const first = yearsIn(start.segment.text, start.column, start.segment === end.segment ? end.column : undefined)[0];
  if (first !== undefined) return { value: first.value, at: within(start.segment, first.start, first.end) };
  const last = start.segment === end.segment ? undefined : yearsIn(end.segment.text, 0, end.column)[0];
  return last === undefined ? undefined : { value: last.value, at: within(end.segment, last.start, last.end) };
}

/** The value named most often, the earlier one of two that tie; undefined for an empty list. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[number, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  )?.[0];
}
