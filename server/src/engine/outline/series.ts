// From candidate markers to series: 一是…二是…三是…, counted between two headings of the first or second level.

import { skipBlanksBack } from '../text/characters';
import type { ItemMarker } from '../facts/numbering/marker';
import type { ListKind } from '../lexer/ordinals';
import { within } from '../facts/segment';
import type { Mark } from './body';
import { opensSection, type PlacedHeading } from './headings';
import { holdsSame } from '../incremental/keep';
import type { Heading, Series, SeriesItem } from './outline';
import { sortIntoCounts, type Candidate } from './sequence';

interface ItemMark extends Mark {
  readonly marker: ItemMarker;
}

interface ItemCandidate extends Candidate {
  readonly mark: ItemMark;
}

/** Headings of lower levels may stand between the items of one series: their lists are read in it, not against it. */
const DEEPEST_LIMIT = 2;

export function foldSeries(marks: readonly Mark[], placed: readonly PlacedHeading[]): readonly Series[] {
  const limits = new Map(
    placed.filter(({ heading }) => heading.level <= DEEPEST_LIMIT).map(({ mark, heading }) => [mark, heading] as const),
  );
  const found: Series[] = [];
  let stretch: ItemMark[] = [];
  let above: Heading | undefined;
  const flush = (): void => {
    for (const series of seriesIn(stretch, above)) found.push(series);
    stretch = [];
  };
  for (const mark of marks) {
    const heading = limits.get(mark);
    if (heading !== undefined) {
      flush();
      above = heading;
    } else if (isItemMark(mark)) stretch.push(mark);
  }
  flush();
  return found;
}

interface FoldedStretch {
  readonly marks: readonly Mark[];
  readonly opens: boolean;
  readonly series: readonly Series[];
}

/** Of each stretch, by its first mark: it is folded anew only where its marks have changed. */
const lastFolded = new WeakMap<Mark, FoldedStretch>();

/** @param above the heading that the stretch stands under */
function seriesIn(stretch: readonly ItemMark[], above: Heading | undefined): readonly Series[] {
  const first = stretch[0];
  if (first === undefined) return [];
  const opens = above !== undefined && opensSection(first, above);
  const before = lastFolded.get(first);
  if (before !== undefined && before.opens === opens && holdsSame(before.marks, stretch)) return before.series;
  const series = foldStretch(stretch, opens);
  lastFolded.set(first, { marks: stretch, opens, series });
  return series;
}

/** @param opens whether the first stands straight behind the words of the heading above it */
function foldStretch(stretch: readonly ItemMark[], opens: boolean): readonly Series[] {
  const places = new Map(stretch.map((mark, i) => [mark, i]));
  const found: { readonly first: number; readonly series: Series }[] = [];
  for (const kind of new Set(stretch.map((mark) => mark.marker.kind))) {
    const candidates = stretch
      .filter((mark) => mark.marker.kind === kind)
      .map((mark) => candidateOf(mark, opens && mark === stretch[0]));
    for (const count of sortIntoCounts(candidates, false))
      found.push({ first: places.get((count[0] as ItemCandidate).mark) ?? 0, series: readSeries(kind, count) });
  }
  return found.sort((a, b) => a.first - b.first).map((each) => each.series);
}

function isItemMark(mark: Mark): mark is ItemMark {
  return mark.marker.type === 'item';
}

function candidateOf(mark: ItemMark, opens: boolean): ItemCandidate {
  const { position, value, start } = mark.marker;
  const { text } = mark.record;
  const midSentence = '，,；;：:'.includes(text[skipBlanksBack(text, start) - 1] ?? ' ');
  const weak = (position === 'blank' || position === 'glued') && !opens;
  return { value, strength: weak ? position : 'strong', opensLine: position === 'line', midSentence, mark };
}

function readSeries(kind: ListKind, count: readonly ItemCandidate[]): Series {
  let place = 0;
  const members = count.map(({ mark: { record, marker } }): SeriesItem => {
    place = marker.value ?? place + 1;
    return {
      type: 'item',
      kind,
      marker: within(record, marker.start, marker.end),
      ordinalAt: within(record, marker.ordinalStart, marker.ordinalEnd),
      ordinal: record.text.slice(marker.ordinalStart, marker.ordinalEnd),
      value: place,
    };
  });
  return { kind, members };
}
