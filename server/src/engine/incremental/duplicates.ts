// The segments that have a number in common with others: by difference, since nearly every edit brings and takes numbers, and
// nearly none of them occurs elsewhere.

import type { RawSegment } from '../text/rawSegment';
import type { Segments } from '../text/segments';
import { FirstPlaces } from './firstPlaces';
import type { Duplicates } from './keys';
import type { Previous } from './previous';

/** One revision's answer, and the index that it was read from. */
export interface DuplicatesFound<S extends RawSegment> {
  /** In text order; the numbers alone are compared, so that among them may be some which only look alike. */
  readonly list: readonly S[];
  /** Made by the first edit: most documents are only opened. It serves one revision, and goes over to the one made from it. */
  readonly index: NumberIndex<S> | undefined;
}

/** @param segments of the revision */
export function findDuplicates<S extends RawSegment>(
  key: Duplicates<S>,
  segments: Segments<S>,
  previous: Previous<DuplicatesFound<S>, S> | undefined,
): DuplicatesFound<S> {
  if (previous === undefined) return { list: duplicatesAmong(segments.list, key), index: undefined };
  const index = previous.value.index?.moveTo(segments, previous.change) ?? NumberIndex.of(segments, key);
  return { list: index.duplicates(segments, previous.value.list), index };
}

function duplicatesAmong<S extends RawSegment>(list: readonly S[], key: Duplicates<S>): readonly S[] {
  const first = new FirstPlaces(list.reduce((sum, segment) => sum + key.numbersOf(segment).length, 0));
  const found = new Set<number>();
  list.forEach((segment, i) => {
    for (const number of key.numbersOf(segment)) {
      const before = number === 0 ? undefined : first.meet(number, i + 1);
      if (before !== undefined) found.add(before - 1).add(i);
    }
  });
  return [...found].sort((a, b) => a - b).map((i) => list[i] as S);
}

/**
 * Which segments hold each number. To copy it for every revision would cost the document, so it is changed in place and
 * remembers which revision it describes: from any other one it cannot be moved, and that one's successor makes its own.
 */
export class NumberIndex<S extends RawSegment> {
  readonly #holders = new Map<number, S | S[]>();
  /** Of each segment with numbers that are held more than once, how many. */
  readonly #shared = new Map<S, number>();

  private constructor(
    /** The segments of the revision that it describes. */
    private describes: Segments<S>,
    private readonly key: Duplicates<S>,
  ) {}

  static of<S extends RawSegment>(segments: Segments<S>, key: Duplicates<S>): NumberIndex<S> {
    const index = new NumberIndex(segments, key);
    for (const segment of segments.list) index.#add(segment);
    return index;
  }

  /** The index, now of the revision that a change has led to; undefined where it does not describe the one before. */
  moveTo(segments: Segments<S>, { before, removed, inserted }: Previous<unknown, S>['change']): this | undefined {
    if (this.describes !== before) return undefined;
    for (const segment of removed) this.#delete(segment);
    for (const segment of inserted) this.#add(segment);
    this.describes = segments;
    return this;
  }

  /** The segments with a number that is held more than once, in text order; `previous` where it holds the same. */
  duplicates(segments: Segments<S>, previous: readonly S[]): readonly S[] {
    const shared = this.#shared;
    if (previous.length === shared.size && previous.every((segment) => shared.has(segment))) return previous;
    return [...shared.keys()]
      .map((segment) => ({ segment, index: segments.indexOf(segment) }))
      .sort((a, b) => a.index - b.index)
      .map(({ segment }) => segment);
  }

  #add(segment: S): void {
    for (const number of this.key.numbersOf(segment)) {
      if (number === 0) continue;
      const holders = this.#holders.get(number);
      if (holders === undefined) {
        this.#holders.set(number, segment);
        continue;
      }
      this.#count(segment, 1);
      if (Array.isArray(holders)) holders.push(segment);
      else {
        this.#count(holders, 1);
        this.#holders.set(number, [holders, segment]);
      }
    }
  }

  #delete(segment: S): void {
    for (const number of this.key.numbersOf(segment)) {
      const holders = number === 0 ? undefined : this.#holders.get(number);
      if (holders === segment) this.#holders.delete(number);
      if (!Array.isArray(holders)) continue;
      // In no order: the last takes the place of the one that goes.
      const last = holders.pop() as S;
      const at = last === segment ? -1 : holders.lastIndexOf(segment);
      if (at >= 0) holders[at] = last;
      this.#count(segment, -1);
      const [only] = holders;
      if (holders.length > 1 || only === undefined) continue;
      this.#count(only, -1);
      this.#holders.set(number, only);
    }
  }

  #count(segment: S, by: 1 | -1): void {
    const count = (this.#shared.get(segment) ?? 0) + by;
    if (count === 0) this.#shared.delete(segment);
    else this.#shared.set(segment, count);
  }
}
