// The parts of a document as a tree of stretches of text: what outline, folding and growing selections are made of.

import {
  analysis,
  structure,
  partition,
  type Outline,
  type Place,
  type Point,
  type Range,
  type Segment,
  type Segments,
  type Snapshot,
} from '../../engine/index';

export type Part =
  | { readonly kind: 'title' | 'signature' | 'date'; readonly element: structure.DocumentElement }
  | { readonly kind: 'section'; readonly heading: structure.Heading; readonly section: structure.Section }
  | { readonly kind: 'item'; readonly item: structure.SeriesItem }
  | { readonly kind: 'annex'; readonly annex: analysis.Annex };

interface Stretch {
  readonly part: Part;
  readonly start: Place;
  readonly end: Place;
}

/** A part lies within the one that holds it, after the ones before it. */
export interface PartNode extends Stretch {
  readonly children: readonly PartNode[];
}

/** The parts that no other part holds, in text order. */
export function documentTree(snapshot: Snapshot): readonly PartNode[] {
  return snapshot.view.read(tree());
}

/** Places move with every edit, so that no tree equals the one before. */
/** Defined when it is first read: the server answers `initialize` before the engine is loaded. */
function makeTree() {
  return analysis.defineQuery(
    (view: analysis.DocumentView) => nest(partsOf(view)),
    (_, next) => next,
  );
}
let defined: ReturnType<typeof makeTree> | undefined;
const tree = () => (defined ??= makeTree());

/** All parts that hold an offset or end at it, the outermost first. */
export function partsAround(tree: readonly PartNode[], offset: number): readonly PartNode[] {
  const around: PartNode[] = [];
  for (let level = tree; ;) {
    const node = level[partition(level, ({ start }) => start.offset <= offset) - 1];
    if (node === undefined || node.end.offset < offset) return around;
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

function partsOf(view: analysis.DocumentView): readonly Stretch[] {
  const { outline } = view;
  const places = new Places(view.segments.all);
  const annexes = analysis.annexesOf(view);
  /** Where the parts before each annex end. */
  const limits = annexes.map(({ at }) => places.before(at.start));
  const limited = (part: Part, start: Place, end: Place): Stretch => ({
    part,
    start,
    end: earlier(end, limits[firstBehind(limits, start)] ?? end),
  });
  const stretch = (part: Part, at: Range): Stretch => limited(part, places.of(at.start), places.of(at.end));
  const element = (
    kind: 'title' | 'signature' | 'date',
    each: structure.DocumentElement | undefined,
  ): readonly Stretch[] => (each === undefined ? [] : [stretch({ kind, element: each }, each.at)]);
  return [
    ...element('title', outline.title),
    ...outline.signature.flatMap((each) => element('signature', each)),
    ...element('date', outline.date),
    ...allSections(view.read(structure.SECTIONS)).map((section) =>
      stretch({ kind: 'section', heading: section.heading, section }, structure.rangeOfSection(section, view)),
    ),
    ...itemStretches(outline, places).map(({ part, start, end }) => limited(part, start, end)),
    ...annexes.map((annex) => limited({ kind: 'annex', annex }, places.of(annex.at.start), places.end)),
  ];
}

function allSections(
  sections: readonly structure.Section[],
  found: structure.Section[] = [],
): readonly structure.Section[] {
  for (const section of sections) {
    found.push(section);
    if (section.children.length > 0) allSections(section.children, found);
  }
  return found;
}

/** An item reaches to the next one of its series or the next heading; the last one to the end of its line. */
function itemStretches(outline: Outline, places: Places): readonly Stretch[] {
  const headings = outline.headings.map(({ marker }) => places.of(marker.start));
  return outline.series
    .filter(({ kind, members }) => kind !== 'one-hand' && members.length > 1)
    .flatMap(({ members }) =>
      members.map((item, i): Stretch => {
        const start = places.of(item.marker.start);
        const { segment } = item.marker.start;
        const next = members[i + 1];
        const end =
          next === undefined ? places.of({ segment, column: segment.text.length }) : places.before(next.marker.start);
        const heading = outline.headings[firstBehind(headings, start)];
        const limited = heading === undefined ? end : earlier(end, places.before(heading.marker.start));
        return { part: { kind: 'item', item }, start, end: later(places.of(item.marker.end), limited) };
      }),
    );
}

/** Places of points, those of each segment looked up once: headings and items come several to a segment and are asked for again. */
class Places {
  readonly #starts = new Map<Segment, Place>();

  constructor(private readonly segments: Segments) {}

  get end(): Place {
    return this.segments.placeAt(this.segments.length);
  }

  of(point: Point): Place {
    const { segment } = point;
    let start = this.#starts.get(segment);
    if (start === undefined) this.#starts.set(segment, (start = this.segments.place({ segment, column: 0 })));
    return this.segments.placeFrom(start, point);
  }

  /** Where what stands before a point ends: with the line before, if the point begins its line. */
  before(point: Point): Place {
    // A place inside a line break is the end of its line.
    const lineStart = this.segments.startOfLineOpenedBy(point) ?? 0;
    return lineStart > 0 ? this.segments.placeAt(lineStart - 1) : this.of(point);
  }
}

function earlier(a: Place, b: Place): Place {
  return a.offset <= b.offset ? a : b;
}

function later(a: Place, b: Place): Place {
  return a.offset >= b.offset ? a : b;
}

/** Index of the first place after another; the length of the list where there is none. */
function firstBehind(ascending: readonly Place[], place: Place): number {
  return partition(ascending, ({ offset }) => offset <= place.offset);
}

interface OpenNode extends PartNode {
  readonly children: OpenNode[];
}

/** Puts each stretch into the nearest one before it that has not ended; one that reaches further than its holder ends with it. */
function nest(stretches: readonly Stretch[]): readonly PartNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const { part, start, end } of [...stretches].sort(
    (a, b) => a.start.offset - b.start.offset || b.end.offset - a.end.offset,
  )) {
    while (open.length > 0 && (open.at(-1)?.end.offset ?? 0) <= start.offset) open.pop();
    const holder = open.at(-1);
    const node: OpenNode = { part, start, end: earlier(end, holder?.end ?? end), children: [] };
    (holder?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}
