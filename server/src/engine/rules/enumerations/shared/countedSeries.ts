// The series whose ordinals are checked.

import type { Outline, Series } from '../../../outline/outline';
import type { ListKind } from '../../../lexer/ordinals';

/** 首先…最后 and 一方面…另一方面 are ways of speaking, not counts. */
const COUNTED: ReadonlySet<ListKind> = new Set(['is', 'must', 'nth', 'one-of']);

export function countedSeries(outline: Outline): readonly Series[] {
  return outline.series.filter((series) => COUNTED.has(series.kind));
}
