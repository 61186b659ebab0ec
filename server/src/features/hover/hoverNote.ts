// What a hover is made of: each of its sources gives one.

/** A note on a stretch of the text, in lines of Markdown. */
export interface Note {
  readonly lines: readonly string[];
  /** Offsets of the text. */
  readonly start: number;
  readonly end: number;
}
