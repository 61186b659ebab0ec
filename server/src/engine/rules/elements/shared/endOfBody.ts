// Where something that is missing at the end of a report is reported and put.

import type { DocumentView } from '../../../analysis/documentView';
import { skipBlanksBack } from '../../../text/characters';
import { within, type Point, type Range } from '../../../facts/segment';

/** The last character of the report's text; an empty range in an empty text. */
export function lastCharacter(view: DocumentView): Range {
  const { segment, column } = endOfText(view);
  return within(segment, Math.max(0, column - 1), column);
}

/** The place after the last character of the report's text. */
export function endOfText(view: DocumentView): Point {
  const { body, signature, date } = view.outline;
  const last = [body.end, ...signature.map((each) => each.at.end), ...(date === undefined ? [] : [date.at.end])].reduce(
    (a, b) => (view.segments.compare(a, b) >= 0 ? a : b),
  );
  let segment = last.segment;
  let column = skipBlanksBack(segment.text, last.column);
  for (let before = view.previous(segment); column === 0 && before !== undefined; before = view.previous(segment)) {
    segment = before;
    if (!view.residue.covers(segment)) column = skipBlanksBack(segment.text, segment.text.length);
  }
  return { segment, column };
}
