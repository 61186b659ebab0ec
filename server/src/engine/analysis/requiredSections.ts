// Which of the sections that a kind of report must have are there.

import type { ReportProfile, RequiredSection } from '../lexicon/tables/reportKinds';
import { matchesAny } from '../lexicon/pattern';
import type { Heading, Outline } from '../outline/outline';

/** Headings without a match that are this many may stand for the section on what was done. */
const THEMATIC = 2;

/** The heading that is each section; undefined where there is none. Merged headings may be several sections. */
export function findSections(
  profile: ReportProfile,
  outline: Outline,
): ReadonlyMap<RequiredSection, Heading | undefined> {
  const headings = outline.headings.filter((heading) => heading.level <= 2);
  const found = new Map<RequiredSection, Heading | undefined>();
  for (const section of profile.sections) {
    // A first-level heading is the section sooner than one inside another section.
    const own = headings
      .filter((heading) => matchesAny(wordsOf(heading), section.headings))
      .sort((a, b) => a.level - b.level)[0];
    found.set(section, own ?? (section.thematic === true ? thematicHeading(profile, outline, section) : undefined));
  }
  return found;
}

function thematicHeading(profile: ReportProfile, outline: Outline, section: RequiredSection): Heading | undefined {
  const others = profile.sections.filter((each) => each !== section);
  const thematic = outline.headings.filter(
    (heading) => heading.level === 1 && !others.some((each) => matchesAny(wordsOf(heading), each.headings)),
  );
  return thematic.length >= THEMATIC ? thematic[0] : undefined;
}

/** The heading without its number. */
function wordsOf(heading: Heading): string {
  return heading.text.slice(heading.marker.end.column - heading.marker.start.column);
}
