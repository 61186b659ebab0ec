// How long a document and its parts are, counted as word processors count characters: blanks and line breaks left out.

import { isBlank } from '../text/characters';
import type { Range, Segment, Segments } from '../facts/segment';
import type { DocumentView } from './documentView';
import type { Section } from '../outline/outline';
import { memoizePerSegment } from '../incremental/memoize';
import { ownRangeOfSection, rangeOfSection } from '../outline/sections';

const countOf = memoizePerSegment(({ text }) => countCharacters(text));

/** Characters of a range, blanks and line breaks left out; a character of two code units counts once. */
export function charactersOf(segments: Segments, { start, end }: Range): number {
  if (start.segment === end.segment) return charactersIn(start.segment, start.column, end.column);
  let count =
    charactersIn(start.segment, start.column, start.segment.text.length) + charactersIn(end.segment, 0, end.column);
  const last = segments.indexOf(end.segment);
  for (let i = segments.indexOf(start.segment) + 1; i < last; i++) count += countOf(segments.at(i) as Segment);
  return count;
}

interface Version {
  readonly segments: Segments;
  readonly view: DocumentView;
}

/** Those of a section: its heading and all that belongs to it. */
export function charactersOfSection(section: Section, { segments, view }: Version): number {
  return charactersOf(segments, rangeOfSection(section, view));
}

/** Those of sections and of all below them, each stretch of text counted once. */
export function charactersBySection(
  sections: readonly Section[],
  { segments, view }: Version,
): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>();
  const count = (section: Section): number => {
    const own = charactersOf(segments, ownRangeOfSection(section, view));
    const all = section.children.reduce((sum, child) => sum + count(child), own);
    counts.set(section, all);
    return all;
  };
  sections.forEach(count);
  return counts;
}

function charactersIn(segment: Segment, start: number, end: number): number {
  return start === 0 && end === segment.text.length
    ? countOf(segment)
    : countCharacters(segment.text.slice(start, end));
}

function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && code !== 0x0a && code !== 0x0d && !(code >= 0xdc00 && code <= 0xdfff)) count++;
  }
  return count;
}
