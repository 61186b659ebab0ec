// The records that have something to them, for each of the things that are asked for: kept by difference when a document changes.

import type { Change } from '../text/change';
import { partition } from '../text/partition';
import type { Rec } from '../facts/segment';
import type { Records } from '../text/segments';

/** Tells records apart by what they hold; its identity is its name, so make it once. It must depend on the record alone. */
export interface Sieve {
  readonly holds: (record: Rec) => boolean;
}

export function sieve(holds: (record: Rec) => boolean): Sieve {
  return { holds };
}

/** Counts something in records, with the same law. */
export interface Tally {
  readonly count: (record: Rec) => number;
}

export function tally(count: (record: Rec) => number): Tally {
  return { count };
}

/** Names the words under which records are found, each none, one or several times, with the same law. */
export interface Grouping {
  readonly keysOf: (record: Rec) => readonly string[];
}

/** Under each word its records, in text order. */
export type Groups = ReadonlyMap<string, readonly Rec[]>;

export function grouping(keysOf: (record: Rec) => readonly string[]): Grouping {
  return { keysOf };
}

/** The version that an edit was made to, and what the edit did. */
export interface Before<Known> {
  readonly known: Known;
  readonly change: Change;
}

export class SiftedRecords {
  readonly #lists = new Map<Sieve, readonly Rec[]>();
  readonly #sums = new Map<Tally, number>();
  readonly #groups = new Map<Grouping, Groups>();
  #before: Before<SiftedRecords> | undefined;

  constructor(
    private readonly records: Records,
    before?: Before<SiftedRecords>,
  ) {
    this.#before = before;
  }

  /** In text order. The same list as before the edit where the edit neither took away nor brought a record that the sieve holds. */
  of(sieve: Sieve): readonly Rec[] {
    const known = this.#lists.get(sieve);
    if (known !== undefined) return known;
    const list = this.#byDifference(sieve) ?? this.records.list.filter(sieve.holds);
    this.#lists.set(sieve, list);
    return list;
  }

  /** What a tally counts in all records together. */
  sum(tally: Tally): number {
    const known = this.#sums.get(tally);
    if (known !== undefined) return known;
    const old = this.#before === undefined ? undefined : this.#before.known.#sums.get(tally);
    const sum =
      this.#before === undefined || old === undefined
        ? sumOf(tally, this.records.list)
        : old - sumOf(tally, this.#before.change.removed) + sumOf(tally, this.#before.change.inserted);
    this.#sums.set(tally, sum);
    return sum;
  }

  /** All records by their words. The same groups as before the edit where it has neither taken away nor brought a word, the same list where it has none of this word. */
  grouped(grouping: Grouping): Groups {
    const known = this.#groups.get(grouping);
    if (known !== undefined) return known;
    const groups = this.#groupsByDifference(grouping) ?? groupsOf(grouping, this.records.list);
    this.#groups.set(grouping, groups);
    return groups;
  }

  /** Lets the version before go. What has not been asked for until now is sifted from scratch. */
  settle(): void {
    this.#before = undefined;
  }

  #byDifference(sieve: Sieve): readonly Rec[] | undefined {
    if (this.#before === undefined) return undefined;
    const {
      known,
      change: { removed, inserted },
    } = this.#before;
    const old = known.#lists.get(sieve);
    if (old === undefined) return undefined;
    const gone = removed.filter(sieve.holds);
    const come = inserted.filter(sieve.holds);
    return gone.length === 0 && come.length === 0 ? old : this.#replaced(old, gone, come, this.#before.change);
  }

  #groupsByDifference(grouping: Grouping): Groups | undefined {
    if (this.#before === undefined) return undefined;
    const { known, change } = this.#before;
    const old = known.#groups.get(grouping);
    if (old === undefined) return undefined;
    const gone = groupsOf(grouping, change.removed);
    const come = groupsOf(grouping, change.inserted);
    if (gone.size === 0 && come.size === 0) return old;
    const groups = new Map(old);
    for (const key of new Set([...gone.keys(), ...come.keys()])) {
      const list = this.#replaced(old.get(key) ?? [], gone.get(key) ?? [], come.get(key) ?? [], change);
      if (list.length > 0) groups.set(key, list);
      else groups.delete(key);
    }
    return groups;
  }

  /** A list in which the records that an edit has taken away are replaced by those that it has brought. */
  #replaced(old: readonly Rec[], gone: readonly Rec[], come: readonly Rec[], { from }: Change): readonly Rec[] {
    const first = gone[0];
    const at = first === undefined ? this.#placeFor(from, old) : old.indexOf(first);
    return [...old.slice(0, at), ...come, ...old.slice(at + gone.length)];
  }

  /** How many of the records, all of which are still there, stand before an index. */
  #placeFor(index: number, list: readonly Rec[]): number {
    return partition(list, (record) => this.records.indexOf(record) < index);
  }
}

export function sumOf({ count }: Tally, records: readonly Rec[]): number {
  let sum = 0;
  for (const record of records) sum += count(record);
  return sum;
}

function groupsOf({ keysOf }: Grouping, records: readonly Rec[]): Groups {
  const groups = new Map<string, Rec[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else if (group.at(-1) !== record) group.push(record);
    }
  }
  return groups;
}
