// The headings and items of each record with those that they count with: what an ordinal under the caret belongs to.

import type { Heading, Numbered, Outline, Rec, SeriesItem } from '../engine/index';

export type NumberedMember = Heading | SeriesItem;

export interface CountedMember {
  readonly member: NumberedMember;
  /** All members of its count, itself included, in text order. */
  readonly among: readonly NumberedMember[];
}

const NONE: readonly CountedMember[] = [];
const indexes = new WeakMap<Outline, ReadonlyMap<Rec, readonly CountedMember[]>>();

/** Those whose marker stands in a record, in text order. */
export function membersIn(outline: Outline, record: Rec): readonly CountedMember[] {
  let index = indexes.get(outline);
  if (index === undefined) indexes.set(outline, (index = indexOf(outline)));
  return index.get(record) ?? NONE;
}

/** The member whose marker holds a column of a record, or ends there. */
export function memberAt(outline: Outline, record: Rec, column: number): CountedMember | undefined {
  return membersIn(outline, record).find(
    ({ member: { marker } }) => marker.start.column <= column && column <= marker.end.column,
  );
}

function indexOf({ numberings, series }: Outline): ReadonlyMap<Rec, readonly CountedMember[]> {
  const index = new Map<Rec, CountedMember[]>();
  for (const { members } of [...numberings, ...series] as readonly { readonly members: readonly NumberedMember[] }[]) {
    for (const member of members) {
      const { record } = member.marker.start;
      const counted = { member, among: members };
      const there = index.get(record);
      if (there === undefined) index.set(record, [counted]);
      else there.push(counted);
    }
  }
  for (const members of index.values())
    if (members.length > 1) members.sort((a, b) => startOf(a.member) - startOf(b.member));
  return index;
}

function startOf({ marker }: Numbered): number {
  return marker.start.column;
}
