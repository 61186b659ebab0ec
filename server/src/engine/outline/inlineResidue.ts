// Residue that shares its line with the report: a flattened page.

import { MIXED_LINE } from '../lexicon/tables/residue';
import { skipBlanks, skipBlanksBack } from '../text/characters';
import { leadingResidue, trailingResidueStart } from '../facts/artefacts/residueSpans';
import type { Point, Rec, Records } from '../facts/segment';
import type { ResidueBlock } from './outline';
import { shownPart } from './residueShown';
import { isTitleWords } from './titleWords';

/** How many sentences from the end of a very long line are looked through. */
const LAST_SENTENCES = 24;

/** @param taken indexes of the lines that are residue as a whole */
export function inlineBlocks(records: Records, taken: ReadonlySet<number>): readonly ResidueBlock[] {
  return [...leadingBlocks(records, taken), ...trailingBlock(records, taken)];
}

function leadingBlocks(records: Records, taken: ReadonlySet<number>): readonly ResidueBlock[] {
  const first = firstOfText(records, taken);
  const record = records.at(first);
  if (record === undefined || !isMixed(records, first)) return [];
  return leadingResidue(record.text, isTitleWords).map(({ start, end, kind }) => ({
    kind,
    at: shownPart(record, start, end),
    extent: { start: { record, column: start }, end: { record, column: skipBlanks(record.text, end) } },
  }));
}

/** Index of the first record that is no title. */
function firstOfText(records: Records, taken: ReadonlySet<number>): number {
  for (let i = 0; i < records.count; i++) {
    const { scan, text } = records.at(i) as Rec;
    if (!scan.blank && !taken.has(i) && (isMixed(records, i) || !isTitleWords(text.trim()))) return i;
  }
  return records.count;
}

function isMixed(records: Records, index: number): boolean {
  return (records.at(index)?.text.length ?? 0) > MIXED_LINE || records.at(index + 1)?.opensLine === false;
}

/** From the first words of page tools on that no heading follows, to the end of the line. */
function trailingBlock(records: Records, taken: ReadonlySet<number>): readonly ResidueBlock[] {
  let last = records.count - 1;
  while (last > 0 && (records.at(last)?.scan.blank === true || taken.has(last))) last--;
  const from = firstOfLine(records, last);
  if (!isMixed(records, from)) return [];
  const start = trailingStart(records, from, last);
  const end = records.at(last);
  if (start === undefined || end === undefined) return [];
  const before = skipBlanksBack(start.record.text, start.column);
  return [
    {
      kind: 'web',
      at: shownPart(start.record, start.column),
      extent: { start: { record: start.record, column: before }, end: { record: end, column: end.text.length } },
    },
  ];
}

function firstOfLine(records: Records, last: number): number {
  let first = last;
  while (first > 0 && last - first < LAST_SENTENCES && records.at(first)?.opensLine === false) first--;
  return first;
}

function trailingStart(records: Records, from: number, last: number): Point | undefined {
  let found: Point | undefined;
  for (let i = from; i <= last; i++) {
    const record = records.at(i) as Rec;
    const heading = record.scan.markers.findLast(
      (marker) => marker.type === 'heading' && (marker.position === 'clause' || marker.position === 'line'),
    );
    if (heading !== undefined) found = undefined;
    if (found !== undefined) continue;
    const behind = heading?.end ?? 0;
    const column = trailingResidueStart(record.text.slice(behind));
    if (column !== undefined) found = { record, column: behind + column };
  }
  return found;
}
