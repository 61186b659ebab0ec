// Deletes a line with its break.

import type { DocumentView } from '../../analysis/documentView';
import type { Finding, Fix } from '../rule';

/** The line that a finding stands in; for the last line the break before it goes with it. */
export function deleteLine({ at }: Finding, view: DocumentView): readonly Fix[] {
  const { segment } = at.start;
  const next = view.next(segment);
  const before = view.previous(segment);
  const title = { zh: '删去此行', en: 'Delete the line' };
  if (next !== undefined)
    return [
      {
        title,
        safe: false,
        edits: [{ at: { start: { segment, column: 0 }, end: { segment: next, column: 0 } }, text: '' }],
      },
    ];
  const start = before === undefined ? { segment, column: 0 } : { segment: before, column: before.text.length };
  return [{ title, safe: false, edits: [{ at: { start, end: { segment, column: segment.text.length } }, text: '' }] }];
}
