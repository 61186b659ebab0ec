// From the records of a document to its outline.

import type { Kinds } from '../settings/kinds';
import { yearsIn } from '../lexer/dates';
import { within, type Point, type Range, type Rec, type Records } from '../facts/segment';
import { partition } from '../text/partition';
import { defineFilter } from '../incremental/keys';
import { reuseIfEqual, reuseIfSameItems } from '../incremental/reuse';
import type { SegmentIndexes } from '../incremental/segmentIndexes';
import { ANNEX_LABELS } from './annexLabels';
import { findEnding, type Ending } from './ending';
import { findLeadIn, isBodyText, readFrontMatter, type FrontMatter } from './frontMatter';
import { isPlanHeading } from './headingTense';
import { candidatesOf, type MarkerCandidate } from './markerCandidate';
import type { DocumentElement, Heading, LeadIn, Outline } from './outline';
import { parseHeadings, type ParsedHeadings } from './parseHeadings';
import { parseLists, type ParsedLists } from './parseLists';
import { recogniseKind } from './reportKind';
import { findResidue } from './residue';
import { ResidueMap } from './residueMap';

/** An outline, and what the next version of the document may take over. */
export interface ParsedOutline {
  readonly outline: Outline;
  readonly residue: ResidueMap;
  readonly numbered: ParsedNumbers;
}

/** Headings and lists, and what they were read from. */
interface ParsedNumbers {
  readonly stretch: MarkedStretch;
  readonly labels: readonly Rec[];
  /** The candidates of the stretch in text order. */
  readonly candidates: readonly MarkerCandidate[];
  readonly headings: ParsedHeadings;
  readonly lists: ParsedLists;
}

/** Where candidates are collected: all that the collection goes by, so that it need not be made again where this is the same. */
interface MarkedStretch {
  /** All records with candidates, and the places in the list from which and up to which they stand between front matter and end. */
  readonly marked: readonly Rec[];
  readonly from: number;
  readonly to: number;
  readonly start: Point;
  /** In the record in which the ending begins, if it begins inside one. */
  readonly end: Point | undefined;
  readonly lastOfAll: Rec | undefined;
  readonly residue: ResidueMap;
}

const MARKED = defineFilter(({ scan }) => scan.markers.length > 0);

/**
 * The two ends of the document are read each time: they are short. The candidates between them are collected only where they
 * have changed, and of the headings and lists only those are parsed that stand where one has. All that says the same as before
 * is the same object as before: who has read it need not look again.
 *
 * @param previous what was parsed of another version of the document
 */
export function parseOutline(
  records: Records,
  indexes: SegmentIndexes<Rec>,
  kinds: Kinds,
  previous?: ParsedOutline,
): ParsedOutline {
  const old = previous?.outline;
  const found = findResidue(records, isBodyText);
  const residue = ResidueMap.of(found.blocks, records, previous?.residue);
  const front = readFrontMatter(records, residue);
  const labels = indexes.filter(ANNEX_LABELS);
  const ending = findEnding(records, residue, labels);
  const title = reuseIfEqual(old?.title, front.title);
  const leadIn = reuseIfEqual(old?.leadIn, findLeadIn(records, front.bodyFrom, residue));
  const body = bodyRange(records, front, ending, residue);
  const stretch = markedStretch(records, indexes.filter(MARKED), front, ending, residue);
  const numbered = parseNumbers(records, stretch, labels, previous?.numbered);
  const headings = numbered.headings === previous?.numbered.headings ? previous.outline.headings : headingsOf(numbered);
  const profile = recogniseKind(kinds, title, leadIn);
  const sameYear = old?.title === title && old?.leadIn === leadIn && old?.headings === headings;
  const outline: Outline = {
    kind: profile?.kind ?? 'other',
    profile,
    year: sameYear ? old?.year : reuseIfEqual(old?.year, reportYear(title, leadIn, headings)),
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
  records: Records,
  stretch: MarkedStretch,
  labels: readonly Rec[],
  previous: ParsedNumbers | undefined,
): ParsedNumbers {
  const candidates =
    previous !== undefined && isSameStretch(previous.stretch, stretch)
      ? previous.candidates
      : reuseIfSameItems(previous?.candidates, collectCandidates(stretch));
  if (previous?.candidates === candidates && previous.labels === labels) return { ...previous, stretch };
  const headings = parseHeadings(splitAtAnnexes(candidates, labels, records), previous?.headings);
  const lists = parseLists(candidates, headings.placed, previous?.lists);
  return { stretch, labels, candidates, headings, lists };
}

function isSameStretch(a: MarkedStretch, b: MarkedStretch): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    isSamePoint(a.start, b.start) &&
    isSamePoint(a.end, b.end) &&
    a.lastOfAll === b.lastOfAll &&
    a.residue === b.residue &&
    a.marked === b.marked
  );
}

function isSamePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a?.record === b?.record && a?.column === b?.column;
}

/** @param marked all records with candidates */
function markedStretch(
  records: Records,
  marked: readonly Rec[],
  { bodyFrom }: FrontMatter,
  { from, inlineFrom }: Ending,
  residue: ResidueMap,
): MarkedStretch {
  const last = Math.min(records.count, Math.max(from, bodyFrom.index + 1));
  return {
    marked,
    from: firstFrom(marked, bodyFrom.index, records),
    to: firstFrom(marked, last, records),
    start: { record: records.at(bodyFrom.index) as Rec, column: bodyFrom.column },
    end: inlineFrom && { record: records.at(inlineFrom.index) as Rec, column: inlineFrom.column },
    lastOfAll: records.at(records.count - 1),
    residue,
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
}: MarkedStretch): readonly MarkerCandidate[] {
  const candidates: MarkerCandidate[] = [];
  for (let i = from; i < to; i++) {
    const record = marked[i] as Rec;
    const first = record === start.record ? start.column : 0;
    const limit = record === end?.record ? end.column : Infinity;
    for (const candidate of candidatesOf(record, record.eol !== '' || record === lastOfAll)) {
      const { marker } = candidate;
      if (marker.start >= first && marker.start < limit && !residue.touches(record, marker.start, marker.end))
        candidates.push(candidate);
    }
  }
  return candidates;
}

/** The first place in a list of records that stands at an index of the document or after it. */
function firstFrom(list: readonly Rec[], index: number, records: Records): number {
  return partition(list, (record) => records.indexOf(record) < index);
}

/** Annexes count for themselves: the candidates are cut where a line says 附件, 附件1 or 附表2. */
function splitAtAnnexes(
  candidates: readonly MarkerCandidate[],
  labels: readonly Rec[],
  records: Records,
): readonly (readonly MarkerCandidate[])[] {
  const [first, last] = [candidates[0]?.record, candidates.at(-1)?.record];
  if (first === undefined || last === undefined || labels.length === 0) return [candidates];
  const indexOf = ({ record }: MarkerCandidate): number => records.indexOf(record);
  const [from, to] = [records.indexOf(first), records.indexOf(last)];
  const scopes: (readonly MarkerCandidate[])[] = [];
  let start = 0;
  for (const label of labels) {
    const index = records.indexOf(label);
    if (index < from || index > to) continue;
    scopes.push(candidates.slice(start, (start = partition(candidates, (each) => indexOf(each) < index, start))));
    start = partition(candidates, (each) => indexOf(each) <= index, start);
  }
  return [...scopes, candidates.slice(start)];
}

/** Up to the last line before the end that is neither blank nor residue. */
function bodyRange(records: Records, front: FrontMatter, ending: Ending, residue: ResidueMap): Range {
  const start = { record: records.at(front.bodyFrom.index) as Rec, column: front.bodyFrom.column };
  if (ending.inlineFrom !== undefined)
    return { start, end: { record: records.at(ending.inlineFrom.index) as Rec, column: ending.inlineFrom.column } };
  let index = Math.max(front.bodyFrom.index, Math.min(ending.from, records.count) - 1);
  while (
    index > front.bodyFrom.index &&
    (records.at(index)?.scan.blank === true || residue.covers(records.at(index) as Rec))
  )
    index--;
  const last = records.at(index) as Rec;
  return { start, end: { record: last, column: last.text.length } };
}

function reportYear(
  title: DocumentElement | undefined,
  leadIn: LeadIn | undefined,
  headings: readonly Heading[],
): Outline['year'] {
  const inTitle = title === undefined ? undefined : titleYear(title);
  if (inTitle !== undefined) return { ...inTitle, source: 'title' };
  if (leadIn?.year !== undefined) return { ...leadIn.year, source: 'lead-in' };
  const inHeadings = headings
    .filter((heading) => heading.level === 1 && !isPlanHeading(heading.text))
    .flatMap((heading) => yearIn(heading.at) ?? []);
  const most = mostFrequent(inHeadings.map((year) => year.value));
  const first = inHeadings.find((year) => year.value === most);
  return first === undefined ? undefined : { ...first, source: 'headings' };
}

/** The first year of the title: of two (2023年总结和2024年计划) it is the report's, the second the plan's. */
function titleYear(title: DocumentElement): { value: number; at: Range } | undefined {
  return yearIn(title.at);
}

function yearIn(range: Range): { value: number; at: Range } | undefined {
  const { start, end } = range;
  const first = yearsIn(start.record.text, start.column, start.record === end.record ? end.column : undefined)[0];
  if (first !== undefined) return { value: first.value, at: within(start.record, first.start, first.end) };
  const last = start.record === end.record ? undefined : yearsIn(end.record.text, 0, end.column)[0];
  return last === undefined ? undefined : { value: last.value, at: within(end.record, last.start, last.end) };
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
