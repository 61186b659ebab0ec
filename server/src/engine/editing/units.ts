// What the caret stands in: the innermost item or section, with those that it counts with.

import type { Snapshot } from '../lint/snapshot';
import type { Numbered, Section, SeriesItem } from '../outline/outline';
import { rangeOfSection, SECTIONS } from '../outline/sections';

/** A marker and what belongs to it. Offsets in UTF-16 code units of the text. */
export interface Extent {
  readonly member: Numbered;
  readonly start: number;
  /** After the marker. */
  readonly words: number;
  /** After the last character that shows. */
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

/** Undefined before the first heading and item, and after the body. */
export function unitAt(snapshot: Snapshot, offset: number): Unit | undefined {
  const { segments, outline, view } = snapshot;
  if (offset > segments.endOfLineAround(segments.offset(outline.body.end))) return undefined;
  const section = sectionAt(snapshot, offset, view.read(SECTIONS), undefined);
  const item = itemAt(snapshot, offset);
  const itemStart = item === undefined ? -1 : segments.offset(item.item.marker.start);
  return section !== undefined && segments.offset(section.section.heading.marker.start) > itemStart
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
    if (item === undefined || offset > snapshot.segments.endOfLineAround(itemExtent(snapshot, item, members).end))
      continue;
    if (found === undefined || snapshot.segments.compare(found.item.marker.start, item.marker.start) < 0)
      found = { type: 'item', item, among: members };
  }
  return found;
}

export function sectionExtent(snapshot: Snapshot, section: Section): Extent {
  return extent(snapshot, section.heading, snapshot.segments.offset(rangeOfSection(section, snapshot.view).end));
}

/** Up to the next item; the last one up to the end of its line, or a heading in it. */
export function itemExtent(snapshot: Snapshot, item: SeriesItem, among: readonly SeriesItem[]): Extent {
  const { segments, outline } = snapshot;
  const next = among[among.indexOf(item) + 1];
  if (next !== undefined) return extent(snapshot, item, firstColumn(snapshot, next));
  const start = segments.offset(item.marker.start);
  const end = Math.min(segments.endOfLineAround(start), segments.offset(outline.body.end));
  const heading = outline.headings
    .map(({ marker }) => segments.offset(marker.start))
    .find((each) => each > start && each < end);
  return extent(snapshot, item, heading ?? end);
}

function extent({ segments }: Snapshot, member: Numbered, end: number): Extent {
  const start = segments.offset(member.marker.start);
  const words = segments.offset(member.marker.end);
  return { member, start, words, end: words + segments.slice(words, end).trimEnd().length };
}

/** The place from which the caret belongs to a member: in the blanks before it too, where it opens its line. */
function firstColumn({ segments }: Snapshot, { marker: { start } }: Numbered): number {
  return segments.startOfLineOpenedBy(start) ?? segments.offset(start);
}
