// What is to be seen of a report at one glance: kind, parts that must be there, findings by group, lengths, years, days it is due.

import type { Range as ProtocolRange } from 'vscode-languageserver';
import {
  charactersOf,
  charactersOfSection,
  dueDates,
  GROUP_NAMES,
  GROUPS,
  REPORT_KIND_NAMES,
  messageOf,
  namedYears,
  REPORT_KINDS,
  requiredParts,
  SECTIONS,
  type Finding,
  type Locale,
  type Outline,
  type Section,
  type Severity,
  type Snapshot,
} from '../engine/index';
import { rangeIn } from './positions';

/** In words of the report's locale; ranges are those of the snapshot. */
export interface Overview {
  readonly version: number;
  readonly locale: Locale;
  readonly kind: string;
  /** Null where the report does not say which year it is about. */
  readonly year: number | null;
  readonly characters: number;
  readonly required: readonly RequiredPartShown[];
  readonly groups: readonly FindingGroup[];
  readonly sections: readonly SectionShown[];
  readonly years: readonly { readonly year: number; readonly count: number; readonly range: ProtocolRange }[];
  /** `date` in the form 2024-03-01. */
  readonly dueDates: readonly { readonly date: string; readonly what: string }[];
}

export interface RequiredPartShown {
  /** As the standard names it; with this name the section can be inserted. */
  readonly name: string;
  /** Its heading; null where the section is missing. */
  readonly range: ProtocolRange | null;
}

export interface FindingGroup {
  readonly name: string;
  /** Of all findings, the ones left out of `findings` included. */
  readonly counts: Counts;
  readonly findings: readonly {
    readonly message: string;
    readonly severity: Severity;
    readonly range: ProtocolRange;
  }[];
}

export type Counts = Readonly<Record<Severity, number>>;

export interface SectionShown {
  readonly heading: string;
  readonly characters: number;
  readonly range: ProtocolRange;
  readonly children: readonly SectionShown[];
}

/** Nobody reads more of one group in a narrow tree; the list of problems has the others. */
const MAX_SHOWN = 50;
/** Sections below this level are too short for their length to be of interest. */
const LEVELS = 2;
/** Long run-in headings would fill the tree with body text. UTF-16 code units. */
const MAX_HEADING = 40;

export function overview(snapshot: Snapshot, locale: Locale): Overview {
  const { records, outline, view, version } = snapshot;
  return {
    version,
    locale,
    kind: kindName(outline, locale),
    year: outline.year?.value ?? null,
    characters: charactersOf(records, outline.body),
    required: requiredParts(outline).map(({ section, heading }) => ({
      name: section.name,
      range: heading === undefined ? null : rangeIn(records, heading.at),
    })),
    groups: groupsOf(snapshot, locale),
    sections: view.read(SECTIONS).map((section) => sectionShown(snapshot, section)),
    years: namedYears(view).map(({ value, count, first }) => ({ year: value, count, range: rangeIn(records, first) })),
    dueDates: dueDates(outline).map(({ date, what }) => ({ date, what: what[locale] })),
  };
}

/** A built-in kind in words; a kind of the user's own by the name that the user gave it. */
export function kindName({ profile }: Outline, locale: Locale): string {
  const id = profile?.id ?? 'other';
  const builtIn = REPORT_KINDS.find((kind) => kind === id);
  return profile?.name ?? (builtIn === undefined ? id : REPORT_KIND_NAMES[builtIn][locale]);
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function groupsOf({ findings, records }: Snapshot, locale: Locale): readonly FindingGroup[] {
  return GROUPS.flatMap((group) => {
    const own = findings.filter(({ rule }) => rule.meta.group === group);
    if (own.length === 0) return [];
    const shown = own.slice(0, MAX_SHOWN).map((finding) => ({
      message: messageOf(finding, locale),
      severity: finding.severity,
      range: rangeIn(records, finding.at),
    }));
    return [{ name: GROUP_NAMES[group][locale], counts: countsOf(own), findings: shown }];
  });
}

function sectionShown(snapshot: Snapshot, section: Section): SectionShown {
  const { heading, children } = section;
  const { text } = heading;
  return {
    heading: text.length <= MAX_HEADING ? text : `${text.slice(0, MAX_HEADING)}…`,
    characters: charactersOfSection(section, snapshot),
    range: rangeIn(snapshot.records, heading.at),
    children: heading.level < LEVELS ? children.map((child) => sectionShown(snapshot, child)) : [],
  };
}
