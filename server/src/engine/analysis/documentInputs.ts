// What each revision of a document is given for its database: the outline, part by part, so that who reads one part is not
// computed again when another changes.

import type { Point, Segment } from '../facts/segment';
import type { Database, Reader } from '../incremental/database';
import { defineInputs } from '../incremental/keys';
import type { ResidueMap } from '../outline/residueMap';
import type { Outline } from '../outline/outline';
import type { DocumentView } from './documentView';

export interface DocumentInputs extends Omit<Outline, 'body'> {
  /** Its two ends, each for itself: the last paragraph is typed in often, and few rules look at the end. */
  readonly bodyStart: Point;
  readonly bodyEnd: Point;
  readonly residueMap: ResidueMap;
}

export const INPUTS = defineInputs<DocumentInputs>({
  kind: true,
  profile: true,
  year: true,
  title: true,
  repeatedTitles: true,
  salutation: true,
  leadIn: true,
  headings: true,
  numberings: true,
  series: true,
  signature: true,
  date: true,
  residue: true,
  metadata: true,
  bodyStart: true,
  bodyEnd: true,
  residueMap: true,
});

export type DocumentDatabase<S extends Segment = Segment> = Database<S, DocumentInputs, DocumentView>;
export type DocumentReader = Reader<Segment, DocumentInputs, DocumentView>;

export function inputsOf(outline: Outline, residueMap: ResidueMap): DocumentInputs {
  const { body, ...parts } = outline;
  return { ...parts, bodyStart: body.start, bodyEnd: body.end, residueMap };
}
