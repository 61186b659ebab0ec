// Which kind of report a document is: as the user has set it, or by its title, or by its lead-in where it has none.

import type { Kinds } from '../settings/kinds';
import type { ReportProfile } from '../lexicon/tables/reportKinds';
import { matchesAny } from '../lexicon/pattern';
import type { DocumentElement } from './outline';

/** Undefined for a report of no kind that is known. */
export function recogniseKind(
  { profiles, set }: Kinds,
  title: DocumentElement | undefined,
  leadIn: DocumentElement | undefined,
): ReportProfile | undefined {
  if (set !== undefined) return profiles.find(({ id }) => id === set);
  for (const element of [title, leadIn]) {
    const profile = element === undefined ? undefined : profiles.find((each) => matchesAny(element.text, each.titles));
    if (profile !== undefined) return profile;
  }
  return undefined;
}
