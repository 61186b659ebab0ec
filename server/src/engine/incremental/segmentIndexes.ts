// The values of filters, counters and indexes: made in one pass over the segments, and after an edit by difference.

import type { Change } from '../text/change';
import { partition } from '../text/partition';
import type { RawSegment } from '../text/rawSegment';
import type { Segments } from '../text/segments';
import { findDuplicates, type DuplicatesFound } from './duplicates';
import type { Counter, Duplicates, Filter, Index, SegmentKey, SegmentsByWord } from './keys';
import type { Previous } from './previous';

/** What has been read of one revision of the segments; each value is made when it is first read. */
export class SegmentIndexes<S extends RawSegment> {
  readonly #lists = new Map<Filter<S>, readonly S[]>();
  readonly #sums = new Map<Counter<S>, number>();
  readonly #indexes = new Map<Index<S>, SegmentsByWord<S>>();
  readonly #duplicates = new Map<Duplicates<S>, DuplicatesFound<S>>();
  #previous: Previous<SegmentIndexes<S>, S> | undefined;

  /** @param previous those of the revision before, and what the edit did */
  constructor(
    readonly segments: Segments<S>,
    previous?: Previous<SegmentIndexes<S>, S>,
  ) {
    this.#previous = previous;
  }

  /** In text order. The list of the revision before where the edit neither took away nor brought a segment that matches. */
  filter(key: Filter<S>): readonly S[] {
    return this.#read(
      this.#lists,
      key,
      ({ value, change }) => filterAfter(key, value.#lists.get(key), change),
      () => matchesAmong(key, this.segments.list),
    );
  }

  count(key: Counter<S>): number {
    return this.#read(
      this.#sums,
      key,
      ({ value, change: { removed, inserted } }) => {
        const old = value.#sums.get(key);
        return old === undefined ? undefined : old - sumOf(key, removed) + sumOf(key, inserted);
      },
      () => sumOf(key, this.segments.list),
    );
  }

  /** The index of the revision before where the edit neither took away nor brought a word, the same list where it has none of this word. */
  index(key: Index<S>): SegmentsByWord<S> {
    return this.#read(
      this.#indexes,
      key,
      ({ value, change }) => indexAfter(key, value.#indexes.get(key), change),
      () => indexOf(key, this.segments.list),
    );
  }

  duplicates(key: Duplicates<S>): readonly S[] {
    return this.#read(
      this.#duplicates,
      key,
      ({ value, change }) => {
        const old = value.#duplicates.get(key);
        return old && findDuplicates(key, this.segments, { value: old, change });
      },
      () => findDuplicates(key, this.segments, undefined),
    ).list;
  }

  /** Lets the revision before go. What has not been read until now is made from all segments. */
  releasePrevious(): void {
    this.#previous = undefined;
  }

  #read<K extends SegmentKey<S>, T>(
    known: Map<K, T>,
    key: K,
    after: (previous: Previous<SegmentIndexes<S>, S>) => T | undefined,
    fromAll: () => T,
  ): T {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = (this.#previous && after(this.#previous)) ?? fromAll();
    known.set(key, value);
    return value;
  }
}

/** A loop of its own: every segment is asked by every filter. */
function matchesAmong<S extends RawSegment>(key: Filter<S>, segments: readonly S[]): readonly S[] {
  const found: S[] = [];
  for (const segment of segments) if (key.matches(segment)) found.push(segment);
  return found;
}

export function sumOf<S extends RawSegment>(key: Counter<S>, segments: Iterable<S>): number {
  let sum = 0;
  for (const segment of segments) sum += key.count(segment);
  return sum;
}

function indexOf<S extends RawSegment>(key: Index<S>, segments: readonly S[]): SegmentsByWord<S> {
  const index = new Map<string, S[]>();
  for (const segment of segments) {
    for (const word of key.wordsOf(segment)) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [segment]);
      else if (found.at(-1) !== segment) found.push(segment);
    }
  }
  return index;
}

function filterAfter<S extends RawSegment>(
  key: Filter<S>,
  old: readonly S[] | undefined,
  change: Change<S>,
): readonly S[] | undefined {
  if (old === undefined) return undefined;
  const gone = change.removed.filter((segment) => key.matches(segment));
  const come = change.inserted.filter((segment) => key.matches(segment));
  return gone.length === 0 && come.length === 0 ? old : replaced(old, gone, come, change);
}

function indexAfter<S extends RawSegment>(
  key: Index<S>,
  old: SegmentsByWord<S> | undefined,
  change: Change<S>,
): SegmentsByWord<S> | undefined {
  if (old === undefined) return undefined;
  const gone = indexOf(key, change.removed);
  const come = indexOf(key, change.inserted);
  if (gone.size === 0 && come.size === 0) return old;
  const index = new Map(old);
  for (const word of new Set([...gone.keys(), ...come.keys()])) {
    const list = replaced(old.get(word) ?? [], gone.get(word) ?? [], come.get(word) ?? [], change);
    if (list.length > 0) index.set(word, list);
    else index.delete(word);
  }
  return index;
}

/** A list in which the segments that an edit has taken away are replaced by those that it has brought. */
function replaced<S extends RawSegment>(
  old: readonly S[],
  gone: readonly S[],
  come: readonly S[],
  { segments, from }: Change<S>,
): readonly S[] {
  const [first] = gone;
  // Those that are gone stand nowhere in the new revision, so they cannot be asked for their places.
  const at = first === undefined ? partition(old, (segment) => segments.indexOf(segment) < from) : old.indexOf(first);
  return [...old.slice(0, at), ...come, ...old.slice(at + gone.length)];
}
