// Turns pairs of straight quotation marks into “”, inside others into ‘’.

import { groupBy } from '../../../text/groupBy';
import { within, type Point } from '../../../facts/segment';
import type { StraightPair } from '../../../analysis/quotes';
import type { Edit, Fix } from '../../rule';

export function curl(pairs: readonly StraightPair[]): readonly Edit[] {
  const marks = pairs.flatMap((pair) => [
    { point: pair.open, text: pair.isInner ? '‘' : '“' },
    ...innerMarks(pair),
    { point: pair.close, text: pair.isInner ? '’' : '”' },
  ]);
  // A pair may stand between the marks of another.
  return [...groupBy(marks, ({ point }) => point.segment).values()].flatMap((here) =>
    here
      .sort((a, b) => a.point.column - b.point.column)
      .map(({ point: { segment, column }, text }) => ({ at: within(segment, column, column + 1), text })),
  );
}

/** “” inside a pair that becomes “” become ‘’. */
function innerMarks({
  open,
  close,
  isInner,
}: StraightPair): readonly { readonly point: Point; readonly text: string }[] {
  const { segment } = open;
  if (isInner || close.segment !== segment) return [];
  return segment.facts.width.curly
    .filter((column) => column > open.column && column < close.column)
    .map((column) => ({ point: { segment, column }, text: segment.text[column] === '“' ? '‘' : '’' }));
}

/** What a pair becomes. */
export function curlyMarks({ isInner }: StraightPair): string {
  return isInner ? '‘’' : '“”';
}

export function curlAll(pairs: readonly StraightPair[]): Fix {
  return {
    title: { zh: `全文${String(pairs.length)}对直引号改为“”`, en: `Change all ${String(pairs.length)} pairs to “”` },
    safe: true,
    edits: curl(pairs),
  };
}
