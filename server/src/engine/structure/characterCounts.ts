// How long a document and its parts are, counted as word processors count characters: blanks and line breaks left out.

import { isBlank } from '../scan/characters';
import type { Range, Rec } from '../text/record';
import type { Records } from '../text/records';
import type { DocumentView } from './documentView';
import type { Section } from './outline';
import { remembered } from './remembered';
import { rangeOfSection } from './sections';

const countOf = remembered((text) => ({ count: countCharacters(text) }));

/** Characters of a range, blanks and line breaks left out; a character of two code units counts once. */
export function charactersOf(records: Records, { start, end }: Range): number {
  if (start.record === end.record) return countCharacters(start.record.text.slice(start.column, end.column));
  let count = countCharacters(start.record.text.slice(start.column)) + countCharacters(end.record.text.slice(0, end.column));
  const { list } = records;
  const last = records.indexOf(end.record);
  for (let i = records.indexOf(start.record) + 1; i < last; i++) count += countOf(list[i] as Rec).count;
  return count;
}

/** Those of a section: its heading and all that belongs to it. */
export function charactersOfSection(section: Section, { records, view }: { readonly records: Records; readonly view: DocumentView }): number {
  return charactersOf(records, rangeOfSection(section, view));
}

function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && code !== 0x0a && code !== 0x0d && !(code >= 0xdc00 && code <= 0xdfff)) count++;
  }
  return count;
}
