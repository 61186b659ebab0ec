// What the caret stands in: the innermost item or section, with those that it counts with.

import type { Snapshot } from '../lint/snapshot';
import type { Numbered, Section, SeriesItem } from '../outline/outline';
import { rangeOfSection, SECTIONS } from '../outline/sections';

/** A marker and what belongs to it. Offsets in UTF-16 code units of the text. */
export interface Extent {
  readonly member: Numbered;
  readonly start: number;
  /** Behind the marker. */
  readonly words: number;
  /** Behind the last character that shows. */
  readonly end: number;
}

export type Unit =
  | {
      readonly type: 'section';
      readonly section: Section;
      readonly siblings: readonly Section[];
      readonly parent: Section | undefined;
    }
  | { readonly type: 'item'; readonly item: SeriesItem; readonly among: readonly SeriesItem[] };

/** Undefined before the first heading and item, and behind the body. */
export function unitAt(snapshot: Snapshot, offset: number): Unit | undefined {
  const { records, outline, view } = snapshot;
  if (offset > lineEnd(snapshot, records.offset(outline.body.end))) return undefined;
  const section = sectionAt(snapshot, offset, view.read(SECTIONS), undefined);
  const item = itemAt(snapshot, offset);
  const itemStart = item === undefined ? -1 : records.offset(item.item.marker.start);
  return section !== undefined && records.offset(section.section.heading.marker.start) > itemStart
    ? section
    : (item ?? section);
}

type SectionUnit = Extract<Unit, { readonly type: 'section' }>;
type ItemUnit = Extract<Unit, { readonly type: 'item' }>;

/** Sections follow each other without gaps, so that the last one to begin before the caret holds it. */
function sectionAt(
  snapshot: Snapshot,
  offset: number,
  siblings: readonly Section[],
  parent: Section | undefined,
): SectionUnit | undefined {
  const section = siblings.findLast(({ heading }) => firstColumn(snapshot, heading) <= offset);
  if (section === undefined) return undefined;
  return sectionAt(snapshot, offset, section.children, section) ?? { type: 'section', section, siblings, parent };
}

function itemAt(snapshot: Snapshot, offset: number): ItemUnit | undefined {
  let found: ItemUnit | undefined;
  for (const { members } of snapshot.outline.series) {
    const item = members.findLast((member) => firstColumn(snapshot, member) <= offset);
    if (item === undefined || offset > lineEnd(snapshot, itemExtent(snapshot, item, members).end)) continue;
    if (found === undefined || snapshot.records.compare(found.item.marker.start, item.marker.start) < 0)
      found = { type: 'item', item, among: members };
  }
  return found;
}

export function sectionExtent(snapshot: Snapshot, section: Section): Extent {
  return extent(snapshot, section.heading, snapshot.records.offset(rangeOfSection(section, snapshot.view).end));
}

/** Up to the next item; the last one up to the end of its line, or a heading in it. */
export function itemExtent(snapshot: Snapshot, item: SeriesItem, among: readonly SeriesItem[]): Extent {
  const { records, outline } = snapshot;
  const next = among[among.indexOf(item) + 1];
  if (next !== undefined) return extent(snapshot, item, records.offset(next.marker.start));
  const start = records.offset(item.marker.start);
  const end = Math.min(lineEnd(snapshot, start), records.offset(outline.body.end));
  const heading = outline.headings
    .map(({ marker }) => records.offset(marker.start))
    .find((each) => each > start && each < end);
  return extent(snapshot, item, heading ?? end);
}

function extent({ records }: Snapshot, member: Numbered, end: number): Extent {
  const start = records.offset(member.marker.start);
  const words = records.offset(member.marker.end);
  return { member, start, words, end: words + records.slice(words, end).trimEnd().length };
}

/** The place from which the caret belongs to a member: in the blanks before it too, where it opens its line. */
function firstColumn({ records }: Snapshot, { marker: { start } }: Numbered): number {
  const { record, column } = start;
  const offset = records.offset(start);
  return record.opensLine && record.text.slice(0, column).trim() === '' ? offset - column : offset;
}

function lineEnd({ records }: Snapshot, offset: number): number {
  const { line } = records.place(records.pointAt(offset));
  return records.offsetAt(line, Infinity);
}
