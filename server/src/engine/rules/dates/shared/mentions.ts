// What the scanner found, record by record, in the report itself: not in the furniture of web pages.

import { builtInOnly, foundBy, type Joined, type Tables } from '../../../settings/tables';
import type { DocumentView } from '../../../analysis/documentView';
import { defineQuery, type Query } from '../../../incremental/keys';
import type { DatedKind, DatedWord } from '../../../facts/dates/datedWords';
import type { RecordScan } from '../../../facts/segmentFacts';
import { within, type Range, type Rec } from '../../../facts/segment';

export interface Mention<Found> {
  readonly record: Rec;
  readonly found: Found;
}

/** The scanner's lists that rules on dates go by. */
type Lists = Pick<RecordScan, 'datedWords' | 'citedTitles' | 'meetings' | 'calendarDates'>;
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
    (record) => record.scan.datedWords,
    ({ datedWords }) => datedWords,
  ),
  citedTitles: gathering(
    (record) => record.scan.citedTitles,
    ({ citedTitles }) => citedTitles,
  ),
  meetings: gathering(
    (record) => record.scan.meetings,
    ({ meetings }) => meetings,
  ),
  calendarDates: gathering((record) => record.scan.calendarDates, always(builtInOnly())),
};

function gathering<Found extends { readonly start: number; readonly end: number }>(
  builtIn: (record: Rec) => readonly Found[],
  tableOf: (tables: Tables) => Joined<Found>,
): Query<DocumentView, readonly Mention<Found>[]> {
  const withFound = foundBy(builtIn);
  return defineQuery((view) => {
    const table = tableOf(view.settings.tables);
    const found: Mention<Found>[] = [];
    for (const record of view.read(withFound(table))) {
      for (const each of table(record, builtIn(record)))
        if (!view.residue.touches(record, each.start, each.end)) found.push({ record, found: each });
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
  for (const { record, found } of mentionsOf(view, 'datedWords')) {
    if (isOfKind(found, kind)) yield { record, found };
  }
}

function isOfKind<Kind extends DatedKind>(word: DatedWord, kind: Kind): word is Extract<DatedWord, { kind: Kind }> {
  return word.kind === kind;
}

/** The range of a mention. */
export function rangeOf({ record, found }: Mention<{ readonly start: number; readonly end: number }>): Range {
  return within(record, found.start, found.end);
}
