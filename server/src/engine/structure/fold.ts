// The fold: from the records of a document to its outline.

import type { ReportKind } from '../data/reportKinds';
import { yearsIn } from '../scan/dates';
import { within, type Range, type Rec } from '../text/record';
import type { Records } from '../text/records';
import { isAnnexLabel } from './annexes';
import { ResidueMap, type Mark } from './body';
import { findEnding, type Ending } from './ending';
import { findLeadIn, isBodyText, readFrontMatter, type FrontMatter } from './frontMatter';
import { foldHeadings, type PlacedHeading } from './headings';
import { isPlanHeading } from './headingTense';
import type { DocumentElement, Heading, LeadIn, Outline, Section } from './outline';
import { recogniseKind } from './reportKind';
import { findResidue } from './residue';
import { foldSeries } from './series';

export interface Fold {
  readonly outline: Outline;
  readonly residue: ResidueMap;
}

/** @param kind the kind that the user has set; recognised where it is undefined */
export function foldDocument(records: Records, kind: ReportKind | undefined): Fold {
  const { list } = records;
  const found = findResidue(list, isBodyText);
  const residue = new ResidueMap(found.blocks, list, (record) => records.indexOf(record));
  const front = readFrontMatter(list, residue);
  const ending = findEnding(list, residue);
  const marks = collectMarks(list, front, ending, residue);
  const { placed, numberings } = foldHeadings(splitAtAnnexes(marks, list));
  const headings = placed.map((each) => each.heading);
  const leadIn = findLeadIn(list, front.bodyFrom, residue);
  const body = bodyRange(list, front, ending, residue);
  const outline: Outline = {
    kind: kind ?? recogniseKind(front.title, leadIn),
    year: reportYear(front.title, leadIn, headings),
    title: front.title,
    repeatedTitles: front.repeatedTitles,
    salutation: front.salutation,
    leadIn,
    headings,
    numberings,
    sections: nest(placed, list, body),
    series: foldSeries(marks, placed),
    signature: ending.signature,
    date: ending.date,
    residue: found.blocks,
    metadata: found.metadata,
    body,
  };
  return { outline, residue };
}

/** The candidate markers between the front matter and the end. */
function collectMarks(list: readonly Rec[], front: FrontMatter, ending: Ending, residue: ResidueMap): Mark[] {
  const marks: Mark[] = [];
  const last = Math.min(list.length, Math.max(ending.from, front.bodyFrom.index + 1));
  for (let index = front.bodyFrom.index; index < last; index++) {
    const record = list[index] as Rec;
    const from = index === front.bodyFrom.index ? front.bodyFrom.column : 0;
    const to = ending.inlineFrom?.index === index ? ending.inlineFrom.column : Infinity;
    const endsLine = list[index + 1]?.opensLine !== false;
    for (const marker of record.scan.markers) {
      if (marker.start >= from && marker.start < to && !residue.touches(record, marker.start, marker.end)) marks.push({ record, index, endsLine, marker });
    }
  }
  return marks;
}

/** Annexes count for themselves: the candidates are cut where a line says 附件, 附件1 or 附表2. */
function splitAtAnnexes(marks: readonly Mark[], list: readonly Rec[]): readonly (readonly Mark[])[] {
  const first = marks[0]?.index ?? 0;
  const last = marks.at(-1)?.index ?? -1;
  const cuts: number[] = [];
  for (let i = first; i <= last; i++) {
    if (isAnnexLabel((list[i] as Rec).text)) cuts.push(i);
  }
  if (cuts.length === 0) return [marks];
  return [-1, ...cuts].map((cut, k, all) => marks.filter((mark) => mark.index > cut && mark.index < (all[k + 1] ?? Infinity)));
}

/** Up to the last line before the end that is neither blank nor residue. */
function bodyRange(list: readonly Rec[], front: FrontMatter, ending: Ending, residue: ResidueMap): Range {
  const start = { record: list[front.bodyFrom.index] as Rec, column: front.bodyFrom.column };
  if (ending.inlineFrom !== undefined) return { start, end: { record: list[ending.inlineFrom.index] as Rec, column: ending.inlineFrom.column } };
  let index = Math.max(front.bodyFrom.index, Math.min(ending.from, list.length) - 1);
  while (index > front.bodyFrom.index && (list[index]?.scan.blank === true || residue.covers(list[index] as Rec))) index--;
  const last = list[index] as Rec;
  return { start, end: { record: last, column: last.text.length } };
}

/** Headings with their stretches: each ends where the next of its level or a higher one begins. */
function nest(placed: readonly PlacedHeading[], list: readonly Rec[], body: Range): readonly Section[] {
  interface Open {
    readonly heading: Heading;
    readonly children: Section[];
  }
  const roots: Section[] = [];
  const open: Open[] = [];
  const close = (downTo: number, next: PlacedHeading | undefined): void => {
    while ((open.at(-1)?.heading.level ?? 0) >= downTo) {
      const { heading, children } = open.pop() as Open;
      const section: Section = { heading, at: { start: heading.marker.start, end: next === undefined ? body.end : endBefore(next, list) }, children };
      (open.at(-1)?.children ?? roots).push(section);
    }
  };
  for (const each of placed) {
    close(each.heading.level, each);
    open.push({ heading: each.heading, children: [] });
  }
  close(1, undefined);
  return roots;
}

/** The end of the line before a heading that begins its line, else the place where it begins. */
function endBefore({ heading, mark }: PlacedHeading, list: readonly Rec[]): Range['end'] {
  const before = heading.opensLine ? list[mark.index - 1] : undefined;
  return before === undefined ? heading.marker.start : { record: before, column: before.text.length };
}

function reportYear(title: DocumentElement | undefined, leadIn: LeadIn | undefined, headings: readonly Heading[]): Outline['year'] {
  const inTitle = title === undefined ? undefined : titleYear(title);
  if (inTitle !== undefined) return { ...inTitle, source: 'title' };
  if (leadIn?.year !== undefined) return { ...leadIn.year, source: 'lead-in' };
  const inHeadings = headings.filter((heading) => heading.level === 1 && !isPlanHeading(heading.text)).flatMap((heading) => yearIn(heading.at) ?? []);
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
  return [...counts].reduce<[number, number] | undefined>((best, each) => (best === undefined || each[1] > best[1] ? each : best), undefined)?.[0];
}
