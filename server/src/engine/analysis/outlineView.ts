// The outline as a rule sees it: each part is read, and recorded, when it is looked at.

import type { Point, Range } from '../facts/segment';
import type { Outline } from '../outline/outline';
import { INPUTS, type InputReader } from './documentInputs';

export class OutlineView implements Outline {
  readonly body: Range;

  constructor(private readonly reader: InputReader) {
    this.body = new BodyView(reader);
  }

  get kind(): Outline['kind'] {
    return this.reader.read(INPUTS.kind);
  }

  get profile(): Outline['profile'] {
    return this.reader.read(INPUTS.profile);
  }

  get year(): Outline['year'] {
    return this.reader.read(INPUTS.year);
  }

  get title(): Outline['title'] {
    return this.reader.read(INPUTS.title);
  }

  get repeatedTitles(): Outline['repeatedTitles'] {
    return this.reader.read(INPUTS.repeatedTitles);
  }

  get salutation(): Outline['salutation'] {
    return this.reader.read(INPUTS.salutation);
  }

  get leadIn(): Outline['leadIn'] {
    return this.reader.read(INPUTS.leadIn);
  }

  get headings(): Outline['headings'] {
    return this.reader.read(INPUTS.headings);
  }

  get numberings(): Outline['numberings'] {
    return this.reader.read(INPUTS.numberings);
  }

  get series(): Outline['series'] {
    return this.reader.read(INPUTS.series);
  }

  get signature(): Outline['signature'] {
    return this.reader.read(INPUTS.signature);
  }

  get date(): Outline['date'] {
    return this.reader.read(INPUTS.date);
  }

  get residue(): Outline['residue'] {
    return this.reader.read(INPUTS.residue);
  }

  get metadata(): Outline['metadata'] {
    return this.reader.read(INPUTS.metadata);
  }
}

class BodyView implements Range {
  constructor(private readonly reader: InputReader) {}

  get start(): Point {
    return this.reader.read(INPUTS.bodyStart);
  }

  get end(): Point {
    return this.reader.read(INPUTS.bodyEnd);
  }
}
