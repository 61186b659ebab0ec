// An edit of places in segments → an edit of the source, by offsets.

import type { Edit } from '../../rules/rule';
import type { Range, Segments } from '../../facts/segment';
import type { TextEdit } from '../../text/change';

/**
 * What replaces all that is read in a line replaces its markup with it, also where nothing in it is read; a line that is put in before or after another one goes
 * outside of that one's markup. Everything else leaves markup where it is.
 */
export function sourceEdit(segments: Segments, { at, text }: Edit): TextEdit {
  const { start, end } = at;
  const { length } = start.segment.text;
  if (start.segment !== end.segment) return { ...segments.offsets(at), text };
  if (start.column === 0 && end.column === length && (length > 0 || text === ''))
    return { start: segments.offset(start, 'before'), end: segments.offset(end, 'after'), text };
  if (start.column < end.column) return { ...segments.offsets(at), text: text + hiddenInside(at) };
  const place = segments.offset(start, insertionSide(start.column, length, text));
  return { start: place, end: place, text };
}

/** What the source holds inside a range of one segment besides the text: it stays, after what replaces the text. */
function hiddenInside({ start, end }: Range): string {
  const inside = start.segment.hidden.filter(({ column }) => column > start.column && column < end.column);
  return inside.map(({ text }) => text).join('');
}

function insertionSide(column: number, length: number, text: string): 'before' | 'after' | undefined {
  if (column === 0 && /[\r\n]$/.test(text)) return 'before';
  return column === length && /^[\r\n]/.test(text) ? 'after' : undefined;
}
