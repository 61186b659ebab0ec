// The headings and items of each segment with those that they count with: what an ordinal under the caret belongs to.

import { analysis, groupBy, type Outline, type structure, type Segment } from '../../engine/index';

export type NumberedMember = structure.Heading | structure.SeriesItem;

export interface CountedMember {
  readonly member: NumberedMember;
  /** All members of its count, itself included, in text order. */
  readonly among: readonly NumberedMember[];
}

const NONE: readonly CountedMember[] = [];
/** Defined when it is first read: the server answers `initialize` before the engine is loaded. */
const membersBySegment = () => (defined ??= makeQuery());
let defined: ReturnType<typeof makeQuery> | undefined;
function makeQuery() {
  return analysis.defineQuery(({ outline }: analysis.DocumentView) => indexOf(outline));
}

/** Those whose marker stands in a segment, in text order. */
export function membersIn(view: analysis.DocumentView, segment: Segment): readonly CountedMember[] {
  return view.read(membersBySegment()).get(segment) ?? NONE;
}

/** The member whose marker holds a column of a segment, or ends there. */
export function memberAt(view: analysis.DocumentView, segment: Segment, column: number): CountedMember | undefined {
  return membersIn(view, segment).find(
    ({ member: { marker } }) => marker.start.column <= column && column <= marker.end.column,
  );
}

function indexOf({ numberings, series }: Outline): ReadonlyMap<Segment, readonly CountedMember[]> {
  const counts: readonly { readonly members: readonly NumberedMember[] }[] = [...numberings, ...series];
  const counted = counts.flatMap(({ members }) => members.map((member) => ({ member, among: members })));
  const index = groupBy(counted, ({ member }) => member.marker.start.segment);
  for (const members of index.values())
    if (members.length > 1) members.sort((a, b) => startOf(a.member) - startOf(b.member));
  return index;
}

function startOf({ marker }: structure.Numbered): number {
  return marker.start.column;
}
