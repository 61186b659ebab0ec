// Follows an edit that has put in, taken out or moved headings or items: the counts that were in order before are put in order.

import type { Snapshot } from '../lint/snapshot';
import { ordinalLike } from '../outline/nextOrdinal';
import type { Numbered, Numbering, Outline } from '../outline/outline';
import type { TextEdit } from '../text/change';

/** What has to be kept of a snapshot so that the one after an edit can be compared with it. */
export type Before = Pick<Snapshot, 'segments' | 'outline'>;

/**
 * The edits that renumber what an edit has disturbed; none for a count that was out of order before: odd text is its writer's own.
 * A member is known again by its segment, so that only edits of whole lines are followed.
 */
export function renumberAfter(before: Before, after: Snapshot): readonly TextEdit[] {
  return countsOf(after.outline)
    .flatMap(({ members }) => {
      const first = startBefore(before, members);
      return first === undefined ? [] : editsFrom(after, members, first);
    })
    .sort((a, b) => a.start - b.start);
}

function countsOf({ numberings, series }: Outline): readonly Numbering<Numbered>[] {
  return [...numberings, ...series];
}

/** The value that a count began with, if all of its members that were there counted together, and in order; else undefined. */
function startBefore({ segments, outline }: Before, members: readonly Numbered[]): number | undefined {
  const kept = members.filter(({ marker }) => segments.indexOf(marker.start.segment) >= 0);
  if (kept.length === 0 || members.some(({ ordinal }) => ordinal === '')) return undefined;
  const source = countsOf(outline).find((count) => count.members.some((member) => isSame(member, kept[0])));
  if (source === undefined || !kept.every((each) => source.members.some((member) => isSame(member, each))))
    return undefined;
  // Nothing put in, taken out or moved: then an ordinal has been changed by hand.
  if (
    members.length === source.members.length &&
    kept.every((each) => isSame(each, source.members[members.indexOf(each)]))
  )
    return undefined;
  const first = source.members[0]?.value;
  if (first === undefined || !source.members.every(({ value, ordinal }, i) => ordinal !== '' && value === first + i))
    return undefined;
  return first;
}

function isSame(a: Numbered | undefined, b: Numbered | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.marker.start.segment === b.marker.start.segment &&
    a.marker.start.column === b.marker.start.column
  );
}

function editsFrom({ segments }: Snapshot, members: readonly Numbered[], first: number): readonly TextEdit[] {
  return members.flatMap(({ ordinal, ordinalAt, value }, i) => {
    // 首先 and 最后 are no figures that could be written again.
    if (value === first + i || !/^[\d一二三四五六七八九十百]+$/.test(ordinal)) return [];
    return [
      {
        ...segments.offsets(ordinalAt),
        text: ordinalLike({ ordinal }, first + i),
      },
    ];
  });
}
