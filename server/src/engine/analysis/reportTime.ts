// When a report was written, as far as it says so: what may be cited in it depends on that.

import type { IsoDate } from '../lexicon/tables/laws';
import { parseDate } from '../lexer/dates';
import type { DocumentView } from './documentView';

export interface ReportTime {
  /** The year it is about. */
  readonly year: number | undefined;
  /** The date it is signed with, else the one that its metadata give. */
  readonly signed: IsoDate | undefined;
  /** The day before which it was certainly not written, and the one after which it was not; undefined where nothing is said. */
  readonly earliest: IsoDate | undefined;
  readonly latest: IsoDate | undefined;
}

export function timeOf(view: DocumentView): ReportTime {
  const { outline } = view;
  // What a text opens with may be long before it was written.
  const year = outline.year?.source === 'opening' ? undefined : outline.year?.value;
  const signed = parseDate(outline.date?.text ?? '') ?? parseDate(dayOf(outline.metadata.date ?? ''));
  if (signed !== undefined) return { year, signed, earliest: signed, latest: signed };
  if (year === undefined) return { year, signed, earliest: undefined, latest: undefined };
  // A work report of 2025 is read early in 2025; an annual report on 2025 is written towards its end, or in the months after.
  const forward = outline.kind === 'government-work' || outline.kind === 'other';
  return { year, signed, earliest: `${year}-${forward ? '01-01' : '06-15'}`, latest: `${year + 1}-04-30` };
}

/** The day on which its page came out; undefined where there is none. */
export function publishedOn({ outline }: DocumentView): IsoDate | undefined {
  return parseDate(dayOf(outline.metadata.published ?? ''));
}

/** Pages give the hour as well: 2023-12-15 10:58. */
function dayOf(written: string): string {
  return written.trim().split(/[ \u3000T]/)[0] ?? '';
}

/** Reports on one year that look back on it after its end, or shortly before. */
export function isAnnualReport({ outline }: DocumentView): boolean {
  // 2022年工作总结及2023年工作计划 looks back first.
  const title = (outline.title?.text ?? '').replace(/(总结|报告|情况)[和及与暨、].*$/, '$1');
  return (
    outline.kind !== 'government-work' &&
    outline.kind !== 'other' &&
    !/季度|半年|\d月|[一二三四五六七八九十]月|月份|中期|阶段|要点|计划|方案/.test(title)
  );
}
