// Words whose rightness depends on when the text was written: relative years, plans, campaigns, formulas, former names.

import { STALE_FORMULAS, type StaleFormula } from '../../lexicon/tables/formulas';
import { CAMPAIGNS, PLANS, type CampaignRow, type PlanRow } from '../../lexicon/tables/plans';
import { SUPERSEDED_TERMS, type SupersededTerm } from '../../lexicon/tables/supersededTerms';
import { isQuoted } from '../../lexer/context';
import { Dictionary } from '../../lexicon/dictionary';
import { guardedMatches, type GuardedWord } from '../../lexicon/guardedWords';
import type { WordHits } from '../../lexicon/wordAutomaton';
import type { Scanner } from '../scanner';

interface At {
  /** Columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** 今年以来, 去年: `offset` years away from the year of writing. */
export interface RelativeYear {
  readonly word: string;
  readonly offset: number;
}

export type DatedWord = At &
  (
    | { readonly kind: 'relative-year'; readonly row: RelativeYear }
    | { readonly kind: 'year-phrase'; readonly row: YearPhrase }
    | { readonly kind: 'stale-formula'; readonly row: StaleFormula }
    | { readonly kind: 'superseded-term'; readonly row: SupersededTerm }
    | { readonly kind: 'plan'; readonly row: PlanRow }
    | { readonly kind: 'campaign'; readonly row: CampaignRow }
  );
export type DatedKind = DatedWord['kind'];

/** 以来 of 2024年以来, 全年 of 2021年全年; the year stands straight before it. */
export interface YearPhrase {
  readonly word: '年以来' | '全年';
}

const YEAR_PHRASES: readonly YearPhrase[] = [{ word: '年以来' }, { word: '全年' }];

const RELATIVE_YEARS: readonly RelativeYear[] = [
  { word: '今年以来', offset: 0 },
  { word: '今年', offset: 0 },
  { word: '去年', offset: -1 },
  { word: '明年', offset: 1 },
];

interface Entry extends GuardedWord {
  readonly at: (start: number, end: number) => DatedWord;
}

/** The tables whose words have their time. */
export interface DatedRows {
  readonly staleFormulas: readonly StaleFormula[];
  readonly supersededTerms: readonly SupersededTerm[];
  readonly plans: readonly PlanRow[];
  readonly campaigns: readonly CampaignRow[];
}

const TABLES: DatedRows = {
  staleFormulas: STALE_FORMULAS,
  supersededTerms: SUPERSEDED_TERMS,
  plans: PLANS,
  campaigns: CAMPAIGNS,
};

const ENTRIES: readonly Entry[] = [
  ...RELATIVE_YEARS.map((row): Entry => ({
    wrong: row.word,
    at: (start, end) => ({ kind: 'relative-year', row, start, end }),
  })),
  ...YEAR_PHRASES.map((row): Entry => ({
    wrong: row.word,
    at: (start, end) => ({ kind: 'year-phrase', row, start, end }),
  })),
  ...entriesOf(TABLES),
];

const NONE: readonly DatedWord[] = [];

/** In text order and without overlap; not what is inside 《》 or “”, which is quoted as it is. */
const builtIn = dictionaryOf(ENTRIES);

export const datedWords: Scanner<readonly DatedWord[]> = {
  triggers: builtIn.words,
  none: NONE,
  scan: ({ text }, hits) => datedWordsIn(text, builtIn, hits),
};

/** The same for rows of the user's. */
export function datedWordSearch(rows: DatedRows): (text: string) => readonly DatedWord[] {
  const dictionary = dictionaryOf(entriesOf(rows));
  return (text) => datedWordsIn(text, dictionary);
}

function entriesOf({ staleFormulas, supersededTerms, plans, campaigns }: DatedRows): readonly Entry[] {
  return [
    ...staleFormulas.map((row): Entry => ({
      ...row,
      wrong: row.stale,
      at: (start, end) => ({ kind: 'stale-formula', row, start, end }),
    })),
    ...supersededTerms.map((row): Entry => ({
      ...row,
      wrong: row.old,
      at: (start, end) => ({ kind: 'superseded-term', row, start, end }),
    })),
    ...plans.flatMap((row) =>
      row.words.map((wrong): Entry => ({ wrong, at: (start, end) => ({ kind: 'plan', row, start, end }) })),
    ),
    ...campaigns.map((row): Entry => ({
      wrong: row.word,
      at: (start, end) => ({ kind: 'campaign', row, start, end }),
    })),
  ];
}

/** Longer words come before shorter ones that they begin with. */
function dictionaryOf(entries: readonly Entry[]): Dictionary<Entry> {
  return new Dictionary(
    [...entries].sort((a, b) => b.wrong.length - a.wrong.length),
    (entry) => entry.wrong,
  );
}

function datedWordsIn(text: string, dictionary: Dictionary<Entry>, hits?: WordHits): readonly DatedWord[] {
  let found: DatedWord[] | undefined;
  for (const { row, start, end } of guardedMatches(dictionary, text, hits)) {
    const bringsItsMarks = '“"'.includes(text[start] ?? ' ');
    if (bringsItsMarks || !isQuoted(text, start)) (found ??= []).push(row.at(start, end));
  }
  return found ?? NONE;
}
