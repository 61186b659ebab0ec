// What a document rule, a query and a fix see of a revision. What they look at by it is recorded, so that what they found is
// kept while that is unchanged.

import type { Audience } from '../settings/audience';
import type { Markup } from '../settings/markup';
import type { Tables } from '../settings/tables';
import type { Words } from '../settings/words';
import type { Range, Segment } from '../facts/segment';
import type { Dependencies } from '../incremental/dependencies';
import { Reader, type Database } from '../incremental/database';
import type { ResidueMap } from '../outline/residueMap';
import type { Outline } from '../outline/outline';
import { INPUTS, type DocumentInputs } from './documentInputs';
import { OutlineView } from './outlineView';

/** The user's settings that rules go by; severities and presets are none of their business. */
export interface DocumentSettings {
  readonly audience: Audience;
  readonly words: Words;
  readonly tables: Tables;
  readonly markup: Markup;
}

export type DocumentDatabase<S extends Segment = Segment> = Database<S, DocumentInputs, DocumentView>;

export class DocumentView extends Reader<Segment, DocumentInputs, DocumentView> {
  #outline: OutlineView | undefined;

  /**
   * @param settings not recorded: with other settings nothing is taken over
   * @param dependencies where it is recorded what is looked at; left out, nothing is
   */
  constructor(
    database: DocumentDatabase,
    readonly settings: DocumentSettings,
    dependencies?: Dependencies<Segment, DocumentInputs, DocumentView>,
  ) {
    super(database, dependencies);
  }

  get outline(): Outline {
    return (this.#outline ??= new OutlineView(this));
  }

  get residue(): ResidueMap {
    return this.read(INPUTS.residueMap);
  }

  /** All segments that are not wholly residue, in text order. Who goes through them does so again at every edit; see {@link read}. */
  get body(): readonly Segment[] {
    return this.residue.excluded.without(this.segments.list);
  }

  /** The text of a range, with the line breaks inside it. */
  textOf(range: Range): string {
    const { start, end } = range;
    if (start.segment === end.segment) return start.segment.text.slice(start.column, end.column);
    let text = start.segment.text.slice(start.column) + start.segment.eol;
    for (const segment of this.segmentsIn(range).slice(1, -1)) text += segment.text + segment.eol;
    return text + end.segment.text.slice(0, end.column);
  }

  /** The segments from the one in which a range begins to the one in which it ends, both included. */
  segmentsIn({ start, end }: Range): readonly Segment[] {
    const found = [start.segment];
    for (let segment: Segment | undefined = start.segment; segment !== undefined && segment !== end.segment;) {
      segment = this.next(segment);
      if (segment !== undefined) found.push(segment);
    }
    return found;
  }

  /** The first segment after this one that is not blank; undefined where there is none. */
  nextWithText(segment: Segment): Segment | undefined {
    let next = this.next(segment);
    while (next?.facts.blank === true) next = this.next(next);
    return next;
  }

  /** The segment before one, blank ones passed over. */
  previousWithText(segment: Segment): Segment | undefined {
    let before = this.previous(segment);
    while (before?.facts.blank === true) before = this.previous(before);
    return before;
  }
}
