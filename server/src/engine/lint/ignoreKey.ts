// What a finding is known by when the user ignores it: its rule, its words, its section.

import type { IgnoreKey } from '../settings/ignored';
import type { Finding } from '../rules/rule';
import type { DocumentView } from '../analysis/documentView';
import type { Heading } from '../outline/outline';
import { partition } from '../text/partition';
import type { Point } from '../facts/segment';

/** Longer words and headings are cut: they tell one place from another all the same. UTF-16 code units. */
const LONGEST = 80;
const LONGEST_SECTION = 30;
/** Marks and blanks alone would stand for any place of their kind: so many code units on either side are taken with them. */
const AROUND = 4;

export function ignoreKeyOf({ rule, at }: Finding, view: DocumentView): IgnoreKey {
  return { rule: rule.meta.id, words: wordsOf(at, view), section: sectionOf(at.start, view) };
}

function wordsOf(at: Finding['at'], view: DocumentView): string {
  const words = view.textOf(at);
  return cut(/[\p{L}\p{N}]{2}/u.test(words) ? words : withNeighbours(at, words), LONGEST);
}

function withNeighbours({ start, end }: Finding['at'], words: string): string {
  return (
    start.segment.text.slice(Math.max(0, start.column - AROUND), start.column) +
    words +
    end.segment.text.slice(end.column, end.column + AROUND)
  );
}

/** Line breaks and runs of blanks count as one blank, so that the words stand in one line. */
function cut(words: string, most: number): string {
  return words.trim().replace(/\s+/g, ' ').slice(0, most).trimEnd();
}

function sectionOf(place: Point, view: DocumentView): string {
  const heading = lastBefore(place, view);
  return heading === undefined
    ? ''
    : cut(heading.text.slice(heading.marker.end.column - heading.marker.start.column), LONGEST_SECTION);
}

/** The last heading that begins at a place or before it. */
function lastBefore(place: Point, { outline: { headings }, segments }: DocumentView): Heading | undefined {
  return headings[partition(headings, ({ marker }) => segments.compare(marker.start, place) <= 0) - 1];
}
