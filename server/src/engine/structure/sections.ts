// Headings with their stretches: each ends where the next of its level or a higher one begins.

import type { Point, Range, Rec } from '../text/record';
import type { Heading, Section } from './outline';

/** @param previous the record before one */
export function nest(headings: readonly Heading[], body: Range, previous: (record: Rec) => Rec | undefined): readonly Section[] {
  interface Open {
    readonly heading: Heading;
    readonly children: Section[];
  }
  const roots: Section[] = [];
  const open: Open[] = [];
  const close = (downTo: number, next: Heading | undefined): void => {
    while ((open.at(-1)?.heading.level ?? 0) >= downTo) {
      const { heading, children } = open.pop() as Open;
      const section: Section = { heading, at: { start: heading.marker.start, end: next === undefined ? body.end : endBefore(next, previous) }, children };
      (open.at(-1)?.children ?? roots).push(section);
    }
  };
  for (const heading of headings) {
    close(heading.level, heading);
    open.push({ heading, children: [] });
  }
  close(1, undefined);
  return roots;
}

/** The end of the line before a heading that begins its line, else the place where it begins. */
function endBefore({ opensLine, marker }: Heading, previous: (record: Rec) => Rec | undefined): Point {
  const before = opensLine ? previous(marker.start.record) : undefined;
  return before === undefined ? marker.start : { record: before, column: before.text.length };
}
