// How many findings are right, by what readers have said of them.

import { keyOf, VERDICTS, type Judgement, type Place, type Verdict } from '../corpus/judgements';

export interface Tally extends Readonly<Record<Verdict, number>> {
  /** Judged or not. */
  readonly found: number;
}

/** Fewer judged findings than this say little. */
export const FEW = 5;

/** What is said of these findings; judgements on others are left out. */
export function tallyOf(found: readonly Place[], judgements: ReadonlyMap<string, Judgement>): Tally {
  const verdicts = found.flatMap((each) => judgements.get(keyOf(each))?.verdict ?? []);
  return { found: found.length, ...countOf(verdicts) };
}

export function countOf(verdicts: readonly Verdict[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, debatable: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  return counts;
}

export function judgedIn(counts: Readonly<Record<Verdict, number>>): number {
  return VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
}

/** The share of right ones among right and wrong ones, from 0 to 1; undefined where there are none. Debatable ones count for neither. */
export function precisionOf({ right, wrong }: Readonly<Record<Verdict, number>>): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong);
}

export function summed(tallies: readonly Tally[]): Tally {
  const sum = (value: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + value(tally), 0);
  return {
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    debatable: sum(({ debatable }) => debatable),
  };
}
