// From candidate markers to headings: level by level from the top, each level within one parent, so that a hole in a count is
// filled only from the stretch of text that it stands in.

import { isDigit, isHan, skipBlanks, skipBlanksBack } from '../scan/characters';
import type { HeadingForm, HeadingMarker } from '../scan/marker';
import { numeralEnd, parseNumeral } from '../scan/numerals';
import { within, type Rec } from '../text/record';
import type { Mark } from './body';
import { holdsSame } from './keep';
import type { Heading, Numbering } from './outline';
import { joinLoneRestart, sortIntoCounts, type Candidate } from './sequence';

export type Level = Heading['level'];

const LEVELS: Readonly<Record<HeadingForm, Level>> = {
  'chinese-comma': 1,
  'chinese-bracketed': 2,
  'arabic-dot': 3,
  'arabic-bracketed': 4,
};

/** A line with as many UTF-16 code units as this and several headings in it has lost its paragraphs. */
export const FLATTENED_LINE = 400;

interface HeadingMark extends Mark {
  readonly marker: HeadingMarker;
}

interface HeadingCandidate extends Candidate {
  readonly mark: HeadingMark;
}

/** A heading with the mark it was read from: what the series fold and the sections need of it. */
export interface PlacedHeading {
  readonly heading: Heading;
  readonly mark: Mark;
}

export interface HeadingFold {
  /** In text order. */
  readonly placed: readonly PlacedHeading[];
  readonly numberings: readonly Numbering<Heading>[];
}

/**
 * @param marks the candidates of the body in text order
 * @param scopes the same candidates cut where the count of all levels starts anew (annexes)
 */
export function foldHeadings(scopes: readonly (readonly Mark[])[]): HeadingFold {
  const placed: PlacedHeading[] = [];
  const numberings: Numbering<Heading>[] = [];
  for (const scope of scopes)
    foldLevel(scope.filter(isHeadingMark), assignEmpty(scope), 1, undefined, placed, numberings);
  return { placed, numberings };
}

function isHeadingMark(mark: Mark): mark is HeadingMark {
  return mark.marker.type === 'heading';
}

/** The level of each empty marker: that of the nearest bracketed marker behind it, else before it, else the second. */
function assignEmpty(scope: readonly Mark[]): ReadonlyMap<Mark, Level> {
  const levels = new Map<Mark, Level>();
  const bracketed = scope.filter(isHeadingMark).filter((mark) => mark.marker.form.endsWith('bracketed'));
  let waiting: Mark[] = [];
  let before: Level = 2;
  for (const mark of bracketed) {
    if (mark.marker.empty) {
      waiting.push(mark);
      continue;
    }
    before = LEVELS[mark.marker.form];
    for (const empty of waiting) levels.set(empty, before);
    waiting = [];
  }
  for (const empty of waiting) levels.set(empty, before);
  return levels;
}

/** The headings of one level within one parent, and in text order those of the levels below it. */
function foldLevel(
  marks: readonly HeadingMark[],
  empties: ReadonlyMap<Mark, Level>,
  level: Level,
  parent: Heading | undefined,
  placed: PlacedHeading[],
  numberings: Numbering<Heading>[],
): void {
  const levelOf = (mark: HeadingMark): Level => empties.get(mark) ?? LEVELS[mark.marker.form];
  const candidates = marks
    .filter((mark) => levelOf(mark) === level)
    .map((mark) => candidateOf(mark, parent))
    .filter((each) => each !== undefined);
  const counts = joinLoneRestart(candidates, sortIntoCounts(candidates, isFlattened(marks)));
  const headings = new Map<HeadingMark, Heading>();
  for (const count of counts) {
    const members = count.map((each, i) => headingOf(each.mark, level, parent, placeOf(count, i)));
    count.forEach((each, i) => headings.set(each.mark, members[i] as Heading));
    numberings.push(numberingOf(members));
  }
  const foldBelow = (from: number, to: number, owner: Heading | undefined): void => {
    if (level < 4 && from < to)
      foldStretch(marks.slice(from, to), empties, (level + 1) as Level, owner, placed, numberings);
  };
  let from = 0;
  let owner = parent;
  marks.forEach((mark, i) => {
    const heading = headings.get(mark);
    if (heading === undefined) return;
    foldBelow(from, i, owner);
    placed.push({ heading, mark });
    from = i + 1;
    owner = heading;
  });
  foldBelow(from, marks.length, owner);
}

/** Whose own level this is: what stands below a heading of the first level is folded anew only where its candidates have changed. */
const REMEMBERED: Level = 2;

interface FoldedStretch {
  readonly marks: readonly Mark[];
  readonly placed: readonly PlacedHeading[];
  readonly numberings: readonly Numbering<Heading>[];
}

const lastFolded = new WeakMap<Heading, FoldedStretch>();

/** As `foldLevel`, which depends on nothing but what it is given. */
function foldStretch(
  marks: readonly HeadingMark[],
  empties: ReadonlyMap<Mark, Level>,
  level: Level,
  parent: Heading | undefined,
  placed: PlacedHeading[],
  numberings: Numbering<Heading>[],
): void {
  // The level of an empty marker may depend on what stands outside the stretch.
  if (level !== REMEMBERED || parent === undefined || (empties.size > 0 && marks.some((mark) => empties.has(mark)))) {
    foldLevel(marks, empties, level, parent, placed, numberings);
    return;
  }
  let folded = lastFolded.get(parent);
  if (folded === undefined || !holdsSame(folded.marks, marks)) {
    const [found, counted]: [PlacedHeading[], Numbering<Heading>[]] = [[], []];
    foldLevel(marks, empties, level, parent, found, counted);
    folded = { marks, placed: found, numberings: counted };
    lastFolded.set(parent, folded);
  }
  for (const each of folded.placed) placed.push(each);
  for (const each of folded.numberings) numberings.push(each);
}

const lastRead = new WeakMap<Mark, Heading>();
const lastCounted = new WeakMap<Heading, Numbering<Heading>>();

/** The heading of a mark; the one read before, if nothing about it has changed. */
function headingOf(mark: HeadingMark, level: Level, parent: Heading | undefined, place: number | undefined): Heading {
  const before = lastRead.get(mark);
  if (
    before !== undefined &&
    before.level === level &&
    before.parent === parent &&
    before.value === (mark.marker.value ?? place)
  )
    return before;
  const heading = readHeading(mark, level, parent, place);
  lastRead.set(mark, heading);
  return heading;
}

function numberingOf(members: readonly Heading[]): Numbering<Heading> {
  const first = members[0] as Heading;
  const before = lastCounted.get(first);
  if (before !== undefined && holdsSame(before.members, members)) return before;
  const numbering = { members };
  lastCounted.set(first, numbering);
  return numbering;
}

/** How much a candidate's position says for it; undefined where nothing does. */
function candidateOf(mark: HeadingMark, parent: Heading | undefined): HeadingCandidate | undefined {
  const { marker } = mark;
  const { value } = marker;
  if (marker.position === 'comma') return undefined;
  if (marker.position === 'line' || marker.position === 'clause') {
    const figure = marker.form === 'arabic-dot' && (marker.numberFollows || isFigureOfClause(mark));
    const halfInText = marker.broken && marker.position === 'clause';
    return {
      value,
      strength: figure || listsNumbers(mark) || (halfInText && value !== 1) ? 'expected' : 'strong',
      opensLine: marker.position === 'line',
      mark,
    };
  }
  const { text } = mark.record;
  const follower = skipBlanks(text, marker.end);
  const leads = isHan(text.charCodeAt(follower)) || '“《'.includes(text[follower] ?? ' ');
  if (marker.numberFollows && !isDigit(text.charCodeAt(follower))) return undefined;
  if (!leads && !(marker.position === 'blank' && marker.numberFollows)) return undefined;
  return {
    value,
    strength:
      parent !== undefined && marker.form !== 'chinese-comma' && opensSection(mark, parent)
        ? 'strong'
        : marker.position,
    mark,
  };
}

/** 户数：35、人口：120: behind a colon a figure other than 1 may be what the words before it say. */
function isFigureOfClause({ record, marker }: HeadingMark): boolean {
  return marker.value !== 1 && /[：:]\s*$/.test(record.text.slice(Math.max(0, marker.start - 3), marker.start));
}

/** 一、二级河道, 一、二、三产业: the number behind the mark is the next one, and both may name the things that follow. */
function listsNumbers({ record, marker }: HeadingMark): boolean {
  if (marker.form !== 'chinese-comma' || marker.value === undefined) return false;
  const { text } = record;
  return parseNumeral(text.slice(marker.end, numeralEnd(text, marker.end))) === marker.value + 1;
}

/** In running text a heading above another is no longer than this, in UTF-16 code units. */
const LONGEST_ABOVE = 60;

/** 四、工作安排 （一）加强…: a first one straight behind the words of the heading above it, without a mark that ends a clause between. */
export function opensSection({ record, marker }: Mark, above: Heading): boolean {
  const { end } = above.marker;
  if (
    marker.value !== 1 ||
    end.record !== record ||
    marker.start < end.column ||
    marker.start - end.column > LONGEST_ABOVE
  )
    return false;
  const between = record.text.slice(end.column, marker.start);
  return /\p{Script=Han}{4}/u.test(between) && !/[。；：！？;:]/.test(between);
}

/** Whether the candidates stand so close that the text has lost its paragraphs: chains without a strong member count only there. */
function isFlattened(marks: readonly HeadingMark[]): boolean {
  return marks.some((mark) => mark.record.text.length > FLATTENED_LINE || !mark.record.opensLine);
}

/** The value of an empty marker's place: one more than the member before it. */
function placeOf(count: readonly HeadingCandidate[], index: number): number | undefined {
  let value = 0;
  for (let i = 0; i <= index; i++) value = count[i]?.value ?? value + 1;
  return value;
}

function readHeading(mark: HeadingMark, level: Level, parent: Heading | undefined, value: number | undefined): Heading {
  const { record, marker } = mark;
  const end = headingEnd(record, marker);
  const rest = skipBlanks(record.text, /[。；，：、;,:.]/.test(record.text[end] ?? '') ? end + 1 : end);
  const opensLine = marker.position === 'line';
  return {
    type: 'heading',
    level,
    form: marker.form,
    marker: within(record, marker.start, marker.end),
    ordinalAt: within(record, marker.ordinalStart, marker.ordinalEnd),
    ordinal: record.text.slice(marker.ordinalStart, marker.ordinalEnd),
    value: marker.value ?? value,
    at: within(record, marker.start, end),
    text: record.text.slice(marker.start, end),
    standsAlone: opensLine && rest === record.text.length && mark.endsLine,
    opensLine,
    broken: marker.broken,
    parent,
  };
}

/** In running text a heading of this many UTF-16 code units or more ends at a blank. */
const SHORTEST_BEFORE_BLANK = 4;

/** Column behind the heading's own words: before the first mark that ends a sentence, the next marker, or, in running text, a blank. */
function headingEnd(record: Rec, marker: HeadingMarker): number {
  const { text } = record;
  const next = record.scan.markers.find(
    (each) =>
      each.start > marker.start && (each.position !== 'glued' || each.type === 'heading') && each.position !== 'comma',
  );
  const limit = next?.start ?? text.length;
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
