// What a document rule and a fix see of a snapshot. It notes what they look at, so that what they found is kept while that is unchanged.

import type { Audience } from '../settings/audience';
import type { Tables } from '../settings/tables';
import type { Words } from '../settings/words';
import type { Point, Range, Rec } from '../facts/segment';
import type { Records } from '../text/segments';
import { Readings, type Answers, type Key, type Part } from '../incremental/answers';
import type { ResidueMap } from '../outline/body';
import { keep } from '../incremental/keep';
import type { Outline } from '../outline/outline';
import type { RepeatedClauses } from '../incremental/repeatedClauses';
import { sumOf, type Grouping, type Groups, type SiftedRecords, type Sieve, type Tally } from '../incremental/sifted';

/** The user's settings that rules go by; severities and presets are none of their business. */
export interface DocumentSettings {
  readonly audience: Audience;
  readonly words: Words;
  readonly tables: Tables;
}

/** Something that is worked out from a view, for one rule or several. Make it once: its identity is its name. */
export type Question<T> = (view: DocumentView) => T;

/** All that is known of one version of a document. */
export interface Known {
  readonly records: Records;
  readonly outline: Outline;
  readonly residue: ResidueMap;
  readonly sifted: SiftedRecords;
  readonly repeated: RepeatedClauses;
  readonly answers: Answers;
  readonly settings: DocumentSettings;
}

export class DocumentView {
  readonly outline: Outline;
  readonly records: RecordsInView;
  readonly #known: Known;
  readonly #readings: Readings | undefined;
  #body: Range | undefined;

  /** @param readings where it is noted what is looked at; left out, nothing is noted */
  constructor(known: Known, readings?: Readings) {
    this.#known = known;
    this.#readings = readings;
    this.records = new RecordsInView(known.records, readings);
    this.outline =
      readings === undefined
        ? known.outline
        : new Proxy(known.outline, {
            get: (_, part) =>
              part === 'body' ? (this.#body ??= this.#bodyInView()) : this.#read(part as keyof Outline),
          });
  }

  /** Not noted: with other settings no answer is taken over. */
  get settings(): DocumentSettings {
    return this.#known.settings;
  }

  get residue(): ResidueMap {
    return this.#read(RESIDUE) as ResidueMap;
  }

  /** The records that a sieve holds and that are not wholly residue, in text order. */
  having(sieve: Sieve): readonly Rec[] {
    return this.#read(sieve) as readonly Rec[];
  }

  /** The records with clauses that may stand elsewhere too and that are not wholly residue, in text order. */
  get repeating(): readonly Rec[] {
    return this.#read('repeating') as readonly Rec[];
  }

  /** What a tally counts in all records that are not wholly residue. */
  sum(tally: Tally): number {
    return this.#read(tally) as number;
  }

  /** All records by the words that a grouping finds in them, residue too: to take it out of every list would cost an edit all lists. */
  grouped(grouping: Grouping): Groups {
    return this.#read(grouping) as Groups;
  }

  /** All records that are not wholly residue, in text order. Who goes through them does so anew at every edit; see {@link having}. */
  get body(): readonly Rec[] {
    const { residue } = this;
    return residue.blocks.length === 0
      ? this.records.list
      : this.records.list.filter((record) => !residue.covers(record));
  }

  /** The answer to a question, worked out once for all who ask. Equal answers of two versions are one object. */
  ask<T>(question: Question<T>): T {
    return this.#read(question) as T;
  }

  /** What `work` finds, under a name that stays the same from version to version. */
  recall<T>(key: Key, work: Question<T>, merge: (former: T | undefined, found: T) => T = keep): T {
    const { answers } = this.#known;
    const known = answers.find(key, (part) => partOf(this.#known, part));
    if (known !== undefined) return known.value as T;
    const readings = new Readings();
    const value = merge(answers.former(key)?.value as T | undefined, work(new DocumentView(this.#known, readings)));
    answers.set(key, { value, readings });
    return value;
  }

  /** The text of a range, with the line breaks inside it. */
  textOf(range: Range): string {
    const { start, end } = range;
    if (start.record === end.record) return start.record.text.slice(start.column, end.column);
    let text = start.record.text.slice(start.column) + start.record.eol;
    for (const record of this.recordsIn(range).slice(1, -1)) text += record.text + record.eol;
    return text + end.record.text.slice(0, end.column);
  }

  /** The records from the one in which a range begins to the one in which it ends, both included. */
  recordsIn({ start, end }: Range): readonly Rec[] {
    const found = [start.record];
    for (let record: Rec | undefined = start.record; record !== undefined && record !== end.record;) {
      record = this.next(record);
      if (record !== undefined) found.push(record);
    }
    return found;
  }

  /** The records of the line that a record stands in. */
  lineOf(record: Rec): readonly Rec[] {
    const { records } = this.#known;
    const line = records.lineAround(records.indexOf(record));
    for (const each of line) this.#readings?.neighbours.add(each);
    return line;
  }

  /** The record behind this one; undefined for the last. */
  next(record: Rec): Rec | undefined {
    return this.#neighbour(record, 1);
  }

  /** The first record behind this one that is not blank; undefined where there is none. */
  nextWithText(record: Rec): Rec | undefined {
    let next = this.next(record);
    while (next?.scan.blank === true) next = this.next(next);
    return next;
  }

  /** The record before this one; undefined for the first. */
  previous(record: Rec): Rec | undefined {
    return this.#neighbour(record, -1);
  }

  /** Its two ends, each for itself: the last paragraph is typed in often, and few rules look at the end. */
  #bodyInView(): Range {
    const read = (part: Part): Point => this.#read(part) as Point;
    return {
      get start() {
        return read('bodyStart');
      },
      get end() {
        return read('bodyEnd');
      },
    };
  }

  #neighbour(record: Rec, step: 1 | -1): Rec | undefined {
    this.#readings?.neighbours.add(record);
    const { records } = this.#known;
    return records.at(records.indexOf(record) + step);
  }

  #read(part: Part): unknown {
    const value = partOf(this.#known, part);
    this.#readings?.parts.set(part, value);
    return value;
  }
}

/** The order of places, which no edit elsewhere changes; and all records, for those who must see them all. */
class RecordsInView {
  constructor(
    private readonly records: Records,
    private readonly readings: Readings | undefined,
  ) {}

  /** Negative, zero or positive as `a` stands before, at or after `b`. */
  compare(a: Point, b: Point): number {
    return this.records.compare(a, b);
  }

  /** Costs an answer at every edit. */
  get list(): readonly Rec[] {
    return this.#all().list;
  }

  /** Costs an answer at every edit. */
  indexOf(record: Rec): number {
    return this.#all().indexOf(record);
  }

  #all(): Records {
    if (this.readings !== undefined) this.readings.everything = true;
    return this.records;
  }
}

const RESIDUE = 'residueMap';

/** What a part of a document is in a version. */
function partOf(known: Known, part: Part): unknown {
  if (part === RESIDUE) return known.residue;
  if (part === 'repeating') return known.residue.without(known.repeated.list);
  if (part === 'bodyStart') return known.outline.body.start;
  if (part === 'bodyEnd') return known.outline.body.end;
  if (typeof part === 'string') return known.outline[part];
  if (typeof part === 'function') return new DocumentView(known).recall(part, part as Question<unknown>);
  if ('count' in part) return known.sifted.sum(part) - sumOf(part, known.residue.whole);
  if ('keysOf' in part) return known.sifted.grouped(part);
  return known.residue.without(known.sifted.of(part as Sieve));
}
