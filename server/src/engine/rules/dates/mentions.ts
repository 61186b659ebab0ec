// What the scanner found, record by record, in the report itself: not in the furniture of web pages.

import type { DocumentView } from '../../structure/documentView';
import type { DatedKind, DatedWord } from '../../scan/datedWords';
import type { RecordScan } from '../../scan/scanRecord';
import { within, type Range, type Rec } from '../../text/record';

export interface Mention<Found> {
  readonly record: Rec;
  readonly found: Found;
}

/** The scanner's lists that rules on dates go by. */
type Lists = Pick<RecordScan, 'datedWords' | 'citedTitles' | 'meetings' | 'calendarDates'>;
type FoundIn<List extends keyof Lists> = Lists[List][number];

const gathered = new WeakMap<DocumentView, Gathered>();

/** In text order. Gathered once for all rules that look at a view. */
export function mentionsOf<List extends keyof Lists>(view: DocumentView, list: List): readonly Mention<FoundIn<List>>[] {
  const known = gathered.get(view) ?? gather(view);
  gathered.set(view, known);
  return known[list];
}

type Gathered = { [List in keyof Lists]: Mention<FoundIn<List>>[] };

function gather(view: DocumentView): Gathered {
  const lists: Gathered = { datedWords: [], citedTitles: [], meetings: [], calendarDates: [] };
  const add = <List extends keyof Lists>(record: Rec, list: List, found: readonly FoundIn<List>[]): void => {
    for (const each of found) if (!view.residue.touches(record, each.start, each.end)) lists[list].push({ record, found: each });
  };
  const { tables } = view.settings;
  for (const record of view.body) {
    add(record, 'datedWords', tables.datedWords(record, record.scan.datedWords));
    add(record, 'citedTitles', tables.citedTitles(record, record.scan.citedTitles));
    add(record, 'meetings', tables.meetings(record, record.scan.meetings));
    add(record, 'calendarDates', record.scan.calendarDates);
  }
  return lists;
}

/** The words of one kind. */
export function* datedWordsOf<Kind extends DatedKind>(view: DocumentView, kind: Kind): Generator<Mention<Extract<DatedWord, { kind: Kind }>>> {
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
