// What a report of its kind consists of, and what of it is there: required sections, years that it names, days by which it is due.

import type { Deadline, RequiredSection } from '../lexicon/tables/reportKinds';
import { yearsIn } from '../lexer/dates';
import { within, type Range } from '../facts/segment';
import type { DocumentView } from './documentView';
import type { Heading, Outline } from '../outline/outline';
import { memoizePerSegment } from '../incremental/memoize';
import { findSections } from './requiredSections';

export interface RequiredPart {
  readonly section: RequiredSection;
  /** The heading that is this section; undefined where there is none. */
  readonly heading: Heading | undefined;
}

/** In the order in which the standard names them; none for kinds that prescribe none. */
export function requiredParts(outline: Outline): readonly RequiredPart[] {
  const { profile } = outline;
  const found = profile === undefined ? [] : [...findSections(profile, outline)];
  return found.flatMap(([section, heading]) => (section.optional === true ? [] : [{ section, heading }]));
}

export interface NamedYear {
  readonly value: number;
  /** How often the text names it in full (2023年), titles of documents and spans of years left out. */
  readonly count: number;
  readonly first: Range;
}

const yearsOf = memoizePerSegment(({ text }) => yearsIn(text));

/** In ascending order. */
export function namedYears(view: DocumentView): readonly NamedYear[] {
  const found = new Map<number, NamedYear>();
  for (const segment of view.body) {
    for (const { value, start, end } of yearsOf(segment)) {
      const before = found.get(value);
      found.set(
        value,
        before === undefined
          ? { value, count: 1, first: within(segment, start, end) }
          : { ...before, count: before.count + 1 },
      );
    }
  }
  return [...found.values()].sort((a, b) => a.value - b.value);
}

export interface DueDate {
  /** 2024-03-01. */
  readonly date: string;
  readonly what: Deadline['what'];
}

/** None for kinds without a prescribed day, and for a report that does not say which year it is about. */
export function dueDates({ profile, year }: Outline): readonly DueDate[] {
  const deadlines = profile?.deadlines ?? [];
  return year === undefined ? [] : deadlines.map(({ day, what }) => ({ date: `${year.value + 1}-${day}`, what }));
}
