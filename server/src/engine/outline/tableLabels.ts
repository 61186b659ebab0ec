// The numbered lines that label rows of a table whose cells stand on lines of their own, or are broken over lines: 一、本年新收 above
// 20, 0 and 0. What they number are rows, not sections.

import { defineFilter } from '../incremental/keys';
import type { HeadingMarker } from '../facts/numbering/marker';
import type { Segment, Segments } from '../facts/segment';
import { dividesWord } from '../lexer/wrappedLines';
import { skipBlanks } from '../text/characters';
import { pageNumberIn } from '../text/pageNumber';
import { isFigureLine, isTableRow } from '../text/tableRow';

/** The lines that certainly are of a table. */
export const TABLE_LINES = defineFilter(({ text, opensLine }) => opensLine && (isFigureLine(text) || isTableRow(text)));

/** The lines that are a number and nothing else. */
export const NUMBERS_ALONE = defineFilter((segment) => {
  const marker = numberOf(segment);
  return marker !== undefined && skipBlanks(segment.text, marker.end) === segment.text.length;
});

/** Longer lines are no labels. UTF-16 code units. */
const LONGEST_LABEL = 40;
/** A label may be broken over so many lines. */
const MOST_LINES = 3;

/**
 * @param lines those of `TABLE_LINES`, in text order
 * @param alone those of `NUMBERS_ALONE`, in text order
 * @returns the labels in text order
 */
export function tableLabels(
  segments: Segments,
  lines: readonly Segment[],
  alone: readonly Segment[],
): readonly Segment[] {
  const found = alone.filter((segment) => standsUpright(segments, segment));
  const known = new Set(lines);
  for (const line of lines) {
    const above = linesAbove(segments, line, known);
    const cells = { opened: isFigureLine(line.text) && opensCells(segments, line), inside: above.inside };
    let next: { readonly line: Segment; readonly isLabel: boolean } = { line, isLabel: false };
    const labels: Segment[] = [];
    for (const [distance, segment] of above.lines.entries()) {
      const isLabel = labelsRow(segment, next, distance, cells);
      if (isLabel) labels.unshift(segment);
      next = { line: segment, isLabel };
    }
    found.push(...labels);
  }
  return found.length === 0 ? found : withNeighbours(segments, found, known);
}

/** A row may have no figures: the numbered lines that count on from a label with nothing but cells between are labels as well. */
function withNeighbours(
  segments: Segments,
  labels: readonly Segment[],
  known: ReadonlySet<Segment>,
): readonly Segment[] {
  const all = new Set(labels);
  for (const label of labels)
    for (const step of [1, -1] as const)
      for (
        let from = label, next = nextNumbered(segments, from, step, known);
        next !== undefined && !all.has(next) && countsOn(from, next, step) && isFollowed(segments, next, known);
        from = next, next = nextNumbered(segments, from, step, known)
      )
        all.add(next);
  return [...all].sort((a, b) => segments.indexOf(a) - segments.indexOf(b));
}

/** The next line in a direction that is neither blank nor of the table, if it may be a label. */
function nextNumbered(
  segments: Segments,
  from: Segment,
  step: 1 | -1,
  known: ReadonlySet<Segment>,
): Segment | undefined {
  let index = segments.indexOf(from) + step;
  for (let segment = segments.at(index); segment !== undefined; segment = segments.at((index += step)))
    if (!isPassedOver(segment) && !known.has(segment))
      return numberOf(segment) && isShort(segment) ? segment : undefined;
  return undefined;
}

/** Also where two columns of a table have come side by side, each of which counts: 三、三、四、四、. */
function countsOn(from: Segment, to: Segment, step: 1 | -1): boolean {
  const [a, b] = [numberOf(from), numberOf(to)];
  if (a?.value === undefined || a.form !== b?.form) return false;
  return b.value === a.value + step || b.value === a.value;
}

/** Whether cells or another number, and no text, come after a line. */
function isFollowed(segments: Segments, segment: Segment, known: ReadonlySet<Segment>): boolean {
  let index = segments.indexOf(segment) + 1;
  while (index < segments.count && isPassedOver(segments.at(index) as Segment)) index++;
  const next = segments.at(index);
  return next !== undefined && (known.has(next) || numberOf(next) !== undefined);
}

/** The number by which a line begins as a heading does. */
function numberOf({ facts: { markers } }: Segment): HeadingMarker | undefined {
  const [marker] = markers;
  return marker?.type === 'heading' && marker.position === 'line' ? marker : undefined;
}

function isShort({ text }: Segment): boolean {
  return text.length <= LONGEST_LABEL && !/[。；！？]/.test(text);
}

/** 三、 above 办 and 理: the words of a narrow cell, set one below the other. */
function standsUpright(segments: Segments, segment: Segment): boolean {
  const first = segments.indexOf(segment) + 1;
  return [first, first + 1].every((index) => /^\p{Script=Han}$/u.test(segments.at(index)?.text.trim() ?? ''));
}

/** What stands around the lines above the first cell of a row. */
interface Cells {
  /** Whether that cell and the next one are figures on lines of their own. */
  readonly opened: boolean;
  /** Whether the table has begun before. */
  readonly inside: boolean;
}

/** @param distance how many lines stand between it and the first cell */
function labelsRow(
  segment: Segment,
  next: { readonly line: Segment; readonly isLabel: boolean },
  distance: number,
  { opened, inside }: Cells,
): boolean {
  const marker = numberOf(segment);
  if (marker === undefined) return false;
  if (opened && distance === 0) return true;
  if (!inside) return false;
  return (
    next.isLabel ||
    skipBlanks(segment.text, marker.end) === segment.text.length ||
    (opened && marker.form !== 'chinese-comma') ||
    dividesWord(segment.text.trimEnd(), next.line.text.trimStart())
  );
}

/** The short lines straight above one, the nearest first, up to a line of the table; `inside` is whether there is one. */
function linesAbove(
  segments: Segments,
  line: Segment,
  known: ReadonlySet<Segment>,
): { readonly lines: readonly Segment[]; readonly inside: boolean } {
  const lines: Segment[] = [];
  for (let index = segments.indexOf(line) - 1; index >= 0 && lines.length <= MOST_LINES; index--) {
    const segment = segments.at(index) as Segment;
    if (isPassedOver(segment)) continue;
    if (known.has(segment)) return { lines, inside: true };
    if (!isShort(segment)) break;
    lines.push(segment);
  }
  return { lines, inside: false };
}

/** Whether the next line with text after a figure is another one. */
function opensCells(segments: Segments, line: Segment): boolean {
  let index = segments.indexOf(line) + 1;
  while (index < segments.count && isPassedOver(segments.at(index) as Segment)) index++;
  return isFigureLine(segments.at(index)?.text ?? '');
}

function isPassedOver({ text, facts }: Segment): boolean {
  return facts.blank || pageNumberIn(text) !== undefined;
}
