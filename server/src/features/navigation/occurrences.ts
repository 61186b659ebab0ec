// Where the document says the same again: a year, a document in 《》, a term, a name. Residue is left out.

import { analysis, terminology, type lexer, type Segment, type Snapshot } from '../../engine/index';
import type { OffsetRange } from '../protocol/positions';

const YEAR_DIGITS = 4;

/** All places of a string, in text order, without overlap. */
export function occurrencesOf(snapshot: Snapshot, words: string): readonly OffsetRange[] {
  if (words === '') return [];
  return placesIn(snapshot, (segment) => {
    const found: OffsetRange[] = [];
    for (let at = segment.text.indexOf(words); at >= 0; at = segment.text.indexOf(words, at + words.length))
      found.push({ start: at, end: at + words.length });
    return found;
  });
}

/** All places of a year, its figures with the 年 after them. */
export function mentionsOfYear(snapshot: Snapshot, year: number): readonly OffsetRange[] {
  return spansIn(
    snapshot,
    '年',
    (span) => span.year === year,
    ({ start }, text) => ({ start, end: start + (text[start + YEAR_DIGITS] === '年' ? YEAR_DIGITS + 1 : YEAR_DIGITS) }),
  );
}

/** All places where a document is named in 《》, by whichever of its names; without the marks. */
export function mentionsOfTitle(snapshot: Snapshot, name: string): readonly OffsetRange[] {
  const known = terminology.knownTitle(name);
  const same = (other: string): boolean =>
    other === name || (known !== undefined && terminology.knownTitle(other) === known);
  return spansIn(
    snapshot,
    '《',
    ({ kind, start, end }, text) => kind === 'title' && same(text.slice(start + 1, end - 1)),
    ({ start, end }) => ({ start: start + 1, end: end - 1 }),
  );
}

/** Spans of segments that hold a character; only a part of each where `part` says so. Columns become offsets. */
function spansIn(
  snapshot: Snapshot,
  char: string,
  wanted: (span: lexer.TextSpan, text: string) => boolean,
  part: (span: lexer.TextSpan, text: string) => OffsetRange,
): readonly OffsetRange[] {
  return placesIn(snapshot, (segment) => {
    const { text } = segment;
    return text.includes(char)
      ? analysis
          .spansOf(segment)
          .filter((span) => wanted(span, text))
          .map((span) => part(span, text))
      : [];
  });
}

/** Columns that `find` gives for each segment → offsets. */
function placesIn(
  { view, segments }: Snapshot,
  find: (segment: Segment) => readonly OffsetRange[],
): readonly OffsetRange[] {
  const places: OffsetRange[] = [];
  for (const segment of view.body) {
    const found = find(segment).filter(({ start, end }) => !view.residue.touches(segment, start, end));
    for (const { start, end } of found) places.push(segments.offsetsWithin(segment, start, end));
  }
  return places;
}
