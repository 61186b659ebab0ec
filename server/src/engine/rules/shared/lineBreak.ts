// The line break with which fixes part lines.

import type { DocumentView } from '../../analysis/documentView';

/** The line break that the document uses. */
export function lineBreakOf(view: DocumentView): string {
  return view.segments.list.find((segment) => segment.eol !== '')?.eol ?? '\n';
}
