// The fold: from the records of a document to its outline.

import type { Kinds } from '../settings/kinds';
import { yearsIn } from '../lexer/dates';
import { within, type Point, type Range, type Rec } from '../facts/segment';
import { partition } from '../text/partition';
import type { Records } from '../text/segments';
import { ANNEX_LABELS } from '../analysis/annexes';
import { marksOf, ResidueMap, type Mark } from './body';
import { findEnding, type Ending } from './ending';
import { findLeadIn, isBodyText, readFrontMatter, type FrontMatter } from './frontMatter';
import { foldHeadings } from './headings';
import { isPlanHeading } from './headingTense';
import { isSame, keep, keepList } from '../incremental/keep';
import type { DocumentElement, Heading, LeadIn, Outline } from './outline';
import { recogniseKind } from './reportKind';
import { findResidue } from './residue';
import { sectionsUnder } from './sections';
import { foldSeries } from './series';
import { sieve, type SiftedRecords } from '../incremental/sifted';

export interface Fold {
  readonly outline: Outline;
  readonly residue: ResidueMap;
  /** The candidates that headings and series were read from, and the labels of annexes between them. */
  readonly marks: readonly Mark[];
  readonly stretch: MarkedStretch;
  readonly labels: readonly Rec[];
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

const MARKED = sieve((record) => record.scan.markers.length > 0);

/**
 * The ends of the document are read anew each time, the candidates between them only where they have changed. All that says
 * the same as before is the same object as before: who has read it need not look again.
 *
 * @param before the fold of another version of the document
 */
export function foldDocument(records: Records, sifted: SiftedRecords, kinds: Kinds, before?: Fold): Fold {
  const { list } = records;
  const found = findResidue(list, isBodyText);
  const residue = ResidueMap.of(found.blocks, records, before?.residue);
  const front = readFrontMatter(list, residue);
  const labels = sifted.of(ANNEX_LABELS);
  const ending = findEnding(list, residue, labels);
  const leadIn = findLeadIn(list, front.bodyFrom, residue);
  const body = bodyRange(list, front, ending, residue);
  const stretch = markedStretch(records, sifted.of(MARKED), front, ending, residue);
  const marks =
    before !== undefined && isSame(before.stretch, stretch)
      ? before.marks
      : keepList(before?.marks, collectMarks(stretch));
  const old = before?.outline;
  const counted =
    old !== undefined && before?.marks === marks && before.labels === labels ? old : foldMarks(marks, labels, records);
  const headings = keepList(old?.headings, counted.headings);
  const profile = recogniseKind(kinds, front.title, leadIn);
  const outline: Outline = {
    kind: profile?.kind ?? 'other',
    profile,
    year: keep(old?.year, reportYear(front.title, leadIn, headings)),
    title: keep(old?.title, front.title),
    repeatedTitles: keep(old?.repeatedTitles, front.repeatedTitles),
    salutation: keep(old?.salutation, front.salutation),
    leadIn: keep(old?.leadIn, leadIn),
    headings,
    numberings: keepList(old?.numberings, counted.numberings),
    // Wanted where the outline is shown, and seldom while it is typed.
    get sections() {
      return sectionsUnder(headings);
    },
    series: keepList(old?.series, counted.series),
    signature: keep(old?.signature, ending.signature),
    date: keep(old?.date, ending.date),
    residue: residue.blocks,
    metadata: keep(old?.metadata, found.metadata),
    body: { start: keep(old?.body.start, body.start), end: keep(old?.body.end, body.end) },
  };
  return { outline, residue, marks, stretch, labels };
}

function foldMarks(
  marks: readonly Mark[],
  labels: readonly Rec[],
  records: Records,
): Pick<Outline, 'headings' | 'numberings' | 'series'> {
  const { placed, numberings } = foldHeadings(splitAtAnnexes(marks, labels, records));
  return { headings: placed.map((each) => each.heading), numberings, series: foldSeries(marks, placed) };
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

/** The candidate markers between the front matter and the end. */
function collectMarks({ marked, from, to, start, end, lastOfAll, residue }: MarkedStretch): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = from; i < to; i++) {
    const record = marked[i] as Rec;
    const first = record === start.record ? start.column : 0;
    const behind = record === end?.record ? end.column : Infinity;
    for (const mark of marksOf(record, record.eol !== '' || record === lastOfAll)) {
      const { marker } = mark;
      if (marker.start >= first && marker.start < behind && !residue.touches(record, marker.start, marker.end))
        marks.push(mark);
    }
  }
  return marks;
}

/** The first place in a list of records that stands at an index of the document or behind it. */
function firstFrom(list: readonly Rec[], index: number, records: Records): number {
  return partition(list, (record) => records.indexOf(record) < index);
}

/** Annexes count for themselves: the candidates are cut where a line says 附件, 附件1 or 附表2. */
function splitAtAnnexes(
  marks: readonly Mark[],
  labels: readonly Rec[],
  records: Records,
): readonly (readonly Mark[])[] {
  const [first, last] = [marks[0]?.record, marks.at(-1)?.record];
  if (first === undefined || last === undefined || labels.length === 0) return [marks];
  const from = records.indexOf(first);
  const to = records.indexOf(last);
  const cuts = labels.map((label) => records.indexOf(label)).filter((index) => index >= from && index <= to);
  if (cuts.length === 0) return [marks];
  const scopes: Mark[][] = [[]];
  for (const mark of marks) {
    const index = records.indexOf(mark.record);
    while ((cuts[scopes.length - 1] ?? Infinity) < index) scopes.push([]);
    if (cuts[scopes.length - 1] !== index) scopes.at(-1)?.push(mark);
  }
  while (scopes.length <= cuts.length) scopes.push([]);
  return scopes;
}

/** Up to the last line before the end that is neither blank nor residue. */
function bodyRange(list: readonly Rec[], front: FrontMatter, ending: Ending, residue: ResidueMap): Range {
  const start = { record: list[front.bodyFrom.index] as Rec, column: front.bodyFrom.column };
  if (ending.inlineFrom !== undefined)
    return { start, end: { record: list[ending.inlineFrom.index] as Rec, column: ending.inlineFrom.column } };
  let index = Math.max(front.bodyFrom.index, Math.min(ending.from, list.length) - 1);
  while (index > front.bodyFrom.index && (list[index]?.scan.blank === true || residue.covers(list[index] as Rec)))
    index--;
  const last = list[index] as Rec;
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
