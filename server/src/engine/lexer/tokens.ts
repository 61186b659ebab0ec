// The tokens of one segment as a column: one number a token, no object.

import type { TokenKind } from './tokenKind';

const KIND_SHIFT = 26;
const COLUMN_MASK = (1 << KIND_SHIFT) - 1;

/** The longest text that is lexed, in UTF-16 code units: columns take 26 bits. Segments are a thousandth of it. */
export const LONGEST_LEXED = COLUMN_MASK;

/** A token as one number: its kind and its first column. */
export function packToken(kind: TokenKind, start: number): number {
  return ((kind << KIND_SHIFT) | start) >>> 0;
}

/**
 * Tokens in text order that cover their text from end to end, so that the end of one is the start of the next. Indices and
 * columns count from 0; columns are UTF-16 code units.
 */
export class Tokens {
  readonly #column: Uint32Array;

  /** @param column made by {@link packToken}, in text order, the first at column 0 */
  constructor(
    readonly text: string,
    column: Uint32Array,
  ) {
    this.#column = column;
  }

  /** 0 for an empty text only. */
  get count(): number {
    return this.#column.length;
  }

  /** The kind of a token; undefined outside 0 … count - 1. */
  kindAt(index: number): TokenKind | undefined {
    const packed = this.#column[index];
    return packed === undefined ? undefined : ((packed >>> KIND_SHIFT) as TokenKind);
  }

  /** The first column of a token; the length of the text from `count` on. */
  startOf(index: number): number {
    const packed = this.#column[index];
    return packed === undefined ? this.text.length : packed & COLUMN_MASK;
  }

  /** The column after a token. */
  endOf(index: number): number {
    return this.startOf(index + 1);
  }

  textOf(index: number): string {
    return this.text.slice(this.startOf(index), this.endOf(index));
  }

  /** The token that holds a column; -1 outside the text. */
  indexAt(column: number): number {
    if (column < 0 || column >= this.text.length) return -1;
    let low = 0;
    let high = this.#column.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.startOf(middle) <= column) low = middle;
      else high = middle;
    }
    return low;
  }
}
