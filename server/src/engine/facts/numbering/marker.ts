// What a candidate marker of a heading or of a list item is.

import type { ListKind, Position } from '../../lexer/ordinals';

/** 一、 · （一） · 1. · （1） in the order of GB/T 9704—2012, 7.3.3. */
export type HeadingForm = 'chinese-comma' | 'chinese-bracketed' | 'arabic-dot' | 'arabic-bracketed';

interface MarkerSpan {
  /** Columns in UTF-16 code units; `end` is after the marker. */
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
  readonly kind: ListKind;
}

export type Marker = HeadingMarker | ItemMarker;
