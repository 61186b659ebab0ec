// Moves a section or an item past its neighbour. The markers stay where they are and what they mark changes places: what was
// numbered in order is so afterwards, whatever the form, and moving back restores the text.

import type { Snapshot } from '../lint/snapshot';
import type { Section } from '../outline/outline';
import { proven, signatureOf, type Restructuring, type Signature } from './restructured';
import { itemExtent, sectionExtent, unitAt, type Extent } from './units';

export type Direction = 'up' | 'down';

/** @param offset of the caret, in UTF-16 code units */
export function move(snapshot: Snapshot, offset: number, direction: Direction): Restructuring {
  const unit = unitAt(snapshot, offset);
  if (unit === undefined) return { refused: 'nothing-here' };
  const step = direction === 'up' ? -1 : 1;
  const refused = direction === 'up' ? 'first' : 'last';
  if (unit.type === 'item') {
    const other = unit.among[unit.among.indexOf(unit.item) + step];
    if (other === undefined) return { refused };
    const extentOf = (item: typeof other): Extent => itemExtent(snapshot, item, unit.among);
    return swap(
      snapshot,
      offset,
      extentOf(unit.item),
      extentOf(other),
      snapshot.outline.headings.map(({ level, value }) => signatureOf(level, value)),
    );
  }
  const other = unit.siblings[unit.siblings.indexOf(unit.section) + step];
  if (other?.heading.level !== unit.section.heading.level || !countTogether(snapshot, unit.section, other))
    return { refused };
  return swap(
    snapshot,
    offset,
    sectionExtent(snapshot, unit.section),
    sectionExtent(snapshot, other),
    headingsAfter(snapshot, unit.section, other),
  );
}

function countTogether({ outline }: Snapshot, a: Section, b: Section): boolean {
  return outline.numberings.some(({ members }) => members.includes(a.heading) && members.includes(b.heading));
}

function swap(
  snapshot: Snapshot,
  offset: number,
  moved: Extent,
  other: Extent,
  headings: readonly Signature[],
): Restructuring {
  const { segments, outline } = snapshot;
  const [first, second] = moved.start < other.start ? [moved, other] : [other, moved];
  const ends = endsWithoutMarks(snapshot, first, second);
  const firstText = segments.slice(first.words, ends.first);
  const secondText = segments.slice(second.words, ends.second);
  const edits = [
    { start: first.words, end: ends.first, text: secondText },
    { start: second.words, end: ends.second, text: firstText },
  ];
  const into = Math.max(0, Math.min(offset, moved.end) - moved.words);
  const caret =
    moved === first
      ? second.words + secondText.length - firstText.length + Math.min(into, firstText.length)
      : first.words + Math.min(into, secondText.length);
  const items = outline.series.flatMap(({ kind, members }) => members.map(({ value }) => signatureOf(kind, value)));
  return proven(snapshot, { edits, caret }, [...headings, ...items.sort()]);
}

/** 一是…；二是…。: the marks between and after the two stay where they are, as the markers do. */
function endsWithoutMarks(
  { segments }: Snapshot,
  first: Extent,
  second: Extent,
): { readonly first: number; readonly second: number } {
  const marked = ({ words, end }: Extent): boolean => end > words && /[；;。，,]/.test(segments.slice(end - 1, end));
  const both = marked(first) && marked(second);
  return { first: both ? first.end - 1 : first.end, second: both ? second.end - 1 : second.end };
}

/** The headings as they follow each other when two sections have changed places and kept each other's ordinals. */
function headingsAfter({ outline: { headings } }: Snapshot, a: Section, b: Section): readonly Signature[] {
  const [first, second] = headings.indexOf(a.heading) < headings.indexOf(b.heading) ? [a, b] : [b, a];
  const from = headings.indexOf(first.heading);
  const middle = headings.indexOf(second.heading);
  const to = middle + sizeOf(second);
  const own = (section: Section): Signature => signatureOf(section.heading.level, section.heading.value);
  const all = headings.map(({ level, value }) => signatureOf(level, value));
  return [
    ...all.slice(0, from),
    own(first),
    ...all.slice(middle + 1, to),
    own(second),
    ...all.slice(from + 1, middle),
    ...all.slice(to),
  ];
}

function sizeOf({ children }: Section): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
