// What a document rule and a fix see of a snapshot.

import type { ResolvedConfig } from '../config/config';
import type { ResidueMap } from './body';
import type { Outline } from './outline';
import type { Range, Rec } from '../text/record';
import type { Records } from '../text/records';

/** The user's settings that rules go by; severities and presets are none of their business. */
export type DocumentSettings = Pick<ResolvedConfig, 'audience' | 'words'>;

export class DocumentView {
  #body: readonly Rec[] | undefined;

  constructor(
    readonly records: Records,
    readonly outline: Outline,
    readonly residue: ResidueMap,
    readonly settings: DocumentSettings,
  ) {}

  /** All records that are not wholly residue, in text order. */
  get body(): readonly Rec[] {
    return (this.#body ??= this.outline.residue.length === 0 ? this.records.list : this.records.list.filter((record) => !this.residue.covers(record)));
  }

  /** The text of a range, with the line breaks inside it. */
  textOf(range: Range): string {
    const { start, end } = range;
    if (start.record === end.record) return start.record.text.slice(start.column, end.column);
    const first = this.records.indexOf(start.record);
    const last = this.records.indexOf(end.record);
    let text = start.record.text.slice(start.column) + start.record.eol;
    for (const record of this.records.list.slice(first + 1, last)) text += record.text + record.eol;
    return text + end.record.text.slice(0, end.column);
  }

  /** The record behind this one; undefined for the last. */
  next(record: Rec): Rec | undefined {
    return this.records.list[this.records.indexOf(record) + 1];
  }

  /** The record before this one; undefined for the first. */
  previous(record: Rec): Rec | undefined {
    return this.records.list[this.records.indexOf(record) - 1];
  }
}
