// What a candidate marker of a heading or of a series item is.

/** 一、 · （一） · 1. · （1） in the order of GB/T 9704—2012, 7.3.3. */
export type HeadingForm = 'chinese-comma' | 'chinese-bracketed' | 'arabic-dot' | 'arabic-bracketed';

/** 一是 · 一要 · 第一， · 其一， · 首先， · 一方面. */
export type SeriesKind = 'is' | 'must' | 'nth' | 'one-of' | 'first-then-last' | 'one-hand';

/**
 * What stands before a marker: the start of the line, a mark that ends a clause (with or without blanks), a comma, blanks after a
 * word, or a word without anything between.
 */
export type Position = 'line' | 'clause' | 'comma' | 'blank' | 'glued';

interface MarkerSpan {
  /** Columns in UTF-16 code units; `end` is behind the marker. */
  readonly start: number;
  readonly end: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  /** Undefined where the ordinal is missing: (), 最后. */
  readonly value: number | undefined;
  readonly position: Position;
}

export interface HeadingMarker extends MarkerSpan {
  readonly type: 'heading';
  readonly form: HeadingForm;
  /** Brackets without anything between; its form is a guess until its siblings are known. */
  readonly empty: boolean;
  /** A bracket is missing. */
  readonly broken: boolean;
  /** A figure follows at once, so that 4.3 may be a decimal and 二、三 a list of numbers. */
  readonly numberFollows: boolean;
}

export interface ItemMarker extends MarkerSpan {
  readonly type: 'item';
  readonly kind: SeriesKind;
}

export type Marker = HeadingMarker | ItemMarker;
