// Headings with their stretches: each ends where the next of its level or a higher one begins.

import type { Point, Range, Segment } from '../facts/segment';
import { defineQuery, defineQueryPer, type Query } from '../incremental/keys';
import { reuseItems } from '../incremental/reuse';
import type { Heading, Outline, Section } from './outline';

/** The sections of the first level, or whatever level is the highest at their place. Those that an edit leaves alone stay the same objects. */
export const SECTIONS: Query<{ readonly outline: Pick<Outline, 'headings'> }, readonly Section[]> = defineQuery(
  ({ outline }) => nest(outline.headings),
  reuseItems,
);

/** One query for each section, so that an edit in one leaves the values of the others standing. */
export function perSection<View, T>(
  compute: (section: Section, view: View) => T,
): (section: Section) => Query<View, T> {
  return defineQueryPer(compute);
}

function nest(headings: readonly Heading[]): readonly Section[] {
  interface Open {
    readonly heading: Heading;
    readonly children: Section[];
  }
  const roots: Section[] = [];
  const open: Open[] = [];
  const close = (downTo: number, next: Heading | undefined): void => {
    while ((open.at(-1)?.heading.level ?? 0) >= downTo) {
      const { heading, children } = open.pop() as Open;
      (open.at(-1)?.children ?? roots).push({ heading, next, children });
    }
  };
  for (const heading of headings) {
    close(heading.level, heading);
    open.push({ heading, children: [] });
  }
  close(1, undefined);
  return roots;
}

/** What is asked of a version of the document to know where its sections end. */
interface Surroundings {
  readonly outline: Pick<Outline, 'body'>;
  readonly previous: (segment: Segment) => Segment | undefined;
}

/** From its marker to the end of the line before the next heading, or to where that begins amid its line. */
export function rangeOfSection({ heading, next }: Section, view: Surroundings): Range {
  return { start: heading.marker.start, end: next === undefined ? view.outline.body.end : endBefore(next, view) };
}

/** The stretch of a section before the first one in it: all of it where there is none. */
export function ownRangeOfSection({ heading, next, children }: Section, view: Surroundings): Range {
  return rangeOfSection({ heading, next: children[0]?.heading ?? next, children }, view);
}

function endBefore({ opensLine, marker }: Heading, view: Surroundings): Point {
  const before = opensLine ? view.previous(marker.start.segment) : undefined;
  return before === undefined ? marker.start : { segment: before, column: before.text.length };
}
