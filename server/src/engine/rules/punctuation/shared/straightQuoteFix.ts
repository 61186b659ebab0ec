// Turns pairs of straight quotation marks into “”.

import { within } from '../../../facts/segment';
import type { QuotePair } from '../../../analysis/quotes';
import type { Edit, Fix } from '../../rule';

export function curl(pairs: readonly QuotePair[]): readonly Edit[] {
  return pairs.flatMap(({ open, close }) => [
    { at: within(open.segment, open.column, open.column + 1), text: '“' },
    { at: within(close.segment, close.column, close.column + 1), text: '”' },
  ]);
}

export function curlAll(pairs: readonly QuotePair[]): Fix {
  return {
    title: { zh: `全文${String(pairs.length)}对直引号改为“”`, en: `Change all ${String(pairs.length)} pairs to “”` },
    safe: true,
    edits: curl(pairs),
  };
}
