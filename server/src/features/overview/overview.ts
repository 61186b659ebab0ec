// What is to be seen of a report at one glance: kind, parts that must be there, findings by group, lengths, years, days it is due.

import type { Range as ProtocolRange } from 'vscode-languageserver';
import {
  analysis,
  groupBy,
  messageOf,
  metadata,
  structure,
  type Locale,
  type Severity,
  type Snapshot,
} from '../../engine/index';
import { clip } from '../protocol/clip';
import { kindName } from './kindName';
import { rangeIn } from '../protocol/positions';
import { countBySeverity, type SeverityCounts } from './severityCounts';

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
  readonly counts: SeverityCounts;
  readonly findings: readonly {
    readonly message: string;
    readonly severity: Severity;
    readonly range: ProtocolRange;
  }[];
}

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
  const { segments, outline, view, version } = snapshot;
  return {
    version,
    locale,
    kind: kindName(outline, locale),
    year: outline.year?.value ?? null,
    characters: analysis.charactersOf(segments, outline.body),
    required: analysis.requiredParts(outline).map(({ section, heading }) => ({
      name: section.name,
      range: heading === undefined ? null : rangeIn(segments, heading.at),
    })),
    groups: groupsOf(snapshot, locale),
    sections: view.read(structure.SECTIONS).map((section) => sectionShown(snapshot, section)),
    years: analysis
      .namedYears(view)
      .map(({ value, count, first }) => ({ year: value, count, range: rangeIn(segments, first) })),
    dueDates: analysis.dueDates(outline).map(({ date, what }) => ({ date, what: what[locale] })),
  };
}

function groupsOf({ findings, segments }: Snapshot, locale: Locale): readonly FindingGroup[] {
  const byGroup = groupBy(findings, ({ rule }) => rule.meta.group);
  return metadata.GROUPS.flatMap((group) => {
    const own = byGroup.get(group);
    if (own === undefined) return [];
    const shown = own.slice(0, MAX_SHOWN).map((finding) => ({
      message: messageOf(finding, locale),
      severity: finding.severity,
      range: rangeIn(segments, finding.at),
    }));
    return [{ name: metadata.GROUP_NAMES[group][locale], counts: countBySeverity(own), findings: shown }];
  });
}

function sectionShown(snapshot: Snapshot, section: structure.Section): SectionShown {
  const { heading, children } = section;
  return {
    heading: clip(heading.text, MAX_HEADING),
    characters: analysis.charactersOfSection(section, snapshot),
    range: rangeIn(snapshot.segments, heading.at),
    children: heading.level < LEVELS ? children.map((child) => sectionShown(snapshot, child)) : [],
  };
}
