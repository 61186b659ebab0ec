// Binary search in a list that is in order: the one form of it that all others are made of.

/**
 * How many items a test holds for at the head of a list, from an index on: the index of the first for which it fails, the
 * length where there is none. From there on it must fail for all.
 */
export function partition<Item>(list: readonly Item[], holds: (item: Item) => boolean, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
