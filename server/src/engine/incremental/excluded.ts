// The segments that no list shows: they belong to no part of the text.

import type { RawSegment } from '../text/rawSegment';
import { memoizePerObject } from './memoize';

export class ExcludedSegments {
  readonly #without = memoizePerObject((list: readonly RawSegment[]) =>
    list.filter((each) => !this.segments.has(each)),
  );

  constructor(readonly segments: ReadonlySet<RawSegment>) {}

  has(segment: RawSegment): boolean {
    return this.segments.has(segment);
  }

  /** A list without them. The same list gives the same answer. */
  without<S extends RawSegment>(list: readonly S[]): readonly S[] {
    // What is left of a list is of the list's own type, which the table does not keep.
    return this.segments.size === 0 ? list : (this.#without(list) as readonly RawSegment[] as readonly S[]);
  }
}
