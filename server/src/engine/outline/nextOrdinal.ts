// Which ordinal comes next at a place, in the form that its count is written in: （三） → （四）, 二是 → 三是, 1. → 2..

import { enclosedLike, enclosedValue } from '../lexer/enclosed';
import type { HeadingForm } from '../facts/numbering/marker';
import { formatNumeral } from '../lexer/numerals';
import { partition } from '../text/partition';
import type { Segments } from '../facts/segment';
import type { Heading, Numbered, Outline, SeriesItem } from './outline';

export interface NextOrdinal {
  /** The whole marker: （四）, 三是, 第二，. */
  readonly marker: string;
  /** What it follows; undefined for the first of a count. */
  readonly after: Heading | SeriesItem | undefined;
  /** Of the heading that it would begin; undefined for an item. */
  readonly level: Heading['level'] | undefined;
}

/** A marker as written, with another value: （三） becomes （四）, 3. becomes 4.. */
export function markerWith(member: Numbered, value: number): string {
  const { segment, column } = member.marker.start;
  const { text } = segment;
  return (
    text.slice(column, member.ordinalAt.start.column) +
    ordinalLike(member, value) +
    text.slice(member.ordinalAt.end.column, member.marker.end.column).trimEnd()
  );
}

/** The ordinal of a value, in Chinese or Arabic figures as the member has it, or in one character with its brackets. */
export function ordinalLike(member: Pick<Numbered, 'ordinal'>, value: number): string {
  if (enclosedValue(member.ordinal) !== undefined) return enclosedLike(member.ordinal, value);
  return /^\d/.test(member.ordinal) ? String(value) : formatNumeral(value);
}

/** Counts that go on in words. */
export const WORDS_AFTER: Readonly<Record<string, string | undefined>> = {
  首先: '其次',
  其次: '再次',
  再次: '最后',
  一方面: '另一方面',
};

/** The marker after a member; undefined where its count ends with it, as with 最后, or its value is not known. */
export function markerAfter(member: Heading | SeriesItem): string | undefined {
  if (member.type === 'item' && (member.kind === 'first-then-last' || member.kind === 'one-hand')) {
    const { segment, column } = member.marker.start;
    return WORDS_AFTER[segment.text.slice(column, member.marker.end.column)];
  }
  return member.value === undefined ? undefined : markerWith(member, member.value + 1);
}

const LEVELS: readonly Heading['level'][] = [1, 2, 3, 4];
/** GB/T 9704—2012, 7.3.3. */
const FIRST_MARKERS: Readonly<Record<Heading['level'], { readonly form: HeadingForm; readonly marker: string }>> = {
  1: { form: 'chinese-comma', marker: '一、' },
  2: { form: 'chinese-bracketed', marker: '（一）' },
  3: { form: 'arabic-dot', marker: '1.' },
  4: { form: 'arabic-bracketed', marker: '（1）' },
};

/**
 * The ordinals that may stand next at an offset, the likeliest first: of the list that is open there, of the heading before it and
 * the ones around that, then the first of a level below. `headings` of false leaves only items: within a line no heading begins.
 */
export function nextOrdinals(
  outline: Outline,
  segments: Segments,
  offset: number,
  headings = true,
): readonly NextOrdinal[] {
  const heading = lastBefore(outline.headings, segments, offset);
  const from = heading === undefined ? 0 : segments.offset(heading.marker.start);
  const item = openItem(outline, segments, from, offset);
  const next: (NextOrdinal | undefined)[] = [item && following(item)];
  for (let each = headings ? heading : undefined; each !== undefined; each = each.parent) next.push(following(each));
  const below = LEVELS.find((level) => level > (heading?.level ?? 0));
  if (headings && below !== undefined)
    next.push({ marker: firstMarker(outline, below), after: undefined, level: below });
  return next.filter((each) => each !== undefined);
}

function following(member: Heading | SeriesItem): NextOrdinal | undefined {
  const marker = markerAfter(member);
  return marker === undefined
    ? undefined
    : { marker, after: member, level: member.type === 'heading' ? member.level : undefined };
}

/** The last item between two offsets: the innermost list is the one that was counted last. */
function openItem({ series }: Outline, segments: Segments, from: number, to: number): SeriesItem | undefined {
  let last: SeriesItem | undefined;
  let lastAt = from - 1;
  for (const { members } of series) {
    const item = lastBefore(members, segments, to);
    const at = item === undefined ? -1 : segments.offset(item.marker.start);
    if (at > lastAt) [last, lastAt] = [item, at];
  }
  return last;
}

/** The last of members in text order that ends at an offset or before it. */
function lastBefore<M extends Numbered>(members: readonly M[], segments: Segments, offset: number): M | undefined {
  return members[partition(members, ({ marker }) => segments.offset(marker.end) <= offset) - 1];
}

/** As the document writes the first of that level elsewhere, else as the standard has it. */
function firstMarker({ headings }: Outline, level: Heading['level']): string {
  const { form, marker } = FIRST_MARKERS[level];
  const model = headings.find(
    (heading) => heading.level === level && heading.form === form && heading.ordinal !== '' && !heading.broken,
  );
  return model === undefined ? marker : markerWith(model, 1);
}
