// Rows that users add to the tables of facts. They have the forms of the built-in rows, are searched for in the same way, and
// take the place of built-in rows that match at the same place.

import type { CorruptionRow } from '../lexicon/tables/corruptionRow';
import type { StaleFormula } from '../lexicon/tables/formulas';
import type { LawRow } from '../lexicon/tables/laws';
import type { LevelRow } from '../lexicon/tables/levels';
import type { DatedNameRow } from '../lexicon/tables/meetings';
import type { CampaignRow, PlanRow } from '../lexicon/tables/plans';
import type { SupersededTerm } from '../lexicon/tables/supersededTerms';
import type { TermForms } from '../lexicon/tables/termForms';
import type { WordRow } from '../lexicon/tables/wordRow';
import { citedTitleSearch } from '../facts/dates/citedTitles';
import { confusableSearch } from '../facts/terms/confusables';
import { datedWordSearch } from '../facts/dates/datedWords';
import { guardedSearch } from '../lexicon/guardedWords';
import { meetingSearch } from '../facts/dates/meetings';
import { formRows } from '../facts/terms/termForms';
import { memoizePerObject, memoizePerSegment } from '../incremental/memoize';
import { defineFilter, type Filter } from '../incremental/keys';
import type { Segment } from '../facts/segment';

/** A row as users write it: they need not say where it comes from. */
type UserRow<Row, Optional extends keyof Row = never> = Omit<Row, 'source' | 'certainty' | Optional> &
  Partial<Pick<Row, Optional>> & { readonly source?: string };

export interface UserTables {
  readonly laws?: readonly (UserRow<Omit<LawRow, 'revised' | 'repealed'>, 'title' | 'rank'> & {
    readonly repealed?: { readonly on: string; readonly by?: string; readonly instead: string };
  })[];
  readonly plans?: readonly UserRow<PlanRow, 'name'>[];
  readonly campaigns?: readonly UserRow<CampaignRow>[];
  readonly meetings?: readonly UserRow<DatedNameRow>[];
  readonly formulas?: readonly UserRow<CorruptionRow, 'severity'>[];
  readonly staleFormulas?: readonly UserRow<StaleFormula>[];
  readonly supersededTerms?: readonly UserRow<SupersededTerm>[];
  readonly officialNames?: readonly UserRow<CorruptionRow, 'severity'>[];
  readonly confusables?: readonly UserRow<WordRow>[];
  readonly levels?: readonly UserRow<LevelRow>[];
  readonly terms?: readonly TermForms[];
}

/**
 * The segments in which built-in rows or the user's find something: one filter for each table.
 * @param builtIn what the built-in rows find in a segment
 */
export function foundBy<Found extends Span>(
  builtIn: (segment: Segment) => readonly Found[],
): (table: Joined<Found>) => Filter {
  return memoizePerObject((table: Joined<Found>) =>
    defineFilter((segment) => table(segment, builtIn(segment)).length > 0),
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the built-in rows find in a segment, with what the user's find: in text order, the user's in place of what they overlap. */
export type Joined<Found extends Span> = (segment: Segment, builtIn: readonly Found[]) => readonly Found[];

/** The user's rows, ready to be searched for. Without rows nothing is searched. */
export type Tables = ReturnType<typeof compileTables>;

export function compileTables(own: UserTables = {}) {
  const severity = 'warning' as const;
  const dated = {
    staleFormulas: sourced(own.staleFormulas),
    supersededTerms: sourced(own.supersededTerms),
    plans: sourced(own.plans?.map((row) => ({ ...row, name: row.name ?? row.words[0] ?? '' }))),
    campaigns: sourced(own.campaigns).map((row) => ({ ...row, certainty: 'unverified' as const })),
  };
  return {
    empty: Object.values(own).every((rows: readonly unknown[]) => rows.length === 0),
    citedTitles: joined(own.laws?.map(lawOf), citedTitleSearch),
    datedWords: joined(Object.values(dated).some((rows) => rows.length > 0) ? [dated] : [], () =>
      datedWordSearch(dated),
    ),
    meetings: joined(sourced(own.meetings), meetingSearch),
    formulas: joined(sourced(own.formulas?.map((row) => ({ severity, ...row }))), guardedSearch),
    officialNames: joined(sourced(own.officialNames?.map((row) => ({ severity, ...row }))), guardedSearch),
    confusables: joined(sourced(own.confusables), confusableSearch),
    levels: joined(sourced(own.levels), guardedSearch),
    terms: joined(formRows(own.terms ?? []), guardedSearch),
  };
}

/** What is said of a row whose source the user has not given. */
const OWN = '本单位用语表';

function sourced<Row extends { readonly source?: string }>(
  rows: readonly Row[] = [],
): readonly (Row & { readonly source: string })[] {
  return rows.map((row) => ({ ...row, source: row.source ?? OWN }));
}

function lawOf({ repealed, ...row }: NonNullable<UserTables['laws']>[number]): LawRow {
  const facts = { title: row.name, rank: 'regulation' as const, source: OWN, ...row };
  return repealed === undefined ? facts : { ...facts, repealed: { by: OWN, ...repealed } };
}

/** A table without rows of the user's. */
export function builtInOnly<Found extends Span>(): Joined<Found> {
  return (_, builtIn) => builtIn;
}

function joined<Row, Found extends Span>(
  rows: readonly Row[] = [],
  search: (rows: readonly Row[]) => (text: string) => readonly Found[],
): Joined<Found> {
  if (rows.length === 0) return builtInOnly();
  const find = search(rows);
  const read = memoizePerSegment(({ text }) => find(text));
  return (segment, builtIn) => {
    const own = read(segment);
    if (own.length === 0 || builtIn.length === 0) return own.length === 0 ? builtIn : own;
    const others = builtIn.filter(({ start, end }) => !own.some((each) => each.start < end && start < each.end));
    return [...own, ...others].sort((a, b) => a.start - b.start);
  };
}
