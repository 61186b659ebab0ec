// Which kind of report a document is, by its title, or by its lead-in where it has none.

import { REPORT_PROFILES, type ReportKind, type ReportProfile } from '../data/reportKinds';
import { matchesAny } from '../scan/pattern';
import type { DocumentElement } from './outline';

export function recogniseKind(title: DocumentElement | undefined, leadIn: DocumentElement | undefined): ReportKind {
  for (const element of [title, leadIn]) {
    const profile = element === undefined ? undefined : REPORT_PROFILES.find((each) => matchesAny(element.text, each.titles));
    if (profile !== undefined) return profile.kind;
  }
  return 'other';
}

/** The profile of a kind; undefined for 'other'. */
export function profileOf(kind: ReportKind): ReportProfile | undefined {
  return REPORT_PROFILES.find((each) => each.kind === kind);
}
