// Residue that shares its line with the report: a flattened page.

import { MIXED_LINE } from '../lexicon/tables/residue';
import { skipBlanks, skipBlanksBack } from '../text/characters';
import { leadingResidue, trailingResidueStart } from '../facts/artefacts/residueSpans';
import type { Point, Rec } from '../facts/segment';
import type { ResidueBlock } from './outline';
import { shownPart } from './residueShown';
import { isTitleWords } from './titleWords';

/** How many sentences from the end of a very long line are looked through. */
const LAST_SENTENCES = 24;

/** @param taken indexes of the lines that are residue as a whole */
export function inlineBlocks(list: readonly Rec[], taken: ReadonlySet<number>): readonly ResidueBlock[] {
  return [...leadingBlocks(list, taken), ...trailingBlock(list, taken)];
}

function leadingBlocks(list: readonly Rec[], taken: ReadonlySet<number>): readonly ResidueBlock[] {
  const record = list.find(
    (each, i) => !each.scan.blank && !taken.has(i) && (isMixed(list, i) || !isTitleWords(each.text.trim())),
  );
  if (record === undefined || !isMixed(list, list.indexOf(record))) return [];
  return leadingResidue(record.text, isTitleWords).map(({ start, end, kind }) => ({
    kind,
    at: shownPart(record, start, end),
    extent: { start: { record, column: start }, end: { record, column: skipBlanks(record.text, end) } },
  }));
}

function isMixed(list: readonly Rec[], index: number): boolean {
  return (list[index]?.text.length ?? 0) > MIXED_LINE || list[index + 1]?.opensLine === false;
}

/** From the first words of page tools on that no heading follows, to the end of the line. */
function trailingBlock(list: readonly Rec[], taken: ReadonlySet<number>): readonly ResidueBlock[] {
  let last = list.length - 1;
  while (last > 0 && (list[last]?.scan.blank === true || taken.has(last))) last--;
  const from = firstOfLine(list, last);
  if (!isMixed(list, from)) return [];
  const start = trailingStart(list, from, last);
  const end = list[last];
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

function firstOfLine(list: readonly Rec[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LAST_SENTENCES && list[first]?.opensLine === false) first--;
  return first;
}

function trailingStart(list: readonly Rec[], from: number, last: number): Point | undefined {
  let found: Point | undefined;
  for (let i = from; i <= last; i++) {
    const record = list[i] as Rec;
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
