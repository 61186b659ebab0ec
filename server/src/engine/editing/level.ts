// Promotes and demotes a section with all that is in it. The text stays where it is: markers take the form of their new level,
// and the ordinals of those that it leaves and joins follow.

import type { Snapshot } from '../lint/snapshot';
import { skipBlanks } from '../text/characters';
import { formatNumeral } from '../lexer/numerals';
import { markerWith, ordinalLike } from '../outline/nextOrdinal';
import type { Heading, Section } from '../outline/outline';
import type { TextEdit } from '../text/change';
import { proven, signatureOf, type Restructuring } from './restructured';
import { unitAt } from './units';

/** Level and ordinal that a heading is to have. */
interface Rank {
  readonly level: number;
  readonly value: number | undefined;
}

type Ranks = ReadonlyMap<Heading, Rank>;

const DEEPEST = 4;

/** @param offset of the caret, in UTF-16 code units */
export function changeLevel(snapshot: Snapshot, offset: number, direction: 'promote' | 'demote'): Restructuring {
  const unit = unitAt(snapshot, offset);
  if (unit === undefined) return { refused: 'nothing-here' };
  if (unit.type === 'item') return { refused: 'no-item-levels' };
  const { section, siblings, parent } = unit;
  const at = siblings.indexOf(section);
  if (direction === 'promote')
    return parent === undefined
      ? { refused: 'top' }
      : applied(snapshot, offset, promoted(snapshot, section, siblings.slice(at + 1), parent));
  const above = siblings[at - 1];
  if (above === undefined || above.heading.level > section.heading.level) return { refused: 'no-sibling-above' };
  const level = above.children.at(-1)?.heading.level ?? section.heading.level + 1;
  if (deepestIn(section) + level - section.heading.level > DEEPEST) return { refused: 'deepest' };
  return applied(snapshot, offset, demoted(snapshot, section, above, level));
}

/** It becomes the last part of the section above it; those after it move up by one. */
function demoted(snapshot: Snapshot, section: Section, above: Section, level: number): Ranks {
  const { heading } = section;
  const ranks = new Map<Heading, Rank>(followers(snapshot, heading).map((each) => [each, shifted(each, -1)]));
  shiftSubtree(section, level - heading.level, ranks);
  return ranks.set(heading, { level, value: (above.children.at(-1)?.heading.value ?? 0) + 1 });
}

/** It becomes the next sibling of the section that it was in; what followed it there becomes part of it. */
function promoted(snapshot: Snapshot, section: Section, behind: readonly Section[], parent: Section): Ranks {
  const { heading } = section;
  const ranks = new Map<Heading, Rank>(followers(snapshot, parent.heading).map((each) => [each, shifted(each, 1)]));
  shiftSubtree(section, parent.heading.level - heading.level, ranks);
  const last = section.children.findLast((child) => child.heading.level === heading.level + 1)?.heading.value ?? 0;
  const joining = new Set(behind.map((each) => each.heading));
  followers(snapshot, heading)
    .filter((each) => joining.has(each))
    .forEach((each, i) => ranks.set(each, { level: each.level, value: last + 1 + i }));
  return ranks.set(heading, { level: parent.heading.level, value: (parent.heading.value ?? 0) + 1 });
}

/** The headings after this one that count with it. */
function followers({ outline }: Snapshot, heading: Heading): readonly Heading[] {
  const members = outline.numberings.find((numbering) => numbering.members.includes(heading))?.members ?? [];
  return members.slice(members.indexOf(heading) + 1);
}

function shifted({ level, value }: Heading, by: number): Rank {
  return { level, value: value === undefined ? undefined : value + by };
}

function shiftSubtree({ children }: Section, by: number, ranks: Map<Heading, Rank>): void {
  for (const child of children) {
    ranks.set(child.heading, { level: child.heading.level + by, value: child.heading.value });
    shiftSubtree(child, by, ranks);
  }
}

function deepestIn({ heading, children }: Section): number {
  return Math.max(heading.level, ...children.map(deepestIn));
}

function applied(snapshot: Snapshot, offset: number, ranks: Ranks): Restructuring {
  const { outline } = snapshot;
  const edits = outline.headings.flatMap((heading) => rankEdit(snapshot, heading, ranks.get(heading)));
  const before = edits.filter(({ start }) => start < offset);
  const caret = before.reduce((at, { start, end, text }) => at + text.length - (Math.min(end, offset) - start), offset);
  const expected = outline.headings.map((heading) => {
    const { level, value } = ranks.get(heading) ?? heading;
    return signatureOf(level, value);
  });
  const items = outline.series.flatMap(({ kind, members }) => members.map(({ value }) => signatureOf(kind, value)));
  return proven(snapshot, { edits, caret }, [...expected, ...items.sort()]);
}

function rankEdit(snapshot: Snapshot, heading: Heading, rank: Rank | undefined): readonly TextEdit[] {
  const { segments } = snapshot;
  const value = rank?.value;
  if (rank === undefined || value === undefined) return [];
  if (rank.level === heading.level) {
    if (value === heading.value || heading.ordinal === '') return [];
    return [
      {
        ...segments.offsets(heading.ordinalAt),
        text: ordinalLike(heading, value),
      },
    ];
  }
  const { marker } = heading;
  const blanks = skipBlanks(marker.end.segment.text, marker.end.column) - marker.end.column;
  return [
    {
      start: segments.offset(marker.start),
      end: segments.offset(marker.end) + blanks,
      text: markerFor(snapshot, heading, rank.level, value),
    },
  ];
}

/** In the form that the nearest heading of the level has, blanks after it included; in the standard's where there is none. */
function markerFor({ outline: { headings } }: Snapshot, heading: Heading, level: number, value: number): string {
  const at = headings.indexOf(heading);
  const models = headings.filter((each) => each.level === level && each.ordinal !== '' && !each.broken);
  const model = models.reduce<Heading | undefined>(
    (best, each) =>
      best === undefined || Math.abs(headings.indexOf(each) - at) < Math.abs(headings.indexOf(best) - at) ? each : best,
    undefined,
  );
  if (model === undefined) return standardMarker(level, value, headings);
  const { segment, column } = model.marker.end;
  return markerWith(model, value) + segment.text.slice(column, skipBlanks(segment.text, column));
}

function standardMarker(level: number, value: number, headings: readonly Heading[]): string {
  // Half-width brackets and stops beside half-width ones.
  const half = headings.some(({ text }) => text.startsWith('('));
  const [open, close] = half ? ['(', ')'] : ['（', '）'];
  if (level === 1) return `${formatNumeral(value)}、`;
  if (level === 2) return `${open}${formatNumeral(value)}${close}`;
  return level === 3 ? `${value}.` : `${open}${value}${close}`;
}
