// What a line of the source holds and a reader does not read: markup, and the line breaks of wrapped text. Everything that is
// read counts columns without it; this is the way from those columns to the source and back.

/** Stands in the source before a column of the text that is read. */
export interface HiddenText {
  readonly kind: 'markup' | 'line-break';
  readonly column: number;
  readonly text: string;
}

export const NOTHING_HIDDEN: readonly HiddenText[] = [];

/** On which side of the hidden text that stands at a column. */
export type Side = 'before' | 'after';

/** Text as it is read, and what its source holds besides. */
export interface ReadText {
  /** What is read; columns count in it. */
  readonly text: string;
  /** In text order; almost always nothing. */
  readonly hidden: readonly HiddenText[];
}

/** The source without its line break at the end. */
export function sourceText({ text, hidden }: ReadText): string {
  if (hidden.length === 0) return text;
  let source = '';
  let from = 0;
  for (const each of hidden) {
    source += text.slice(from, each.column) + each.text;
    from = each.column;
  }
  return source + text.slice(from);
}

/** Length of the source without its line break at the end, in UTF-16 code units. */
export function sourceLength({ text, hidden }: ReadText): number {
  let length = text.length;
  for (let i = 0; i < hidden.length; i++) length += (hidden[i] as HiddenText).text.length;
  return length;
}

/** The column of the source for a column of the text. */
export function sourceColumn({ hidden }: ReadText, column: number, side: Side): number {
  let source = column;
  for (let i = 0; i < hidden.length; i++) {
    const each = hidden[i] as HiddenText;
    if (each.column > column || (each.column === column && side === 'before')) break;
    source += each.text.length;
  }
  return source;
}

/** The column of the text for a column of the source; a place inside hidden text is the column at which it stands. */
export function readColumn({ text, hidden }: ReadText, source: number): number {
  let before = 0;
  for (let i = 0; i < hidden.length; i++) {
    const each = hidden[i] as HiddenText;
    const start = each.column + before;
    if (source <= start) break;
    before += Math.min(each.text.length, source - start);
  }
  return Math.min(Math.max(0, source - before), text.length);
}

/** Where lines begin that a line break of the text ends the ones before: columns of the text. */
export function lineStartsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: { length } }) => index + length);
}

/**
 * The side of the hidden text on which a place stands by itself: what begins there begins after it, but at the end of the text
 * nothing begins.
 */
export function ownSide({ text }: ReadText, column: number): Side {
  return column < text.length ? 'after' : 'before';
}
