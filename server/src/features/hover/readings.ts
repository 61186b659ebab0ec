// How a number in the text was read: the value of an ordinal, of a promised count, of a date.

import type { Locale, Point } from '../../engine/index';

/** The value of the number that begins at a place or holds it; undefined where nothing was read as a number. */
export function readingAt({ segment, column }: Point, locale: Locale): string | undefined {
  const { text, facts } = segment;
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= column && column < end;
  const { and, times } = WORDS[locale];
  const marker = facts.markers.find(holds);
  if (marker?.value !== undefined) return `${text.slice(marker.start, marker.end).trim()} = ${marker.value}`;
  const count = facts.statedCounts.find(holds);
  if (count !== undefined) return `${text.slice(count.start, count.end)} = ${count.value}`;
  const date = facts.calendarDates.find(holds);
  if (date !== undefined)
    return `${text.slice(date.start, date.end)} = ${[date.year, date.month, date.day].flatMap((part) => (part === undefined ? [] : [String(part.value).padStart(2, '0')])).join('-')}`;
  const plan = facts.datedWords.find((word) => word.kind === 'plan' && holds(word));
  if (plan?.kind === 'plan') return `${plan.row.name} = ${plan.row.first}—${plan.row.last}${times}`;
  const meeting = facts.meetings.find(holds);
  if (meeting?.held !== undefined) return `${text.slice(meeting.start, meeting.end)}${and}${meeting.held}`;
  return undefined;
}

const WORDS: Readonly<Record<Locale, { readonly and: string; readonly times: string }>> = {
  zh: { and: '，闭幕于', times: '年' },
  en: { and: ', closed on ', times: '' },
};
