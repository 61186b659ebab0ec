// Where the values of a numbering go wrong.

import { partition } from '../text/partition';

/** Something wrong with the value of a member. */
export interface Anomaly {
  readonly kind: 'duplicate' | 'gap' | 'order';
  /** Index of the member. */
  readonly index: number;
  /** Index of the member it clashes with: the first of the doubled ones, the one before a gap, the one it should precede. */
  readonly other: number;
  /** The value it should have. */
  readonly expected: number;
}

/**
 * Where the values do not go up by one. The first value is never an anomaly. Of 一、二、二、四、 only the third is wrong: the one
 * after it stands in its own place.
 */
export function anomaliesOf(values: readonly (number | undefined)[]): readonly Anomaly[] {
  const found: Anomaly[] = [];
  const seen = new SeenValues(values);
  let last = values[0] ?? 1;
  let unplaced = values[0] === undefined ? 1 : 0;
  for (let index = 1; index < values.length; index++) {
    const value = values[index];
    if (value === undefined) {
      last++;
      unplaced++;
      continue;
    }
    // Members without a value may or may not take the place before this one.
    const fits = value <= last + 1 && value >= last + 1 - unplaced;
    const isExpected = fits || isAfterItsSuccessor(values, index, last) || isOfTwoColumns(values, index);
    const anomaly = isExpected ? undefined : anomalyAt(value, index, last, seen);
    // What goes back and counts on from there is a list of its own whose first number is lost: none of its members is misplaced.
    if (anomaly !== undefined && !(anomaly.kind === 'order' && values[index + 1] === value + 1)) found.push(anomaly);
    last = !fits && values[index + 1] === last + 2 ? last + 1 : continuesFrom(values, index, last);
    unplaced = 0;
  }
  return found;
}

function anomalyAt(value: number, index: number, last: number, seen: SeenValues): Anomaly {
  if (value > last + 1) return { kind: 'gap', index, other: index - 1, expected: last + 1 };
  const other = value === last ? seen.latest(value, index) : undefined;
  if (other !== undefined) return { kind: 'duplicate', index, other, expected: last + 1 };
  return { kind: 'order', index, other: Math.min(seen.firstAbove(value), index - 1), expected: last + 1 };
}

/** So many values in a row that all come twice are two columns of a table that have come side by side. */
const FEWEST_PAIRS = 2;

/** 三、三、四、四、五、五、: whether a value repeats the one before it, and its neighbours do so too. */
function isOfTwoColumns(values: readonly (number | undefined)[], index: number): boolean {
  const isPair = (second: number): boolean => values[second] !== undefined && values[second] === values[second - 1];
  if (!isPair(index)) return false;
  let pairs = 1;
  for (let second = index - 2; isPair(second); second -= 2) pairs++;
  for (let second = index + 2; isPair(second); second += 2) pairs++;
  return pairs >= FEWEST_PAIRS;
}

/** 一、三、二、: the 三 is not a gap, the 二 after it stands in the wrong place. */
function isAfterItsSuccessor(values: readonly (number | undefined)[], index: number, last: number): boolean {
  return (values[index] ?? 0) === last + 2 && values[index + 1] === last + 1;
}

function continuesFrom(values: readonly (number | undefined)[], index: number, last: number): number {
  const value = values[index] as number;
  return value > last || values[index + 1] === value + 1 ? value : last;
}

/** Looks up values among the ones before, each look-up far below the length of the list. Made when the first is wanted. */
class SeenValues {
  #places: Map<number, number[]> | undefined;
  #highest: readonly number[] | undefined;

  constructor(private readonly values: readonly (number | undefined)[]) {}

  /** The last index before one at which a value stands. */
  latest(value: number, before: number): number | undefined {
    this.#places ??= placesOf(this.values);
    const places = this.#places.get(value) ?? [];
    return places[partition(places, (place) => place < before) - 1];
  }

  /** The first index at which a higher value stands; 0 where there is none. */
  firstAbove(value: number): number {
    this.#highest ??= highestSoFar(this.values);
    const index = partition(this.#highest, (highest) => highest <= value);
    return index < this.values.length ? index : 0;
  }
}

function placesOf(values: readonly (number | undefined)[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const found = places.get(value);
    if (found === undefined) places.set(value, [index]);
    else found.push(index);
  }
  return places;
}

function highestSoFar(values: readonly (number | undefined)[]): readonly number[] {
  let highest = -Infinity;
  return values.map((value) => (highest = Math.max(highest, value ?? -Infinity)));
}
