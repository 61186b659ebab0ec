/**
 * The database of one document: everything that is known of it, computed when it is read and taken over from revision to
 * revision where an edit has not touched it. It is the model of salsa (rust-analyzer, ty), small enough to be read at once.
 *
 * **Revisions.** Each version of a document has a database of its own, which never changes once the version is handed out: a
 * value is computed when it is first read, and stays. While a revision is made it knows the one before and the edit between
 * them; then it lets that go (`releasePrevious`), or each version would hold all versions before it.
 *
 * **Keys** (`keys.ts`). Who wants to know something of a document defines a key, once, and reads it: `view.read(key)`.
 * - A *filter* lists the segments that show something, a *counter* adds up what they show, an *index* lists them by words,
 *   *duplicates* lists those with a number in common. Each is defined by a function of one segment, so an edit changes its
 *   value by what the segments show that are gone and that have come, and costs nothing where they show nothing
 *   (`segmentIndexes.ts`, `duplicates.ts`).
 * - An *input* is given from outside: a part of the outline, which has its own way of being parsed by difference.
 * - A *query* computes a value from others. `defineQueryPer` makes one for each item of a list, such as a section, so that an
 *   edit in one of them leaves the values of the others standing.
 *
 * **Dependencies** (`dependencies.ts`). A query reads by a view that segments what it reads: the keys with their values, the
 * segments whose neighbours it looked at, and whether it looked at all segments. In the next revision its value is taken over
 * if each of these keys has the same value and no edit has touched those neighbours. What a query reads in any other way is
 * not recorded, and must not change: segments and what is found in them do not, and may be passed on freely.
 *
 * **Early cut-off** (`reuse.ts`). *The same* always means *the same object*. A query that had to be computed again and has
 * found what it found before gives the object that it gave before, so that whoever has read it is not computed again. This is
 * why values must be immutable, and why identity is worth a comparison by content once.
 *
 * **What is not a key.** What is read in one segment and wanted again at every edit is memoized by the segment
 * (`memoizePerSegment`). Tables of this kind live in this folder only.
 *
 * That all of this computes what computing from scratch does is held by `tests/property/update.test.ts`.
 */

import type { Point } from '../text/range';
import type { RawSegment } from '../text/rawSegment';
import type { Segments } from '../text/segments';
import { Dependencies, touchedBy } from './dependencies';
import type { ExcludedSegments } from './excluded';
import type { Counter, Duplicates, Filter, Index, Input, Key, Query, SegmentsByWord } from './keys';
import type { Previous } from './previous';
import { reuseIfEqual } from './reuse';
import { sumOf, type SegmentIndexes } from './segmentIndexes';

/** What a revision is given. */
export interface Revision<S extends RawSegment, Inputs> {
  readonly indexes: SegmentIndexes<S>;
  readonly inputs: Inputs;
  /** Segments that lists and sums leave out. Indexes keep them: to take them out of every list would cost an edit all lists. */
  readonly excluded: ExcludedSegments;
}

/** A value, and what it was computed from. */
interface Memo<S extends RawSegment, Inputs, View> {
  readonly value: unknown;
  readonly dependencies: Dependencies<S, Inputs, View>;
}

/** Makes what queries read by. */
export interface Views<S extends RawSegment, Inputs, View> {
  open(database: Database<S, Inputs, View>, dependencies: Dependencies<S, Inputs, View>): View;
}

/**
 * @typeParam S the segments
 * @typeParam Inputs the values given from outside, by name
 * @typeParam View what queries read by; see {@link Reader}
 */
export class Database<S extends RawSegment, Inputs, View> {
  readonly #memos = new Map<object, Memo<S, Inputs, View>>();
  #previous: Database<S, Inputs, View> | undefined;
  /** Those whose neighbours the edit has changed. */
  readonly #touched: readonly S[];

  /** @param previous the revision before, and the edit */
  constructor(
    readonly revision: Revision<S, Inputs>,
    private readonly views: Views<S, Inputs, View>,
    previous?: Previous<Database<S, Inputs, View>, S>,
  ) {
    this.#previous = previous?.value;
    this.#touched = previous === undefined ? [] : touchedBy(previous.change);
  }

  get segments(): Segments<S> {
    return this.revision.indexes.segments;
  }

  /** The segments that match and are not excluded, in text order. */
  read(key: Filter<S> | Duplicates<S>): readonly S[];
  /** The sum over all segments that are not excluded. */
  read(key: Counter<S>): number;
  /** All segments by their words. */
  read(key: Index<S>): SegmentsByWord<S>;
  read<Name extends keyof Inputs>(key: Input<Name>): Inputs[Name];
  read<T>(key: Query<View, T>): T;
  read(key: Key<S, Inputs, View>): unknown;
  read(key: Key<S, Inputs, View>): unknown {
    const { indexes, inputs, excluded } = this.revision;
    switch (key.kind) {
      case 'filter':
        return excluded.without(indexes.filter(key));
      case 'duplicates':
        return excluded.without(indexes.duplicates(key));
      case 'counter':
        return indexes.count(key) - sumOf(key, this.#excludedSegments());
      case 'index':
        return indexes.index(key);
      case 'input':
        return inputs[key.name];
      case 'query':
        return this.compute(
          key,
          (view) => key.compute(view),
          (previous, next) => key.reuse(previous, next),
        );
    }
  }

  /**
   * What `work` computes, or what it has computed before if all that it has read is the same: a query under any name.
   * @param name an object that is the same in every revision
   */
  compute<T>(name: object, work: (view: View) => T, reuse: (previous: T, next: T) => T = reuseIfEqual): T {
    const known = this.#memos.get(name) ?? this.#takenOver(name);
    // A name is only ever used with one kind of work, whose value this is.
    if (known !== undefined) return known.value as T;
    const dependencies = new Dependencies<S, Inputs, View>();
    const next = work(this.views.open(this, dependencies));
    const previous = this.#previous === undefined ? undefined : this.#previous.#memos.get(name);
    const value = previous === undefined ? next : reuse(previous.value as T, next);
    this.#memos.set(name, { value, dependencies });
    return value;
  }

  /** Lets the revision before go, and all of its parts: whatever has not been read until now is computed from scratch. */
  releasePrevious(): void {
    this.#previous = undefined;
    this.revision.indexes.releasePrevious();
  }

  #excludedSegments(): readonly S[] {
    const { excluded } = this.revision;
    return [...excluded.segments].flatMap((each) => this.segments.at(this.segments.indexOf(each)) ?? []);
  }

  #takenOver(name: object): Memo<S, Inputs, View> | undefined {
    const memo = this.#previous === undefined ? undefined : this.#previous.#memos.get(name);
    if (memo === undefined || !memo.dependencies.hold((key) => this.read(key), this.#touched)) return undefined;
    this.#memos.set(name, memo);
    return memo;
  }
}

/** Reads a revision and segments what it reads. Views build on it. */
export class Reader<S extends RawSegment, Inputs, View> {
  readonly #database: Database<S, Inputs, View>;
  readonly #dependencies: Dependencies<S, Inputs, View> | undefined;
  #segments: SegmentsInView<S> | undefined;

  /** @param dependencies where it is recorded what is read; left out, nothing is */
  constructor(database: Database<S, Inputs, View>, dependencies?: Dependencies<S, Inputs, View>) {
    this.#database = database;
    this.#dependencies = dependencies;
  }

  /** See {@link Database.read}. */
  read(key: Filter<S> | Duplicates<S>): readonly S[];
  read(key: Counter<S>): number;
  read(key: Index<S>): SegmentsByWord<S>;
  read<Name extends keyof Inputs>(key: Input<Name>): Inputs[Name];
  read<T>(key: Query<View, T>): T;
  read(key: Key<S, Inputs, View>): unknown {
    const value = this.#database.read(key);
    this.#dependencies?.addValue(key, value);
    return value;
  }

  /** The segment after this one; undefined for the last. */
  next(segment: S): S | undefined {
    return this.#neighbour(segment, 1);
  }

  /** The segment before this one; undefined for the first. */
  previous(segment: S): S | undefined {
    return this.#neighbour(segment, -1);
  }

  /** The segments of the line that a segment is of. */
  lineOf(segment: S): readonly S[] {
    const { segments } = this.#database;
    const line = segments.lineAround(segments.indexOf(segment));
    for (const each of line) this.#dependencies?.addNeighbours(each);
    return line;
  }

  /** The order of places, and all segments. */
  get segments(): SegmentsInView<S> {
    return (this.#segments ??= new SegmentsInView(this.#database.segments, this.#dependencies));
  }

  #neighbour(segment: S, step: 1 | -1): S | undefined {
    this.#dependencies?.addNeighbours(segment);
    const { segments } = this.#database;
    return segments.at(segments.indexOf(segment) + step);
  }
}

/** The order of places, which no edit elsewhere changes; and all segments, for those who must see them all. */
export class SegmentsInView<S extends RawSegment> {
  constructor(
    private readonly segments: Segments<S>,
    private readonly dependencies: { addOrder(): void } | undefined,
  ) {}

  /** Negative, zero or positive as `a` stands before, at or after `b`. */
  compare(a: Point<S>, b: Point<S>): number {
    return this.segments.compare(a, b);
  }

  /** Whoever asks is computed again at every edit. */
  get list(): readonly S[] {
    return this.all.list;
  }

  /** Whoever asks is computed again at every edit. */
  indexOf(segment: S): number {
    return this.all.indexOf(segment);
  }

  /** All of them, with their offsets and lines. Whoever asks is computed again at every edit. */
  get all(): Segments<S> {
    this.dependencies?.addOrder();
    return this.segments;
  }
}
