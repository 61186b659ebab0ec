// The revision that an edit was made to.

import type { Change } from '../text/change';
import type { RawSegment } from '../text/rawSegment';

/** Something of the revision before, and what the edit did to its segments. */
export interface Previous<T, S extends RawSegment> {
  readonly value: T;
  readonly change: Change<S>;
}
