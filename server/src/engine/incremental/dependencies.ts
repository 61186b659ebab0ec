// What a computation has read, with the values that it read: what it has computed holds as long as all of these are the same.

import type { Change } from '../text/change';
import type { RawSegment } from '../text/rawSegment';
import type { Key } from './keys';

export class Dependencies<S extends RawSegment, Inputs, View> {
  readonly #values = new Map<Key<S, Inputs, View>, unknown>();
  readonly #neighbours = new Set<S>();
  #order = false;

  /** The value of a key was read. */
  addValue(key: Key<S, Inputs, View>, value: unknown): void {
    this.#values.set(key, value);
  }

  /** The segment before or after a segment was looked at. */
  addNeighbours(segment: S): void {
    this.#neighbours.add(segment);
  }

  /** All segments, or the index of one, were looked at, which every edit changes. */
  addOrder(): void {
    this.#order = true;
  }

  /** @param valueOf what a key is in the revision at hand; asked for in the order in which the keys were read */
  hold(valueOf: (key: Key<S, Inputs, View>) => unknown, touched: readonly S[]): boolean {
    if (this.#order) return false;
    if (this.#neighbours.size > 0 && touched.some((segment) => this.#neighbours.has(segment))) return false;
    for (const [key, value] of this.#values) if (valueOf(key) !== value) return false;
    return true;
  }
}

/** The segments whose neighbours an edit has changed: those that are gone, and the two between which they stood. */
export function touchedBy<S extends RawSegment>({ segments, removed, inserted, from }: Change<S>): readonly S[] {
  return [...removed, segments.at(from - 1), segments.at(from + inserted.length)].filter(
    (segment) => segment !== undefined,
  );
}
