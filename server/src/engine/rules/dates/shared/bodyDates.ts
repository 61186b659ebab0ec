// The dates of the text, without the one of signing, which has a rule of its own.

import type { CalendarDate } from '../../../facts/dates/calendarDates';
import type { DocumentView } from '../../../analysis/documentView';
import { mentionsOf, type Mention } from './mentions';

export function* bodyDates(view: DocumentView): Generator<Mention<CalendarDate>> {
  const signed = view.outline.date?.at;
  for (const mention of mentionsOf(view, 'calendarDates')) {
    const isSigned =
      mention.segment === signed?.start.segment &&
      mention.found.start >= signed.start.column &&
      mention.found.end <= signed.end.column;
    if (!isSigned) yield mention;
  }
}
