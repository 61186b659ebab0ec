// The records with clauses that stand in the document more than once: kept by difference, since nearly every edit brings and
// takes clauses, and nearly none of them stands elsewhere.

import type { Rec } from '../facts/segment';
import type { Records } from '../text/segments';
import { FirstPlaces } from './firstPlaces';
import type { Before } from './sifted';

export class RepeatedClauses {
  #list: readonly Rec[] | undefined;
  /** Goes over to the next version, which changes it; a version without it makes one. */
  #index: ClauseIndex | undefined;
  #before: Before<RepeatedClauses> | undefined;

  constructor(
    private readonly records: Records,
    before?: Before<RepeatedClauses>,
  ) {
    this.#before = before;
  }

  /** In text order, and all of them; among them may be some whose clauses only look alike. The same list while it holds the same. */
  get list(): readonly Rec[] {
    return (this.#list ??= this.#before === undefined ? this.#fromScratch() : this.#byDifference(this.#before));
  }

  /** Lets the version before go. */
  settle(): void {
    this.#before = undefined;
  }

  /** Most documents are only opened, and need no index. */
  #fromScratch(): readonly Rec[] {
    const { list } = this.records;
    const first = new FirstPlaces(list.reduce((sum, record) => sum + record.scan.clauseMarks.length, 0));
    const repeating = new Set<number>();
    list.forEach((record, i) => {
      for (const mark of record.scan.clauseMarks) {
        const before = mark === 0 ? undefined : first.meet(mark, i + 1);
        if (before !== undefined) repeating.add(before - 1).add(i);
      }
    });
    return [...repeating].sort((a, b) => a - b).map((i) => list[i] as Rec);
  }

  #byDifference({ known, change }: Before<RepeatedClauses>): readonly Rec[] {
    const taken = known.#index;
    known.#index = undefined;
    this.#index = taken ?? new ClauseIndex();
    if (taken === undefined) {
      for (const record of this.records.list) this.#index.add(record);
    } else {
      for (const record of change.removed) taken.delete(record);
      for (const record of change.inserted) taken.add(record);
    }
    const repeating = this.#index.repeating;
    const old = known.#list;
    if (old !== undefined && old.length === repeating.size && old.every((record) => repeating.has(record))) return old;
    return [...repeating.keys()]
      .map((record) => ({ record, index: this.records.indexOf(record) }))
      .sort((a, b) => a.index - b.index)
      .map(({ record }) => record);
  }
}

/** Which records hold each mark. */
class ClauseIndex {
  readonly #holders = new Map<number, Rec | Rec[]>();
  /** Of each record with marks that are held more than once, how many. */
  readonly #shared = new Map<Rec, number>();

  /** The records with a mark that is held more than once, in no order. */
  get repeating(): ReadonlyMap<Rec, number> {
    return this.#shared;
  }

  add(record: Rec): void {
    for (const mark of record.scan.clauseMarks) {
      if (mark === 0) continue;
      const holders = this.#holders.get(mark);
      if (holders === undefined) {
        this.#holders.set(mark, record);
        continue;
      }
      this.#count(record, 1);
      if (Array.isArray(holders)) holders.push(record);
      else {
        this.#count(holders, 1);
        this.#holders.set(mark, [holders, record]);
      }
    }
  }

  delete(record: Rec): void {
    for (const mark of record.scan.clauseMarks) {
      const holders = mark === 0 ? undefined : this.#holders.get(mark);
      if (holders === record) this.#holders.delete(mark);
      if (!Array.isArray(holders)) continue;
      holders.splice(holders.indexOf(record), 1);
      this.#count(record, -1);
      const [last] = holders;
      if (holders.length > 1 || last === undefined) continue;
      this.#count(last, -1);
      this.#holders.set(mark, last);
    }
  }

  #count(record: Rec, by: 1 | -1): void {
    const count = (this.#shared.get(record) ?? 0) + by;
    if (count === 0) this.#shared.delete(record);
    else this.#shared.set(record, count);
  }
}
