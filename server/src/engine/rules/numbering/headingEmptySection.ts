// A heading with nothing under it.

import type { DocumentView } from '../../analysis/documentView';
import { followsCell, isCell } from '../../analysis/tableCells';
import { defineQuery } from '../../incremental/keys';
import type { Heading, Section } from '../../outline/outline';
import { perSection, SECTIONS } from '../../outline/sections';
import type { Segment } from '../../facts/segment';
import { groupBy } from '../../text/groupBy';
import type { DocumentRule } from '../rule';
import { fillsLine, isSentence, markedButOne } from './shared/headingMarks';

/** Below these levels a number may belong to an item that is no more than its words. */
const DEEPEST = 2;
interface PlacedMember {
  /** Of its marker. */
  readonly column: number;
  readonly members: readonly Heading[];
}

/**
 * The rows of all headings by the segments and columns that their markers stand at. A query by itself, since the headings stay
 * what they are at most edits; not by heading, since a section that is taken over holds an equal one of the revision before.
 */
const ROWS = defineQuery(({ outline }: DocumentView): ReadonlyMap<Segment, readonly PlacedMember[]> => {
  const placed = outline.numberings.flatMap(({ members }) =>
    members.map(({ marker: { start } }) => ({ segment: start.segment, column: start.column, members })),
  );
  return groupBy(placed, ({ segment }) => segment);
});

function siblingsOf({ marker: { start } }: Heading, view: DocumentView): readonly Heading[] {
  const here = view.read(ROWS).get(start.segment) ?? [];
  return here.find(({ column }) => column === start.column)?.members ?? [];
}

function isSameMarker(a: Heading | undefined, b: Heading): boolean {
  return a?.marker.start.segment === b.marker.start.segment && a.marker.start.column === b.marker.start.column;
}

export const headingEmptySection: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-empty-section',
    group: 'numbering',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '有标题必有正文' },
    name: { zh: '标题下无正文', en: 'Empty section' },
    rationale: {
      zh: '只有标题、没有正文，多为漏写或误删；确实没有内容的，写“无。”。',
      en: 'A heading without text means something was forgotten or deleted; where there is nothing to say, say so.',
    },
    messages: {
      empty: {
        zh: '“{heading}”之下没有正文；请补写，没有内容的写“无。”',
        en: 'Nothing stands under “{heading}”; write the section, or 无。',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const sections = view.read(SECTIONS);
    const found = sections.map((section) => ({ section, ...view.read(emptinessOf(section)) }));
    const bare = found.filter((each) => each.bare).map(({ section }) => section);
    for (const { heading } of [...shownOf(sections, bare, view), ...found.flatMap(({ below }) => below)])
      yield { at: heading.at, message: 'empty', data: { heading: heading.text } };
  },
};

/** What is found in a section of the first level. */
interface Emptiness {
  /** Whether it is empty itself. */
  readonly bare: boolean;
  /** Empty ones anywhere below it that are to be reported. */
  readonly below: readonly Section[];
}

const emptinessOf = perSection((section, view: DocumentView): Emptiness => ({
  bare: isEmpty(section, view),
  below: emptyAmong(section.children, view),
}));

function emptyAmong(sections: readonly Section[], view: DocumentView): readonly Section[] {
  const empty = sections.filter((section) => isEmpty(section, view));
  return [
    ...shownOf(sections, empty, view),
    ...sections.flatMap(({ children }) => (children.length === 0 ? [] : emptyAmong(children, view))),
  ];
}

/** So many in a row without text are a table of contents, the cells of a table or a list. */
const LIST = 3;

/** The empty ones that stand out among siblings with text: not those of a list, nor where a colon has announced one. */
function shownOf(siblings: readonly Section[], empty: readonly Section[], view: DocumentView): readonly Section[] {
  if (empty.length === 0 || empty.length === siblings.length || isAnnounced(siblings[0], view)) return [];
  const emptyOnes = new Set(empty);
  return runsOf(siblings, (section) => emptyOnes.has(section) || isRow(section, view))
    .filter(([first, ...others]) => others.length + 1 < LIST && first !== undefined && !isInTable(first, view))
    .flat()
    .filter((section) => emptyOnes.has(section) && !isUnfinished(section, view) && !isOfContents(section, view));
}

/** Whether the line before a heading is a cell of a table. */
function isInTable({ heading }: Section, view: DocumentView): boolean {
  return followsCell(heading.at.start.segment, view);
}

/** The headings by their words, with their numbers. */
const BY_TEXT = defineQuery(({ outline }: DocumentView) => groupBy(outline.headings, ({ text }) => text));

/** Whether a heading comes again later, as those of a table of contents do. */
function isOfContents({ heading }: Section, view: DocumentView): boolean {
  return !isSameMarker(view.read(BY_TEXT).get(heading.text)?.at(-1), heading);
}

/** A label with nothing but cells under it. */
function isRow({ heading, next, children }: Section, view: DocumentView): boolean {
  return children.length === 0 && fillsLine(heading) && !hasText(heading.at.end.segment, next, view, isCell);
}

/** The longest stretches of neighbours that all fulfil a condition. */
function runsOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const [i, item] of items.entries()) {
    if (!holds(item)) continue;
    const before = items[i - 1];
    if (before !== undefined && holds(before)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Whether the text before the first of siblings ends in a colon. */
function isAnnounced(first: Section | undefined, view: DocumentView): boolean {
  if (first === undefined) return false;
  const before = view.previousWithText(first.heading.at.start.segment);
  return before !== undefined && /[：:]\s*$/.test(before.text);
}

function isEmpty({ heading, next, children }: Section, view: DocumentView): boolean {
  if (
    children.length > 0 ||
    heading.level > DEEPEST ||
    !fillsLine(heading) ||
    hasText(heading.at.end.segment, next, view)
  )
    return false;
  const siblings = siblingsOf(heading, view);
  // With a mark of its own at its end it is a sentence and its own text.
  return !isSentence(heading, siblings, view) && !isSameMarker(markedButOne(siblings)?.heading, heading);
}

/**
 * Whether text comes after a segment and before a heading; without one, before the end of the body.
 * @param isNone tells lines that count as none
 */
function hasText(
  behind: Segment,
  next: Heading | undefined,
  view: DocumentView,
  isNone: (text: string) => boolean = () => false,
): boolean {
  const last = next === undefined ? view.outline.body.end.segment : next.marker.start.segment;
  for (let segment: Segment | undefined = behind; segment !== undefined && segment !== last;) {
    segment = view.next(segment);
    if (segment === last && next?.opensLine === true) return false;
    if (segment === undefined || segment.facts.blank || view.residue.covers(segment)) continue;
    if (!isNone(segment.text)) return true;
  }
  return false;
}

/** The last heading of a text that nobody has signed is where its author writes. */
function isUnfinished({ next }: Section, view: DocumentView): boolean {
  const { signature, date } = view.outline;
  return signature.length === 0 && date === undefined && next === undefined;
}
