// The parts of a document as a tree of stretches of text: what outline, folding and growing selections are made of.

import { annexesOf, partition, rangeOfSection, type Annex, type DocumentElement, type Heading, type Point, type Range, type Rec, type Records, type Section, type SeriesItem, type Snapshot } from '../engine/index';

export type Part =
  | { readonly kind: 'title' | 'signature' | 'date'; readonly element: DocumentElement }
  | { readonly kind: 'section'; readonly heading: Heading; readonly section: Section }
  | { readonly kind: 'item'; readonly item: SeriesItem }
  | { readonly kind: 'annex'; readonly annex: Annex };

export interface PartNode {
  readonly part: Part;
  /** Offsets of the text. A part lies within the one that holds it, behind the ones before it. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly PartNode[];
}

interface Stretch {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

const trees = new WeakMap<Snapshot, readonly PartNode[]>();

/** The parts that no other part holds, in text order. */
export function documentTree(snapshot: Snapshot): readonly PartNode[] {
  let tree = trees.get(snapshot);
  if (tree === undefined) trees.set(snapshot, (tree = nest(partsOf(snapshot))));
  return tree;
}

/** All parts that hold an offset or end at it, the outermost first. */
export function partsAround(tree: readonly PartNode[], offset: number): readonly PartNode[] {
  const around: PartNode[] = [];
  for (let level = tree; ; ) {
    const node = level[partition(level, ({ start }) => start <= offset) - 1];
    if (node === undefined || node.end < offset) return around;
    around.push(node);
    level = node.children;
  }
}

/** All nodes of a tree, each before those that it holds. */
export function* allParts(tree: readonly PartNode[]): Generator<PartNode> {
  for (const node of tree) {
    yield node;
    yield* allParts(node.children);
  }
}

function partsOf(snapshot: Snapshot): readonly Stretch[] {
  const { outline, view } = snapshot;
  const records = new Offsets(snapshot.records);
  const annexes = annexesOf(view);
  /** Where the parts before each annex end. */
  const limits = annexes.map(({ at }) => records.offset(endBefore(records, at.start)));
  const limited = (part: Part, start: number, end: number): Stretch => ({ part, start, end: Math.min(end, limits[firstBehind(limits, start)] ?? records.length) });
  const stretch = (part: Part, at: Range): Stretch => limited(part, records.offset(at.start), records.offset(at.end));
  const element = (kind: 'title' | 'signature' | 'date', each: DocumentElement | undefined): readonly Stretch[] => (each === undefined ? [] : [stretch({ kind, element: each }, each.at)]);
  return [
    ...element('title', outline.title),
    ...outline.signature.flatMap((each) => element('signature', each)),
    ...element('date', outline.date),
    ...allSections(outline.sections).map((section) => stretch({ kind: 'section', heading: section.heading, section }, rangeOfSection(section, view))),
    ...itemStretches(outline, records).map(({ part, start, end }) => limited(part, start, end)),
    ...annexes.map((annex) => limited({ kind: 'annex', annex }, records.offset(annex.at.start), records.length)),
  ];
}

function allSections(sections: readonly Section[], found: Section[] = []): readonly Section[] {
  for (const section of sections) {
    found.push(section);
    if (section.children.length > 0) allSections(section.children, found);
  }
  return found;
}

/** An item reaches to the next one of its series or the next heading; the last one to the end of its line. */
function itemStretches(outline: Snapshot['outline'], records: Offsets): readonly Stretch[] {
  const headings = outline.headings.map(({ marker }) => records.offset(marker.start));
  return outline.series
    .filter(({ kind, members }) => kind !== 'one-hand' && members.length > 1)
    .flatMap(({ members }) =>
      members.map((item, i): Stretch => {
        const start = records.offset(item.marker.start);
        const { record } = item.marker.start;
        const next = members[i + 1];
        const last = { record, column: record.text.length };
        const end = records.offset(next === undefined ? last : endBefore(records, next.marker.start));
        const heading = outline.headings[firstBehind(headings, start)];
        const limit = heading === undefined ? Infinity : records.offset(endBefore(records, heading.marker.start));
        return { part: { kind: 'item', item }, start, end: Math.max(records.offset(item.marker.end), Math.min(end, limit)) };
      }),
    );
}

/** Where what stands before a place ends: with the line before, if the place begins its line. */
function endBefore(records: Offsets, place: Point): Point {
  const { record, column } = place;
  if (!record.opensLine || record.text.slice(0, column).trim() !== '') return place;
  return records.endOfRecordBefore(record) ?? place;
}

/** Offsets of points, those of each record looked up once: headings and items come several to a record and are asked for again. */
class Offsets {
  readonly #starts = new Map<Rec, number>();

  constructor(private readonly records: Records) {}

  get length(): number {
    return this.records.length;
  }

  offset({ record, column }: Point): number {
    let start = this.#starts.get(record);
    if (start === undefined) this.#starts.set(record, (start = this.records.offset({ record, column: 0 })));
    return start + column;
  }

  /** Undefined for the first record. */
  endOfRecordBefore(record: Rec): Point | undefined {
    const start = this.offset({ record, column: 0 });
    // A place inside a line break is the end of its line.
    return start === 0 ? undefined : this.records.pointAt(start - 1);
  }
}

/** Index of the first number above an offset; the length of the list where there is none. */
function firstBehind(ascending: readonly number[], offset: number): number {
  return partition(ascending, (number) => number <= offset);
}

interface OpenNode extends PartNode {
  readonly children: OpenNode[];
}

/** Puts each stretch into the nearest one before it that has not ended; one that reaches further than its holder ends with it. */
function nest(stretches: readonly Stretch[]): readonly PartNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const { part, start, end } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    const holder = open.at(-1);
    const node: OpenNode = { part, start, end: Math.min(end, holder?.end ?? end), children: [] };
    (holder?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}
