// From candidate markers to headings: level by level from the top, each level within one parent, so that a hole in a numbering is
// filled only from the stretch of text that it stands in.

import { isDigit, isHan, skipBlanks, skipBlanksBack } from '../text/characters';
import type { HeadingMarker, Marker } from '../facts/numbering/marker';
import { numeralEnd, parseNumeral } from '../lexer/numerals';
import { partition } from '../text/partition';
import { within, type Segment } from '../facts/segment';
import { alignItems, hasSameItems, reuseIfSameItems } from '../incremental/reuse';
import type { HeadingCandidate, Level, MarkerCandidate } from './markerCandidate';
import type { Heading, Numbering } from './outline';
import type { Candidate } from './sequence';
import { sortAgain, type SortedCandidates } from './sortedCandidates';

/** A line with as many UTF-16 code units as this and several headings in it has lost its paragraphs. */
export const FLATTENED_LINE = 400;

/** A heading with the candidate it was read from: what lists need of it. */
export interface PlacedHeading {
  readonly heading: Heading;
  readonly candidate: HeadingCandidate;
}

export interface ParsedHeadings {
  /** In text order. */
  readonly placed: readonly PlacedHeading[];
  readonly numberings: readonly Numbering<Heading>[];
  /** What the next version of the document may take over. */
  readonly scopes: readonly Stretch[];
}

/** The headings of one level within one parent, and of the levels below it. */
interface Stretch {
  readonly level: Level;
  readonly parent: Heading | undefined;
  /** The value that its level has reached under the parent's sibling before: numbers may count on through all sections. 0 for none. */
  readonly reached: number;
  readonly candidates: readonly HeadingCandidate[];
  /** The candidates of its own level, and how they were sorted. */
  readonly own: readonly HeadingCandidate[];
  readonly sorted: SortedCandidates;
  /** Of each of these candidates the heading that it is; undefined where it is none. */
  readonly headings: readonly (PlacedHeading | undefined)[];
  /** By the place of their first heading. */
  readonly numberings: ReadonlyMap<number, Numbering<Heading>>;
  /** What stands before the first heading, then what stands under each; undefined where nothing does. */
  readonly below: readonly (Stretch | undefined)[];
}

/**
 * @param scopes the candidates of the body in text order, cut where the numbering of all levels starts again (annexes)
 * @param previous what was parsed of another version of the document; what says the same is taken over from it
 */
export function parseHeadings(
  scopes: readonly (readonly MarkerCandidate[])[],
  previous: ParsedHeadings | undefined,
): ParsedHeadings {
  const former = new FormerStretches(previous?.scopes ?? []);
  const stretches = scopes.map((scope, i) => {
    const candidates = withLevels(scope.filter((each) => each.type === 'heading'));
    return parseStretch(candidates, 1, undefined, 0, former.find(undefined, candidates[0]) ?? previous?.scopes[i]);
  });
  const placed: PlacedHeading[] = [];
  const numberings: Numbering<Heading>[] = [];
  for (const stretch of stretches) gather(stretch, placed, numberings);
  return { placed, numberings, scopes: stretches };
}

/** The headings in text order; the numberings of a level before those below it. */
function gather(stretch: Stretch, placed: PlacedHeading[], numberings: Numbering<Heading>[]): void {
  for (const each of stretch.numberings.values()) numberings.push(each);
  let next = 0;
  const gatherBelow = (): void => {
    const below = stretch.below[next++];
    if (below !== undefined) gather(below, placed, numberings);
  };
  gatherBelow();
  for (const heading of stretch.headings) {
    if (heading === undefined) continue;
    placed.push(heading);
    gatherBelow();
  }
}

/** The candidates with the levels of empty markers: that of the nearest bracketed marker after each, else before it, else the second. */
function withLevels(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  if (!candidates.some(({ marker }) => marker.empty)) return candidates;
  const levels = new Map<HeadingCandidate, Level>();
  let waiting: HeadingCandidate[] = [];
  let before: Level = 2;
  for (const each of candidates) {
    if (!each.marker.form.endsWith('bracketed')) continue;
    if (each.marker.empty) {
      waiting.push(each);
      continue;
    }
    before = each.level;
    for (const empty of waiting) levels.set(empty, before);
    waiting = [];
  }
  for (const empty of waiting) levels.set(empty, before);
  return candidates.map((each) => {
    const level = levels.get(each);
    return level === undefined || level === each.level ? each : { ...each, level };
  });
}

/** The stretches of the version before, to be found again by what they stand under or by what they begin with. */
class FormerStretches {
  #byStart: Map<Heading | HeadingMarker, Stretch> | undefined;

  constructor(private readonly stretches: readonly (Stretch | undefined)[]) {}

  find(parent: Heading | undefined, first: HeadingCandidate | undefined): Stretch | undefined {
    this.#byStart ??= this.#index();
    const under = parent === undefined ? undefined : this.#byStart.get(parent);
    return under ?? (first === undefined ? undefined : this.#byStart.get(first.marker));
  }

  #index(): Map<Heading | HeadingMarker, Stretch> {
    const found = new Map<Heading | HeadingMarker, Stretch>();
    for (const stretch of this.stretches) {
      if (stretch === undefined) continue;
      const [first] = stretch.candidates;
      if (first !== undefined) found.set(first.marker, stretch);
      if (stretch.parent !== undefined) found.set(stretch.parent, stretch);
    }
    return found;
  }
}

function parseStretch(
  candidates: readonly HeadingCandidate[],
  level: Level,
  parent: Heading | undefined,
  reached: number,
  former: Stretch | undefined,
): Stretch {
  const isFormer =
    former?.level === level &&
    former.parent === parent &&
    former.reached === reached &&
    hasSameCandidates(former.candidates, candidates);
  if (isFormer) return former;
  const [own, sortable] = sortableOfLevel(candidates, level, parent, reached);
  const sorted = sortAgain(sortable, { weakChains: isFlattened(candidates), joinsLoneRestart: true }, former?.sorted);
  const placeBefore = former === undefined ? () => undefined : alignItems(former.own, own, isSameCandidate);
  const { headings, numberings } = readNumberings(own, sorted, level, parent, { former, placeBefore });
  const below = level === 4 ? [] : parseBelow(candidates, headings, (level + 1) as Level, parent, former);
  return { level, parent, reached, candidates, own, sorted, headings, numberings, below };
}

/** The stretch of the version before, and where the candidates of its level stood in it that are still there. */
interface Former {
  readonly former: Stretch | undefined;
  readonly placeBefore: (place: number) => number | undefined;
}

/** The candidates of a level, and what sequences go by in each. */
function sortableOfLevel(
  candidates: readonly HeadingCandidate[],
  level: Level,
  parent: Heading | undefined,
  reached: number,
): readonly [readonly HeadingCandidate[], readonly Candidate[]] {
  const own: HeadingCandidate[] = [];
  const sortable: Candidate[] = [];
  for (const each of candidates) {
    const candidate = each.level === level ? sortableOf(each, parent, reached) : undefined;
    if (candidate === undefined) continue;
    own.push(each);
    sortable.push(candidate);
  }
  return [own, sortable];
}

function hasSameCandidates(a: readonly HeadingCandidate[], b: readonly HeadingCandidate[]): boolean {
  return a.length === b.length && a.every((each, i) => isSameCandidate(each, b[i] as HeadingCandidate));
}

function isSameCandidate(a: HeadingCandidate, b: HeadingCandidate): boolean {
  return a === b || (a.marker === b.marker && a.level === b.level && a.endsLine === b.endsLine);
}

/** The headings of a stretch's own level, those of the version before where nothing about them has changed. */
function readNumberings(
  own: readonly HeadingCandidate[],
  { sequences }: SortedCandidates,
  level: Level,
  parent: Heading | undefined,
  { former, placeBefore }: Former,
): Pick<Stretch, 'headings' | 'numberings'> {
  const headings: (PlacedHeading | undefined)[] = own.map(() => undefined);
  const numberings = new Map<number, Numbering<Heading>>();
  for (const sequence of sequences) {
    let value = 0;
    const members = sequence.map((place) => {
      const candidate = own[place] as HeadingCandidate;
      value = candidate.marker.value ?? value + 1;
      const before = former?.headings[placeBefore(place) ?? -1];
      const placed = placedHeading(candidate, level, parent, value, before);
      headings[place] = placed;
      return placed.heading;
    });
    const start = sequence[0] as number;
    const before = former?.numberings.get(placeBefore(start) ?? -1);
    numberings.set(start, before !== undefined && hasSameItems(before.members, members) ? before : { members });
  }
  return { headings, numberings };
}

/** What stands before the first heading of a level, and under each. */
function parseBelow(
  candidates: readonly HeadingCandidate[],
  headings: readonly (PlacedHeading | undefined)[],
  level: Level,
  parent: Heading | undefined,
  former: Stretch | undefined,
): readonly (Stretch | undefined)[] {
  const below: (Stretch | undefined)[] = [];
  const formerBelow = new FormerStretches(former?.below ?? []);
  let owner = parent;
  let reached = 0;
  let from = 0;
  const parseUpTo = (to: number): void => {
    const between = candidates.slice(from, to);
    const [first] = between;
    const stretch = first && parseStretch(between, level, owner, reached, formerBelow.find(owner, first));
    reached = stretch?.headings.findLast((each) => each !== undefined)?.heading.value ?? reached;
    below.push(stretch);
  };
  const own = headings.filter((each) => each !== undefined);
  for (const [i, { marker }] of candidates.entries()) {
    const placed = own[below.length];
    if (placed?.candidate.marker !== marker) continue;
    parseUpTo(i);
    owner = placed.heading;
    from = i + 1;
  }
  parseUpTo(candidates.length);
  return reuseIfSameItems(former?.below, below);
}

/** How much a candidate's position says for it; undefined where nothing does. */
function sortableOf(candidate: HeadingCandidate, parent: Heading | undefined, reached: number): Candidate | undefined {
  const { marker } = candidate;
  const { value } = marker;
  if (marker.position === 'comma') return undefined;
  if (marker.position === 'line' || marker.position === 'clause') {
    const figure = marker.form === 'arabic-dot' && (marker.numberFollows || isFigureOfClause(candidate));
    const halfInText = marker.broken && marker.position === 'clause';
    return {
      value,
      strength: figure || listsNumbers(candidate) || (halfInText && value !== 1) ? 'expected' : 'strong',
      opensLine: marker.position === 'line',
    };
  }
  const { text } = candidate.segment;
  const follower = skipBlanks(text, marker.end);
  const leads = isHan(text.charCodeAt(follower)) || '“《'.includes(text[follower] ?? ' ');
  if (marker.numberFollows && !isDigit(text.charCodeAt(follower))) return undefined;
  if (!leads && !(marker.position === 'blank' && marker.numberFollows)) return undefined;
  const opens = parent !== undefined && marker.form !== 'chinese-comma' && opensSection(candidate, parent, reached);
  return { value, strength: opens ? 'strong' : marker.position };
}

/** 户数：35、人口：120: after a colon a figure other than 1 may be what the words before it say. */
function isFigureOfClause({ segment, marker }: HeadingCandidate): boolean {
  return marker.value !== 1 && /[：:]\s*$/.test(segment.text.slice(Math.max(0, marker.start - 3), marker.start));
}

/** 一、二级河道, 一、二、三产业: the number after the mark is the next one, and both may name the things that follow. */
function listsNumbers({ segment, marker }: HeadingCandidate): boolean {
  if (marker.form !== 'chinese-comma' || marker.value === undefined) return false;
  const { text } = segment;
  return parseNumeral(text.slice(marker.end, numeralEnd(text, marker.end))) === marker.value + 1;
}

/** In running text a heading above another is no longer than this, in UTF-16 code units. */
const LONGEST_ABOVE = 60;

/**
 * 四、工作安排 （一）加强…: a first one straight after the words of the heading above it, without a mark that ends a clause between.
 * @param reached the value from which it may also count on
 */
export function opensSection({ segment, marker }: MarkerCandidate, above: Heading, reached = 0): boolean {
  const { end } = above.marker;
  if (
    (marker.value !== 1 && (reached === 0 || marker.value !== reached + 1)) ||
    end.segment !== segment ||
    marker.start < end.column ||
    marker.start - end.column > LONGEST_ABOVE
  )
    return false;
  const between = segment.text.slice(end.column, marker.start);
  return /\p{Script=Han}{4}/u.test(between) && !/[。；：！？;:]/.test(between);
}

/** Whether the candidates stand so close that the text has lost its paragraphs: chains without a strong member count only there. */
function isFlattened(candidates: readonly HeadingCandidate[]): boolean {
  return candidates.some(({ segment }) => segment.text.length > FLATTENED_LINE || !segment.opensLine);
}

/**
 * @param value its own, or that of its place in its numbering for a marker without one
 * @param before what the same candidate was in the version before
 */
function placedHeading(
  candidate: HeadingCandidate,
  level: Level,
  parent: Heading | undefined,
  value: number,
  before: PlacedHeading | undefined,
): PlacedHeading {
  const old = before?.heading;
  return before !== undefined && old?.level === level && old.parent === parent && old.value === value
    ? before
    : { heading: readHeading(candidate, level, parent, value), candidate };
}

function readHeading(candidate: HeadingCandidate, level: Level, parent: Heading | undefined, value: number): Heading {
  const { segment, marker } = candidate;
  const end = headingEnd(segment, marker);
  const rest = skipBlanks(segment.text, /[。；，：、;,:.]/.test(segment.text[end] ?? '') ? end + 1 : end);
  const opensLine = marker.position === 'line';
  return {
    type: 'heading',
    level,
    form: marker.form,
    marker: within(segment, marker.start, marker.end),
    ordinalAt: within(segment, marker.ordinalStart, marker.ordinalEnd),
    ordinal: segment.text.slice(marker.ordinalStart, marker.ordinalEnd),
    value,
    at: within(segment, marker.start, end),
    text: segment.text.slice(marker.start, end),
    standsAlone: opensLine && candidate.endsLine && rest === segment.text.length,
    opensLine,
    broken: marker.broken,
    parent,
  };
}

/** In running text a heading of this many UTF-16 code units or more ends at a blank. */
const SHORTEST_BEFORE_BLANK = 4;

/** Column after the heading's own words: before the first mark that ends a sentence, the next marker, or, in running text, a blank. */
function headingEnd(segment: Segment, marker: HeadingMarker): number {
  const { text } = segment;
  const limit = nextMarker(segment, marker)?.start ?? text.length;
  const running = text.length > FLATTENED_LINE;
  let end = marker.end;
  while (end < limit && !'。！？；;'.includes(text[end] ?? '')) {
    const blank = skipBlanks(text, end) > end;
    if (running && blank && end - marker.end >= SHORTEST_BEFORE_BLANK) break;
    end++;
  }
  end = skipBlanksBack(text, end);
  while (end > marker.end && '，：、,:'.includes(text[end - 1] ?? ' ')) end--;
  return Math.max(end, marker.end);
}

/** The next marker of the segment that may begin something. */
function nextMarker({ facts: { markers } }: Segment, { start }: HeadingMarker): Marker | undefined {
  for (let i = partition(markers, (each) => each.start <= start); i < markers.length; i++) {
    const each = markers[i] as Marker;
    if (each.position !== 'comma' && (each.position !== 'glued' || each.type === 'heading')) return each;
  }
  return undefined;
}
