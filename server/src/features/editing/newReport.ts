// A new report as a snippet, with a stop wherever something is to be filled in.

import { editing } from '../../engine/index';

export function newReportSnippet(options: editing.DraftOptions): string {
  let stop = 0;
  // Every stop is an own one: what is typed into one must not appear in another.
  return editing
    .draftReport(options)
    .map((part) => ('fixed' in part ? escaped(part.fixed) : `\${${++stop}:${escaped(part.fillIn)}}`))
    .join('');
}

/** What snippets take for signs of their own. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
