// What the scanner found, segment by segment, in the report itself: not in the furniture of web pages.

import { builtInOnly, foundBy, type Joined, type Tables } from '../../../settings/tables';
import type { DocumentView } from '../../../analysis/documentView';
import { defineQuery, type Query } from '../../../incremental/keys';
import type { DatedKind, DatedWord } from '../../../facts/dates/datedWords';
import type { SegmentFacts } from '../../../facts/segmentFacts';
import { within, type Range, type Segment } from '../../../facts/segment';

export interface Mention<Found> {
  readonly segment: Segment;
  readonly found: Found;
}

/** The scanner's lists that rules on dates go by. */
type Lists = Pick<SegmentFacts, 'datedWords' | 'citedTitles' | 'meetings' | 'calendarDates'>;
type FoundIn<List extends keyof Lists> = Lists[List][number];

/** In text order. Gathered once for all rules that look at a view. */
export function mentionsOf<List extends keyof Lists>(
  view: DocumentView,
  list: List,
): readonly Mention<FoundIn<List>>[] {
  return view.read<readonly Mention<FoundIn<List>>[]>(GATHERED[list]);
}

const GATHERED: { readonly [List in keyof Lists]: Query<DocumentView, readonly Mention<FoundIn<List>>[]> } = {
  datedWords: gathering(
    (segment) => segment.facts.datedWords,
    ({ datedWords }) => datedWords,
  ),
  citedTitles: gathering(
    (segment) => segment.facts.citedTitles,
    ({ citedTitles }) => citedTitles,
  ),
  meetings: gathering(
    (segment) => segment.facts.meetings,
    ({ meetings }) => meetings,
  ),
  calendarDates: gathering((segment) => segment.facts.calendarDates, always(builtInOnly())),
};

function gathering<Found extends { readonly start: number; readonly end: number }>(
  builtIn: (segment: Segment) => readonly Found[],
  tableOf: (tables: Tables) => Joined<Found>,
): Query<DocumentView, readonly Mention<Found>[]> {
  const withFound = foundBy(builtIn);
  return defineQuery((view) => {
    const table = tableOf(view.settings.tables);
    const found: Mention<Found>[] = [];
    for (const segment of view.read(withFound(table))) {
      for (const each of table(segment, builtIn(segment)))
        if (!view.residue.touches(segment, each.start, each.end)) found.push({ segment, found: each });
    }
    return found;
  });
}

function always<T>(value: T): () => T {
  return () => value;
}

/** The words of one kind. */
export function* datedWordsOf<Kind extends DatedKind>(
  view: DocumentView,
  kind: Kind,
): Generator<Mention<Extract<DatedWord, { kind: Kind }>>> {
  for (const { segment, found } of mentionsOf(view, 'datedWords')) {
    if (isOfKind(found, kind)) yield { segment, found };
  }
}

function isOfKind<Kind extends DatedKind>(word: DatedWord, kind: Kind): word is Extract<DatedWord, { kind: Kind }> {
  return word.kind === kind;
}

/** The range of a mention. */
export function rangeOf({ segment, found }: Mention<{ readonly start: number; readonly end: number }>): Range {
  return within(segment, found.start, found.end);
}
