// What has been worked out from a document, with what was read for it: kept from version to version while all of that is unchanged.

import type { Change } from '../text/change';
import type { Rec } from '../facts/segment';
import type { Outline } from '../outline/outline';
import type { Before, Grouping, Sieve, Tally } from './sifted';

/** Names a piece of work; its identity counts. A question answers itself, a rule's answer is what it reports. */
export type Key = object;

/** What can be read of a document: a part of the outline, which records are residue, records of a kind, what they sum up to and the words that they are found under, the answer to a question. */
export type Part =
  keyof Outline | 'bodyStart' | 'bodyEnd' | 'residueMap' | 'repeating' | Sieve | Tally | Grouping | Key;

/** What was read, and what it was. */
export class Readings {
  readonly parts = new Map<Part, unknown>();
  /** Records whose neighbours were looked at. */
  readonly neighbours = new Set<Rec>();
  /** Whether all records were gone through: such an answer holds for no other version. */
  everything = false;
}

export interface Answer {
  readonly value: unknown;
  readonly readings: Readings;
}

export class Answers {
  readonly #known = new Map<Key, Answer>();
  #before: Before<Answers> | undefined;
  /** Records that are gone, and the two between which they stood. */
  readonly #disturbed: readonly Rec[];

  constructor(before?: Before<Answers>) {
    this.#before = before;
    this.#disturbed = before === undefined ? [] : disturbedBy(before.change);
  }

  /**
   * The answer of this version, or of the one before if all that was read for it is what it was.
   * @param now what a part is in this version
   */
  find(key: Key, now: (part: Part) => unknown): Answer | undefined {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const old = this.former(key);
    if (old === undefined || !this.#holds(old.readings, now)) return undefined;
    this.#known.set(key, old);
    return old;
  }

  /** The answer of the version before, whether it still holds or not. */
  former(key: Key): Answer | undefined {
    return this.#before === undefined ? undefined : this.#before.known.#known.get(key);
  }

  set(key: Key, answer: Answer): void {
    this.#known.set(key, answer);
  }

  /** Lets the version before go. */
  settle(): void {
    this.#before = undefined;
  }

  #holds({ parts, neighbours, everything }: Readings, now: (part: Part) => unknown): boolean {
    if (everything) return false;
    if (neighbours.size > 0 && this.#disturbed.some((record) => neighbours.has(record))) return false;
    for (const [part, value] of parts) if (now(part) !== value) return false;
    return true;
  }
}

function disturbedBy({ records, removed, inserted, from }: Change): readonly Rec[] {
  return [...removed, records.at(from - 1), records.at(from + inserted.length)].filter(
    (record) => record !== undefined,
  );
}
