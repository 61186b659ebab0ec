// How long a document and its parts are, counted as word processors count characters: blanks and line breaks left out.

import { isBlank } from '../scan/characters';
import type { Range, Rec } from '../text/record';
import type { Records } from '../text/records';
import { remembered } from './remembered';

const countOf = remembered((text) => ({ count: countCharacters(text) }));

/** Characters of a range, blanks and line breaks left out; a character of two code units counts once. */
export function charactersOf(records: Records, { start, end }: Range): number {
  if (start.record === end.record) return countCharacters(start.record.text.slice(start.column, end.column));
  let count = countCharacters(start.record.text.slice(start.column)) + countCharacters(end.record.text.slice(0, end.column));
  const last = records.indexOf(end.record);
  for (let i = records.indexOf(start.record) + 1; i < last; i++) count += countOf(records.at(i) as Rec).count;
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
