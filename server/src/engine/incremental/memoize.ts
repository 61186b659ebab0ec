// What is computed once for each object and kept as long as the object lives.

import type { Segment } from '../facts/segment';
import type { RawSegment } from '../text/rawSegment';

/** @param compute must depend on the object alone, and the object must be immutable */
export function memoizePerObject<Item extends object, T extends object | string | number | boolean>(
  compute: (item: Item) => T,
): (item: Item) => T {
  const known = new WeakMap<Item, T>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const result = compute(item);
    known.set(item, result);
    return result;
  };
}

/**
 * Reads each segment once, when it is first asked for. An edit leaves all but a few segments in place, so that whoever goes
 * through the whole document pays for reading only what is new.
 *
 * @param read must depend on the segment alone
 */
export function memoizePerSegment<T extends object | string | number | boolean, S extends RawSegment = Segment>(
  read: (segment: S) => T,
): (segment: S) => T {
  return memoizePerObject(read);
}
