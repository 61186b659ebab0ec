// What can be read of a document: the keys under which the database knows its values. Define each once, as a constant of a
// module: the object is its name, and two that are written alike are two.

import type { Segment } from '../facts/segment';
import type { RawSegment } from '../text/rawSegment';
import { memoizePerObject } from './memoize';
import { reuseIfEqual } from './reuse';

/** The segments that show something, in text order. */
export interface Filter<S extends RawSegment = Segment> {
  readonly kind: 'filter';
  matches(segment: S): boolean;
}

/** How much of something all segments show together. */
export interface Counter<S extends RawSegment = Segment> {
  readonly kind: 'counter';
  count(segment: S): number;
}

/** The segments by words that they show: under each its segments, in text order. */
export interface Index<S extends RawSegment = Segment> {
  readonly kind: 'index';
  wordsOf(segment: S): readonly string[];
}

/** The segments that show a number which another one shows as well, in text order. */
export interface Duplicates<S extends RawSegment = Segment> {
  readonly kind: 'duplicates';
  numbersOf(segment: S): readonly number[];
}

/** A value that each revision is given from outside: a part of the outline. */
export interface Input<Name extends PropertyKey> {
  readonly kind: 'input';
  readonly name: Name;
}

/** A value that is computed from others. */
export interface Query<View, T> {
  readonly kind: 'query';
  compute(view: View): T;
  /** `previous` as far as `next` is equal to it. */
  reuse(previous: T, next: T): T;
}

/** Keys whose values depend on each segment alone. */
export type SegmentKey<S extends RawSegment> = Filter<S> | Counter<S> | Index<S> | Duplicates<S>;
export type Key<S extends RawSegment, Inputs, View> = SegmentKey<S> | Input<keyof Inputs> | Query<View, unknown>;

/** The value of an index. */
export type SegmentsByWord<S extends RawSegment = Segment> = ReadonlyMap<string, readonly S[]>;

/** @param matches must depend on the segment alone */
export function defineFilter<S extends RawSegment = Segment>(matches: (segment: S) => boolean): Filter<S> {
  return { kind: 'filter', matches };
}

/** @param count must depend on the segment alone */
export function defineCounter<S extends RawSegment = Segment>(count: (segment: S) => number): Counter<S> {
  return { kind: 'counter', count };
}

/** @param wordsOf must depend on the segment alone; a word may come twice */
export function defineIndex<S extends RawSegment = Segment>(wordsOf: (segment: S) => readonly string[]): Index<S> {
  return { kind: 'index', wordsOf };
}

/** @param numbersOf must depend on the segment alone; positive integers below 2^31, 0 for none */
export function defineDuplicates<S extends RawSegment = Segment>(
  numbersOf: (segment: S) => readonly number[],
): Duplicates<S> {
  return { kind: 'duplicates', numbersOf };
}

/**
 * @param compute must depend on what it reads by its view, and on nothing else
 * @param reuse by default the previous value where the next is equal to it
 */
export function defineQuery<View, T>(
  compute: (view: View) => T,
  reuse: (previous: T, next: T) => T = reuseIfEqual,
): Query<View, T> {
  return { kind: 'query', compute, reuse };
}

/** One query for each item, as long as the item lives: an edit leaves the values of all items standing that it does not touch. */
export function defineQueryPer<Item extends object, View, T>(
  compute: (item: Item, view: View) => T,
): (item: Item) => Query<View, T> {
  return memoizePerObject((item) => defineQuery((view) => compute(item, view)));
}

/** A key for each part of the inputs. @param names all of them */
export function defineInputs<Inputs extends object>(names: { readonly [Name in keyof Inputs]-?: true }): {
  readonly [Name in keyof Inputs]-?: Input<Name>;
} {
  const keys = Object.keys(names).map((name) => [name, { kind: 'input', name }]);
  return Object.fromEntries(keys) as { readonly [Name in keyof Inputs]-?: Input<Name> };
}
