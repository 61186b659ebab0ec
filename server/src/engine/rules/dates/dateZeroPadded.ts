// A zero before the month or the day: 3月05日.

import { withHalfWidthDigits } from '../../facts/dates/figureWidths';
import { within } from '../../facts/segment';
import type { DatePart } from '../../facts/dates/calendarDates';
import type { DocumentRule } from '../rule';
import { bodyDates } from './shared/bodyDates';

export const dateZeroPadded: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'date-zero-padded',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.5.4（月、日不编虚位）' },
    name: { zh: '月、日编虚位', en: 'Zero before month or day' },
    rationale: { zh: '月、日不编虚位，即1不编为01。', en: 'Months and days take no leading zero.' },
    messages: {
      padded: { zh: '月、日不编虚位，“{found}”应写作“{expected}”', en: 'No leading zero: “{expected}”, not “{found}”' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { segment, found } of bodyDates(view)) {
      const parts = [found.month, ...(found.day === undefined ? [] : [found.day])].filter(isPadded);
      // A month alone is padded in codes too: only beside a year or a day it is certainly a date.
      if (parts.length === 0 || (found.year === undefined && found.day === undefined)) continue;
      const text = withHalfWidthDigits(segment.text.slice(found.start, found.end));
      yield {
        at: within(segment, found.start, found.end),
        message: 'padded',
        data: { found: text, expected: withoutZeros(text) },
      };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const date = segment.facts.calendarDates.find((each) => each.start === column);
    const parts =
      date === undefined ? [] : [date.month, ...(date.day === undefined ? [] : [date.day])].filter(isPadded);
    if (parts.length === 0 || view.residue.covers(segment)) return [];
    return [
      {
        title: { zh: '删去虚位的“0”', en: 'Delete the zero' },
        safe: false,
        edits: parts.map((part) => ({ at: within(segment, part.start, part.start + 1), text: '' })),
      },
    ];
  },
};

function isPadded({ text }: DatePart): boolean {
  return /^0[1-9]$/.test(text);
}

function withoutZeros(text: string): string {
  return text.replace(/(?<!\d)0(?=[1-9][ \u3000]?[月日号])/g, '');
}
