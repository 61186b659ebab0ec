// A date as official papers write it.

import type { IsoDate } from '../../../lexicon/tables/laws';

/** 2024-02-05 → 2024年2月5日. */
export function canonicalDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
