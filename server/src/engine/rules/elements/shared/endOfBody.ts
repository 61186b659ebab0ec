// Where something that is missing at the end of a report is reported and put.

import type { DocumentView } from '../../../analysis/documentView';
import { skipBlanksBack } from '../../../text/characters';
import { within, type Point, type Range } from '../../../facts/segment';

/** The last character of the report's text; an empty range in an empty text. */
export function lastCharacter(view: DocumentView): Range {
  const { record, column } = endOfText(view);
  return within(record, Math.max(0, column - 1), column);
}

/** The place behind the last character of the report's text. */
export function endOfText(view: DocumentView): Point {
  const { body, signature, date } = view.outline;
  const last = [body.end, ...signature.map((each) => each.at.end), ...(date === undefined ? [] : [date.at.end])].reduce(
    (a, b) => (view.records.compare(a, b) >= 0 ? a : b),
  );
  let record = last.record;
  let column = skipBlanksBack(record.text, last.column);
  for (let before = view.previous(record); column === 0 && before !== undefined; before = view.previous(record)) {
    record = before;
    if (!view.residue.covers(record)) column = skipBlanksBack(record.text, record.text.length);
  }
  return { record, column };
}
