// Names in 《》 that date a text: laws of the table, and plans that carry their period in their name.

import { LAWS, type LawRow } from '../../lexicon/tables/laws';
import type { Scanner } from '../scanner';

export interface CitedTitle {
  /** With the marks 《》; columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly law: LawRow | undefined;
  /** The last year of the period in its name: 2020 of （2015—2020年）. */
  readonly lastYear: number | undefined;
}

const NONE: readonly CitedTitle[] = [];
const LONGEST = 60;
const STATE = '中华人民共和国';

type LawByName = (name: string) => LawRow | undefined;

/** The row of a law by any of its names, with or without 中华人民共和国; undefined for another title. */
export const lawByName: LawByName = lawsByName(LAWS);

function lawsByName(laws: readonly LawRow[]): LawByName {
  const byName = new Map(
    laws.flatMap((row) => [row.name, row.title, ...(row.aliases ?? [])].map((name) => [name, row] as const)),
  );
  return (name) => byName.get(name) ?? (name.startsWith(STATE) ? byName.get(name.slice(STATE.length)) : undefined);
}

export const citedTitles: Scanner<readonly CitedTitle[]> = {
  triggers: '《',
  none: NONE,
  scan: ({ text }) => scanCitedTitles(text),
};

/** In text order; only titles that say something about time. */
function scanCitedTitles(text: string): readonly CitedTitle[] {
  return titlesIn(text, lawByName, lastYearOf);
}

/** The titles of the user's laws. */
export function citedTitleSearch(laws: readonly LawRow[]): (text: string) => readonly CitedTitle[] {
  const byName = lawsByName(laws);
  return (text) => titlesIn(text, byName, () => undefined);
}

function titlesIn(
  text: string,
  lawOf: LawByName,
  lastYear: (name: string) => number | undefined,
): readonly CitedTitle[] {
  let found: CitedTitle[] | undefined;
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    if (close - open > LONGEST) continue;
    const name = text.slice(open + 1, close);
    const title = { law: lawOf(name), lastYear: lastYear(name) };
    if (title.law !== undefined || title.lastYear !== undefined)
      (found ??= []).push({ start: open, end: close + 1, ...title });
  }
  return found ?? NONE;
}

function lastYearOf(name: string): number | undefined {
  const period = /(?:19|20)\d{2}年?[—–－~～\-至]{1,2}((?:19|20)\d{2})年?[）)]$/.exec(name);
  return period === null ? undefined : Number(period[1]);
}
