// How long a document and its parts are, counted as word processors count characters: blanks and line breaks left out.

import { isBlank } from '../text/characters';
import type { Range, Rec, Records } from '../facts/segment';
import type { DocumentView } from './documentView';
import type { Section } from '../outline/outline';
import { memoizePerSegment } from '../incremental/memoize';
import { ownRangeOfSection, rangeOfSection } from '../outline/sections';

const countOf = memoizePerSegment(({ text }) => countCharacters(text));

/** Characters of a range, blanks and line breaks left out; a character of two code units counts once. */
export function charactersOf(records: Records, { start, end }: Range): number {
  if (start.record === end.record) return charactersIn(start.record, start.column, end.column);
  let count =
    charactersIn(start.record, start.column, start.record.text.length) + charactersIn(end.record, 0, end.column);
  const last = records.indexOf(end.record);
  for (let i = records.indexOf(start.record) + 1; i < last; i++) count += countOf(records.at(i) as Rec);
  return count;
}

interface Version {
  readonly records: Records;
  readonly view: DocumentView;
}

/** Those of a section: its heading and all that belongs to it. */
export function charactersOfSection(section: Section, { records, view }: Version): number {
  return charactersOf(records, rangeOfSection(section, view));
}

/** Those of sections and of all below them, each stretch of text counted once. */
export function charactersBySection(
  sections: readonly Section[],
  { records, view }: Version,
): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>();
  const count = (section: Section): number => {
    const own = charactersOf(records, ownRangeOfSection(section, view));
    const all = section.children.reduce((sum, child) => sum + count(child), own);
    counts.set(section, all);
    return all;
  };
  sections.forEach(count);
  return counts;
}

function charactersIn(record: Rec, start: number, end: number): number {
  return start === 0 && end === record.text.length ? countOf(record) : countCharacters(record.text.slice(start, end));
}

function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && code !== 0x0a && code !== 0x0d && !(code >= 0xdc00 && code <= 0xdfff)) count++;
  }
  return count;
}
