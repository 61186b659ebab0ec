// How long a document and its parts are, counted as word processors count characters: blanks and line breaks left out.

import { isBlank } from '../scan/characters';
import type { Range } from '../text/record';
import type { DocumentView } from './documentView';
import { remembered } from './remembered';

const countOf = remembered((text) => ({ count: countCharacters(text) }));

/** Characters of a range, blanks and line breaks left out; a character of two code units counts once. */
export function charactersOf(view: DocumentView, { start, end }: Range): number {
  if (start.record === end.record) return countCharacters(start.record.text.slice(start.column, end.column));
  let count = countCharacters(start.record.text.slice(start.column)) + countCharacters(end.record.text.slice(0, end.column));
  for (let record = view.next(start.record); record !== undefined && record !== end.record; record = view.next(record)) count += countOf(record).count;
  return count;
}

function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && code !== 0x0a && code !== 0x0d && !(code >= 0xdc00 && code <= 0xdfff)) count++;
  }
  return count;
}
