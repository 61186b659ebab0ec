// From candidate markers to lists: 一是…二是…三是…, each between two headings of the first or second level.

import { skipBlanksBack } from '../text/characters';
import type { ItemMarker } from '../facts/numbering/marker';
import { within } from '../facts/segment';
import { alignItems, hasSameItems } from '../incremental/reuse';
import type { ListKind } from '../lexer/ordinals';
import type { ItemCandidate, MarkerCandidate } from './markerCandidate';
import type { Heading, Series, SeriesItem } from './outline';
import { opensSection, type PlacedHeading } from './parseHeadings';
import type { Candidate } from './sequence';
import { sortAgain, type SortedCandidates } from './sortedCandidates';

/** Headings of lower levels may stand between the items of one list: their lists are read in it, not against it. */
const DEEPEST_LIMIT = 2;

export interface ParsedLists {
  /** In the order of their first items. */
  readonly series: readonly Series[];
  /** What the next version of the document may take over. */
  readonly stretches: readonly Stretch[];
}

/** The items between two headings. */
interface Stretch {
  readonly candidates: readonly ItemCandidate[];
  /** The heading that it stands under, and whether its first item stands straight after that one's words. */
  readonly above: Heading | undefined;
  readonly opens: boolean;
  /** Of each candidate what the sequences go by, and the item that it is; undefined where it is none. */
  readonly sortable: readonly Candidate[];
  readonly items: readonly (SeriesItem | undefined)[];
  readonly kinds: ReadonlyMap<ListKind, SortedCandidates>;
  /** By the place of their first item. */
  readonly series: ReadonlyMap<number, Series>;
}

/**
 * @param candidates of the body, in text order
 * @param placed the headings, in text order
 * @param previous what was parsed of another version of the document; what says the same is taken over from it
 */
export function parseLists(
  candidates: readonly MarkerCandidate[],
  placed: readonly PlacedHeading[],
  previous: ParsedLists | undefined,
): ParsedLists {
  const former = new FormerStretches(previous?.stretches ?? []);
  const stretches: Stretch[] = [];
  let items: ItemCandidate[] = [];
  let above: Heading | undefined;
  const parse = (): void => {
    const [first] = items;
    if (first !== undefined) stretches.push(parseStretch(items, above, former.find(above, first)));
    items = [];
  };
  let next = 0;
  for (const candidate of candidates) {
    if (candidate.type === 'item') items.push(candidate);
    if (placed[next]?.candidate.marker !== candidate.marker) continue;
    const { heading } = placed[next++] as PlacedHeading;
    if (heading.level > DEEPEST_LIMIT) continue;
    parse();
    above = heading;
  }
  parse();
  return { series: stretches.flatMap(({ series }) => [...series.values()]), stretches };
}

/** The stretches of the version before, to be found again by the heading that they stand under or by what they begin with. */
class FormerStretches {
  #byStart: Map<Heading | ItemMarker | undefined, Stretch> | undefined;

  constructor(private readonly stretches: readonly Stretch[]) {}

  find(above: Heading | undefined, first: ItemCandidate): Stretch | undefined {
    this.#byStart ??= this.#index();
    return this.#byStart.get(first.marker) ?? this.#byStart.get(above);
  }

  #index(): Map<Heading | ItemMarker | undefined, Stretch> {
    const found = new Map<Heading | ItemMarker | undefined, Stretch>();
    for (const stretch of this.stretches) found.set(stretch.candidates[0]?.marker, stretch).set(stretch.above, stretch);
    return found;
  }
}

function parseStretch(
  candidates: readonly ItemCandidate[],
  above: Heading | undefined,
  former: Stretch | undefined,
): Stretch {
  const [first] = candidates;
  const opens = first !== undefined && above !== undefined && opensSection(first, above);
  if (former?.opens === opens && former.above === above && hasSameItems(former.candidates, candidates)) return former;
  const placeBefore = former === undefined ? () => undefined : alignItems(former.candidates, candidates);
  const sortable = candidates.map((candidate, i) => {
    const before = placeBefore(i);
    // How a list opens is a matter of its first item.
    return (
      (i === 0 || before === undefined || before === 0 ? undefined : former?.sortable[before]) ??
      sortableOf(candidate, opens && i === 0)
    );
  });
  const kinds = new Map<ListKind, SortedCandidates>();
  const items: (SeriesItem | undefined)[] = candidates.map(() => undefined);
  const found: (readonly [number, Series])[] = [];
  for (const [kind, places] of placesByKind(candidates)) {
    const sorted = sortAgain(
      places.map((i) => sortable[i] as Candidate),
      { weakChains: false, joinsLoneRestart: false },
      former?.kinds.get(kind),
    );
    kinds.set(kind, sorted);
    for (const sequence of sorted.sequences) {
      const members = readMembers(sequence.map((i) => places[i] as number));
      const start = places[sequence[0] as number] as number;
      const before = former?.series.get(placeBefore(start) ?? -1);
      found.push([start, before !== undefined && hasSameItems(before.members, members) ? before : { kind, members }]);
    }
  }
  return {
    candidates,
    above,
    opens,
    sortable,
    items,
    kinds,
    series: new Map(found.sort(([a], [b]) => a - b)),
  };

  function readMembers(places: readonly number[]): readonly SeriesItem[] {
    let value = 0;
    return places.map((place) => {
      const candidate = candidates[place] as ItemCandidate;
      value = candidate.marker.value ?? value + 1;
      const before = former?.items[placeBefore(place) ?? -1];
      return (items[place] = before?.value === value ? before : readItem(candidate, value));
    });
  }
}

/** The indexes of the candidates of each kind. */
function placesByKind(candidates: readonly ItemCandidate[]): ReadonlyMap<ListKind, readonly number[]> {
  const places = new Map<ListKind, number[]>();
  for (const [i, { marker }] of candidates.entries()) {
    const found = places.get(marker.kind);
    if (found === undefined) places.set(marker.kind, [i]);
    else found.push(i);
  }
  return places;
}

function sortableOf({ marker, segment: { text } }: ItemCandidate, opens: boolean): Candidate {
  const { position, value, start } = marker;
  const midSentence = '，,；;：:'.includes(text[skipBlanksBack(text, start) - 1] ?? ' ');
  const weak = (position === 'blank' || position === 'glued') && !opens;
  return { value, strength: weak ? position : 'strong', opensLine: position === 'line', midSentence };
}

function readItem({ segment, marker }: ItemCandidate, value: number): SeriesItem {
  return {
    type: 'item',
    kind: marker.kind,
    marker: within(segment, marker.start, marker.end),
    ordinalAt: within(segment, marker.ordinalStart, marker.ordinalEnd),
    ordinal: segment.text.slice(marker.ordinalStart, marker.ordinalEnd),
    value,
  };
}
