// What a document rule, a query and a fix see of a revision. What they look at by it is recorded, so that what they found is
// kept while that is unchanged.

import type { Audience } from '../settings/audience';
import type { Tables } from '../settings/tables';
import type { Words } from '../settings/words';
import type { Point, Range, Rec } from '../facts/segment';
import type { Dependencies } from '../incremental/dependencies';
import { Reader } from '../incremental/database';
import type { ResidueMap } from '../outline/residueMap';
import type { Outline } from '../outline/outline';
import { INPUTS, type DocumentDatabase, type DocumentInputs } from './documentInputs';
import { OutlineView } from './outlineView';

/** The user's settings that rules go by; severities and presets are none of their business. */
export interface DocumentSettings {
  readonly audience: Audience;
  readonly words: Words;
  readonly tables: Tables;
}

export class DocumentView extends Reader<Rec, DocumentInputs, DocumentView> {
  #outline: OutlineView | undefined;

  /**
   * @param settings not recorded: with other settings nothing is taken over
   * @param dependencies where it is recorded what is looked at; left out, nothing is
   */
  constructor(
    database: DocumentDatabase,
    readonly settings: DocumentSettings,
    dependencies?: Dependencies<Rec, DocumentInputs, DocumentView>,
  ) {
    super(database, dependencies);
  }

  get outline(): Outline {
    return (this.#outline ??= new OutlineView(this));
  }

  get residue(): ResidueMap {
    return this.read(INPUTS.residueMap);
  }

  /** All records that are not wholly residue, in text order. Who goes through them does so again at every edit; see {@link read}. */
  get body(): readonly Rec[] {
    return this.residue.excluded.without(this.records.list);
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

  /** The first record after this one that is not blank; undefined where there is none. */
  nextWithText(record: Rec): Rec | undefined {
    let next = this.next(record);
    while (next?.scan.blank === true) next = this.next(next);
    return next;
  }
}
