// The names of documents that the tables know, and what a name in 《》 means by them.

import { LAWS, type LawRow } from '../../lexicon/tables/laws';
import { PLAN_TITLES, type PlanTitle } from '../../lexicon/tables/planTitles';
import { lawByName } from './citedTitles';

export type KnownTitle =
  | { readonly kind: 'law'; readonly row: LawRow; readonly title: string }
  | {
      readonly kind: 'plan';
      readonly row: PlanTitle;
      readonly title: string;
      /** First and last year, of a document that has a term. */
      readonly period: readonly [number, number] | undefined;
    };

/** Every document of the tables once, under its official title: laws first, then plans, each edition of a plan for itself. */
export const KNOWN_TITLES: readonly KnownTitle[] = [
  ...LAWS.map((row): KnownTitle => ({ kind: 'law', row, title: row.title })),
  ...PLAN_TITLES.filter(({ name }) => lawByName(name) === undefined).flatMap((row): readonly KnownTitle[] =>
    row.periods.length === 0
      ? [{ kind: 'plan', row, title: row.name, period: undefined }]
      : row.periods.map((period) => ({
          kind: 'plan',
          row,
          title: `${row.name}（${period[0]}—${period[1]}年）`,
          period,
        })),
  ),
];

const byTitle = new Map(KNOWN_TITLES.map((known) => [plain(known.title), known]));

/** What a name without its marks means, whatever the width of its brackets and the form of its dash; undefined for an unknown one. */
export function knownTitle(name: string): KnownTitle | undefined {
  const law = lawByName(name);
  if (law !== undefined) return byTitle.get(plain(law.title));
  const known = byTitle.get(plain(name));
  if (known !== undefined) return known;
  const editions = KNOWN_TITLES.filter(({ kind, row }) => kind === 'plan' && row.name === name);
  return editions.length === 1 ? editions[0] : undefined;
}

/** Names by which users look for a document: the official title, the short name, other short forms. */
export function namesOf({ row, title }: KnownTitle): readonly string[] {
  return [title, row.name, ...('aliases' in row ? (row.aliases ?? []) : [])];
}

function plain(title: string): string {
  return title
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/[—–\-－~～至]+/g, '—')
    .replace(/年(?=—)/g, '');
}
