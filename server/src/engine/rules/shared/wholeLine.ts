// Deletes a line with its break.

import type { DocumentView } from '../../analysis/documentView';
import type { Finding, Fix } from '../rule';

/** The line that a finding stands in; for the last line the break before it goes with it. */
export function deleteLine({ at }: Finding, view: DocumentView): readonly Fix[] {
  const { record } = at.start;
  const next = view.next(record);
  const before = view.previous(record);
  const title = { zh: '删去此行', en: 'Delete the line' };
  if (next !== undefined)
    return [
      {
        title,
        safe: false,
        edits: [{ at: { start: { record, column: 0 }, end: { record: next, column: 0 } }, text: '' }],
      },
    ];
  const start = before === undefined ? { record, column: 0 } : { record: before, column: before.text.length };
  return [{ title, safe: false, edits: [{ at: { start, end: { record, column: record.text.length } }, text: '' }] }];
}
