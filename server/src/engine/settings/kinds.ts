// The kinds of report that a document may be: the built-in ones, and the user's own.

import {
  REPORT_PROFILES,
  type Elements,
  type ReportKind,
  type ReportProfile,
  type RequiredSection,
} from '../lexicon/tables/reportKinds';
import type { Part, Pattern } from '../lexicon/pattern';
import type { Severity } from '../terms';

/** A word, or the parts of a pattern in their order. */
export type UserPattern = string | readonly Part[];

export interface UserSection {
  readonly name: string;
  /** A heading that matches one of these is the section; its name where none is given. */
  readonly headings?: readonly UserPattern[];
  readonly mentions?: readonly UserPattern[];
  readonly order?: number;
  /** Not asked for; where it is there, its place counts. */
  readonly optional?: boolean;
}

/** A kind of report as users describe it. Under the name of a built-in kind it takes that one's place. */
export interface UserProfile {
  /** For messages; the key where it is not given. */
  readonly name?: string;
  /** The built-in kind whose sections, elements and further checks it takes over. */
  readonly extends?: ReportKind;
  readonly titles?: readonly UserPattern[];
  readonly sections?: readonly UserSection[];
  /** The most that a missing section is reported as. */
  readonly severity?: Exclude<Severity, 'error'>;
  readonly elements?: Partial<Elements>;
}

export interface Kinds {
  /** In the order in which they are tried on a title: the user's own first. */
  readonly profiles: readonly ReportProfile[];
  /** The id that the user has set; undefined where the kind is to be recognised. */
  readonly set: string | undefined;
}

/** Total: an id that names no kind leaves the kind to be recognised. */
export function resolveKinds(set: string | undefined, own: Readonly<Record<string, UserProfile>> = {}): Kinds {
  const compiled = new Map(Object.entries(own).map(([id, profile]) => [id, profileOf(id, profile)]));
  const builtIn = REPORT_PROFILES.map((profile) => compiled.get(profile.id) ?? profile);
  const profiles = [...[...compiled.values()].filter(({ id }) => !builtIn.some((each) => each.id === id)), ...builtIn];
  return { profiles, set: set === 'other' || profiles.some(({ id }) => id === set) ? set : undefined };
}

const ALL_ELEMENTS: Elements = { recipient: true, signature: true, date: true };

function profileOf(id: string, own: UserProfile): ReportProfile {
  const base = REPORT_PROFILES.find((profile) => profile.id === own.extends);
  const name = own.name ?? id;
  return {
    id,
    kind: base?.kind ?? REPORT_PROFILES.find((profile) => profile.id === id)?.kind ?? 'other',
    // A kind beside the one that it extends must not take that one's titles.
    titles: [...patternsOf(own.titles), ...(base?.id === id ? base.titles : [])],
    sections: joinSections(base?.sections ?? [], own.sections ?? []),
    severity: own.severity ?? base?.severity ?? 'warning',
    reference:
      own.sections === undefined && base !== undefined
        ? base.reference
        : { kind: 'convention', note: `本单位“${name}”的要求` },
    elements: { ...(base?.elements ?? ALL_ELEMENTS), ...own.elements },
    ...(base?.deadlines !== undefined && { deadlines: base.deadlines }),
    ...(own.name !== undefined && { name: own.name }),
  };
}

/** A section of the user's takes the place of the one of its name, or comes after the others. */
function joinSections(base: readonly RequiredSection[], own: readonly UserSection[]): readonly RequiredSection[] {
  const compiled = new Map(
    own.map((section) => [
      section.name,
      sectionOf(
        section,
        base.find(({ name }) => name === section.name),
      ),
    ]),
  );
  return [...base.filter(({ name }) => !compiled.has(name)), ...compiled.values()];
}

function sectionOf(
  { name, headings, mentions, order, optional }: UserSection,
  base: RequiredSection | undefined,
): RequiredSection {
  const place = order ?? base?.order;
  return {
    name,
    headings: headings === undefined ? (base?.headings ?? [[name]]) : patternsOf(headings),
    mentions: mentions === undefined ? (base?.mentions ?? []) : patternsOf(mentions),
    ...(base?.thematic === true && { thematic: true }),
    ...(place !== undefined && { order: place }),
    ...(optional === true && { optional: true }),
  };
}

function patternsOf(patterns: readonly UserPattern[] = []): readonly Pattern[] {
  return patterns.map((pattern) => (typeof pattern === 'string' ? [pattern] : pattern));
}
