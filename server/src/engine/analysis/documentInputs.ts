// What each revision of a document is given for its database: the outline, part by part, so that who reads one part is not
// computed again when another changes.

import type { Point } from '../facts/segment';
import { defineInputs, type Input } from '../incremental/keys';
import type { ResidueMap } from '../outline/residueMap';
import type { Outline } from '../outline/outline';

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

/** What reads them one by one. */
export interface InputReader {
  read<Name extends keyof DocumentInputs>(key: Input<Name>): DocumentInputs[Name];
}

export function inputsOf(outline: Outline, residueMap: ResidueMap): DocumentInputs {
  const { body, ...parts } = outline;
  return { ...parts, bodyStart: body.start, bodyEnd: body.end, residueMap };
}
