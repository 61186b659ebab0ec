// From candidate markers to series: 一是…二是…三是…, counted between two headings of the first or second level.

import { skipBlanksBack } from '../scan/characters';
import type { ItemMarker, SeriesKind } from '../scan/markers';
import { within } from '../text/record';
import type { Mark } from './body';
import type { PlacedHeading } from './headings';
import { holdsSame } from './keep';
import type { Series, SeriesItem } from './outline';
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
  const limits = new Set(placed.filter(({ heading }) => heading.level <= DEEPEST_LIMIT).map(({ mark }) => mark));
  const found: Series[] = [];
  let stretch: ItemMark[] = [];
  const flush = (): void => {
    for (const series of seriesIn(stretch)) found.push(series);
    stretch = [];
  };
  for (const mark of marks) {
    if (limits.has(mark)) flush();
    else if (isItemMark(mark)) stretch.push(mark);
  }
  flush();
  return found;
}

interface FoldedStretch {
  readonly marks: readonly Mark[];
  readonly series: readonly Series[];
}

/** Of each stretch, by its first mark: it is folded anew only where its marks have changed. */
const lastFolded = new WeakMap<Mark, FoldedStretch>();

function seriesIn(stretch: readonly ItemMark[]): readonly Series[] {
  const first = stretch[0];
  if (first === undefined) return [];
  const before = lastFolded.get(first);
  if (before !== undefined && holdsSame(before.marks, stretch)) return before.series;
  const series = foldStretch(stretch);
  lastFolded.set(first, { marks: stretch, series });
  return series;
}

function foldStretch(stretch: readonly ItemMark[]): readonly Series[] {
  const places = new Map(stretch.map((mark, i) => [mark, i]));
  const found: { readonly first: number; readonly series: Series }[] = [];
  for (const kind of new Set(stretch.map((mark) => mark.marker.kind))) {
    const candidates = stretch.filter((mark) => mark.marker.kind === kind).map(candidateOf);
    for (const count of sortIntoCounts(candidates, false)) found.push({ first: places.get((count[0] as ItemCandidate).mark) ?? 0, series: readSeries(kind, count) });
  }
  return found.sort((a, b) => a.first - b.first).map((each) => each.series);
}

function isItemMark(mark: Mark): mark is ItemMark {
  return mark.marker.type === 'item';
}

function candidateOf(mark: ItemMark): ItemCandidate {
  const { position, value, start } = mark.marker;
  const { text } = mark.record;
  const midSentence = '，,；;：:'.includes(text[skipBlanksBack(text, start) - 1] ?? ' ');
  return { value, strength: position === 'blank' || position === 'glued' ? position : 'strong', opensLine: position === 'line', midSentence, mark };
}

function readSeries(kind: SeriesKind, count: readonly ItemCandidate[]): Series {
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
