// Early cut-off: the object of the previous revision stands in for a new one that is equal to it, so that whether anything has
// changed is one comparison of identities for all who read it.

/** `previous` where it is equal to `next`, else `next`. Segments are equal only if they are one object. */
export function reuseIfEqual<T>(previous: T | undefined, next: T): T {
  return previous !== undefined && isEqual(previous, next) ? previous : next;
}

/** `previous` where it holds the very same objects in the same order, else `next`. */
export function reuseIfSameItems<T>(previous: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  return previous !== undefined && hasSameItems(previous, next) ? previous : next;
}

/** `next` with the items of `previous` at either end that are equal; `previous` itself where all are. */
export function reuseItems<T>(previous: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  if (previous === undefined || previous === next) return next;
  const most = Math.min(previous.length, next.length);
  let head = 0;
  while (head < most && isEqual(previous[head], next[head])) head++;
  let tail = 0;
  while (tail < most - head && isEqual(previous.at(-1 - tail), next.at(-1 - tail))) tail++;
  if (head + tail === previous.length && previous.length === next.length) return previous;
  return [
    ...previous.slice(0, head),
    ...next.slice(head, next.length - tail),
    ...previous.slice(previous.length - tail),
  ];
}

/**
 * Where the items of a list stood in the list before, as far as the two are alike from either end: what an edit has left in
 * place. Undefined for the others.
 */
export function alignItems<T>(
  previous: readonly T[],
  next: readonly T[],
  isSame: (a: T, b: T) => boolean = (a, b) => a === b,
): (index: number) => number | undefined {
  const most = Math.min(previous.length, next.length);
  let head = 0;
  while (head < most && isSame(previous[head] as T, next[head] as T)) head++;
  const shift = previous.length - next.length;
  let tail = next.length;
  while (tail > head && tail + shift > head && isSame(previous[tail + shift - 1] as T, next[tail - 1] as T)) tail--;
  return (index) => (index < head ? index : index >= tail ? index + shift : undefined);
}

export function hasSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether two values are built alike of the same primitives, segments and objects of classes. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || isSegment(a)) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => isEqual(each, b[i]));
  // What a map or an object of a class holds is not seen in its keys.
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => key in b && isEqual(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/** Their identity is their place in the document. */
function isSegment(value: object): boolean {
  return 'opensLine' in value && 'eol' in value;
}
