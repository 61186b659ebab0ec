// From candidate markers to lists: 一是…二是…三是…, each between two headings of the first or second level.

import { skipBlanksBack } from '../text/characters';
import type { ItemMarker } from '../facts/numbering/marker';
import { within } from '../facts/segment';
import { hasSameItems } from '../incremental/reuse';
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
  readonly kinds: ReadonlyMap<ListKind, SortedCandidates>;
  /** In the order of their first items. */
  readonly lists: readonly ReadList[];
}

/** A list, and what each of its items was read from. */
interface ReadList {
  readonly series: Series;
  readonly candidates: readonly ItemCandidate[];
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
  return { series: stretches.flatMap(({ lists }) => lists.map(({ series }) => series)), stretches };
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
  const kinds = new Map<ListKind, SortedCandidates>();
  const formerLists = new FormerLists(former?.lists ?? []);
  const found: { readonly first: number; readonly list: ReadList }[] = [];
  for (const [kind, places] of placesByKind(candidates)) {
    const sortable = places.map((i) => sortableOf(candidates[i] as ItemCandidate, opens && i === 0));
    const sorted = sortAgain(sortable, { weakChains: false, joinsLoneRestart: false }, former?.kinds.get(kind));
    kinds.set(kind, sorted);
    for (const sequence of sorted.sequences) {
      const members = sequence.map((i) => candidates[places[i] as number] as ItemCandidate);
      found.push({ first: places[sequence[0] as number] as number, list: formerLists.read(kind, members) });
    }
  }
  return { candidates, above, opens, kinds, lists: found.sort((a, b) => a.first - b.first).map(({ list }) => list) };
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

function sortableOf({ marker, record: { text } }: ItemCandidate, opens: boolean): Candidate {
  const { position, value, start } = marker;
  const midSentence = '，,；;：:'.includes(text[skipBlanksBack(text, start) - 1] ?? ' ');
  const weak = (position === 'blank' || position === 'glued') && !opens;
  return { value, strength: weak ? position : 'strong', opensLine: position === 'line', midSentence };
}

/** The lists of the version before, by the markers of their items. */
class FormerLists {
  readonly #items = new Map<ItemMarker, SeriesItem>();
  readonly #series = new Map<SeriesItem, Series>();

  constructor(lists: readonly ReadList[]) {
    for (const { series, candidates } of lists) {
      const [first] = series.members;
      if (first !== undefined) this.#series.set(first, series);
      for (const [i, item] of series.members.entries()) this.#items.set((candidates[i] as ItemCandidate).marker, item);
    }
  }

  /** The list of these candidates: each item, and the list itself, that of the version before where it is the same. */
  read(kind: ListKind, candidates: readonly ItemCandidate[]): ReadList {
    let place = 0;
    const members = candidates.map((candidate) => {
      const { marker } = candidate;
      place = marker.value ?? place + 1;
      const before = this.#items.get(marker);
      return before?.value === place ? before : readItem(candidate, place);
    });
    const before = this.#series.get(members[0] as SeriesItem);
    return {
      series: before !== undefined && hasSameItems(before.members, members) ? before : { kind, members },
      candidates,
    };
  }
}

function readItem({ record, marker }: ItemCandidate, value: number): SeriesItem {
  return {
    type: 'item',
    kind: marker.kind,
    marker: within(record, marker.start, marker.end),
    ordinalAt: within(record, marker.ordinalStart, marker.ordinalEnd),
    ordinal: record.text.slice(marker.ordinalStart, marker.ordinalEnd),
    value,
  };
}
