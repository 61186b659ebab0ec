// The residue of web pages before and behind the report: which lines, in which blocks.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { inlineBlocks } from './inlineResidue';
import { isTable, LONGEST_SHOWN, shownPart } from './residueShown';
import { within, type Range, type Rec } from '../facts/segment';
import type { Metadata, ResidueBlock } from './outline';

/** How many lines behind the last line of text are looked through. */
const TAIL_REACH = 80;
const SHORT_LINE = 40;

interface ResidueLine {
  readonly index: number;
  readonly kind: ResidueBlock['kind'];
}

export interface ResidueResult {
  readonly blocks: readonly ResidueBlock[];
  readonly metadata: Metadata;
}

/**
 * Lines before the report are residue where they look like it, up to the first line of text; behind the last line of text
 * everything is, once a line looks like it. Short lines between (招标, 业主) are then navigation.
 *
 * @param isText whether a record is certainly part of the report: a paragraph, a heading, a salutation, a signature, a date
 */
export function findResidue(list: readonly Rec[], isText: (record: Rec) => boolean): ResidueResult {
  const yaml = yamlLines(list);
  const lines = [...yaml, ...headLines(list, isText, yaml.length), ...tailLines(list, isText)];
  const bars = trailingBars(list, lines);
  const whole = bars === undefined ? blocksOf(list, lines) : joinBars(blocksOf(list, lines), bars, list);
  const inline = inlineBlocks(list, new Set(lines.map((line) => line.index)));
  const blocks =
    inline.length === 0
      ? whole
      : [...whole, ...inline].sort(
          (a, b) =>
            list.indexOf(a.at.start.record) - list.indexOf(b.at.start.record) || a.at.start.column - b.at.start.column,
        );
  return { blocks, metadata: metadataOf(list, lines) };
}

/** A head of more lines is a mistake. */
const LONGEST_YAML = 40;

/** The lines from a --- at the very beginning to the next one, if all between are fields; none where they are not. */
function yamlLines(list: readonly Rec[]): ResidueLine[] {
  if (list[0]?.text.trimEnd() !== '---') return [];
  const end = list.slice(1, LONGEST_YAML).findIndex(({ text }) => text.trimEnd() === '---') + 1;
  const isHead =
    end > 0 &&
    list.slice(1, end).every(({ text, scan }) => scan.blank || /^(?:[\w-]{1,40}:(?:\s|$)|\s|- |#)/.test(text));
  return isHead ? list.slice(0, end + 1).map((_, index) => ({ index, kind: 'yaml' })) : [];
}

function headLines(list: readonly Rec[], isText: (record: Rec) => boolean, from: number): ResidueLine[] {
  const found: ResidueLine[] = [];
  for (let index = from; index < list.length; index++) {
    const record = list[index] as Rec;
    const cue = record.scan.residue;
    if (cue !== undefined && !cue.weak) found.push({ index, kind: cue.kind });
    else if (!record.scan.blank && isText(record)) break;
  }
  return found;
}

function tailLines(list: readonly Rec[], isText: (record: Rec) => boolean): ResidueLine[] {
  let first = list.length;
  for (let index = list.length - 1; index > 0 && list.length - index < TAIL_REACH; index--) {
    const record = list[index] as Rec;
    const cue = record.scan.residue;
    if (cue === undefined && !record.scan.blank && (isText(record) || record.text.trim().length > SHORT_LINE)) break;
    if (cue !== undefined && !cue.weak) first = index;
  }
  const found: ResidueLine[] = [];
  for (let index = first; index < list.length; index++) {
    const { scan } = list[index] as Rec;
    if (!scan.blank) found.push({ index, kind: scan.residue?.kind ?? 'web' });
  }
  return found;
}

/** A block is a run of lines of one kind with nothing but blank lines between; a long paragraph is a block for itself. */
function blocksOf(list: readonly Rec[], lines: readonly ResidueLine[]): ResidueBlock[] {
  const runs: ResidueLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins =
      last !== undefined &&
      last.kind === line.kind &&
      last.index < line.index &&
      list.slice(last.index + 1, line.index).every((each) => each.scan.blank);
    if (joins && !isLong(list[line.index]) && !isLong(list[last.index])) run?.push(line);
    else if (last === undefined || last.index < line.index) runs.push([line]);
  }
  return runs.map((run) => blockOf(list, run));
}

function isLong(record: Rec | undefined): boolean {
  return record !== undefined && record.text.trim().length > LONGEST_SHOWN;
}

function blockOf(list: readonly Rec[], run: readonly ResidueLine[]): ResidueBlock {
  const first = run[0] as ResidueLine;
  const last = run.at(-1) as ResidueLine;
  const opening = list[first.index] as Rec;
  const closing = list[last.index] as Rec;
  const end = { record: closing, column: skipBlanksBack(closing.text, closing.text.length) };
  const start = { record: opening, column: skipBlanks(opening.text, 0) };
  const at: Range = isTable(opening.text) || run.length === 1 ? shownPart(opening) : { start, end };
  return { kind: first.kind, at, extent: extentOf(list, first.index, last.index) };
}

/** The lines with the line break behind the last, or, at the end of the text, the one before the first. */
function extentOf(list: readonly Rec[], first: number, last: number): Range {
  const end = list[last + 1];
  const opening = { record: list[first] as Rec, column: 0 };
  if (end !== undefined) return { start: opening, end: { record: end, column: 0 } };
  const closing = list[last] as Rec;
  const before = list[first - 1];
  return {
    start: before === undefined ? opening : { record: before, column: before.text.length },
    end: { record: closing, column: closing.text.length },
  };
}

/** Table bars behind the last words of the text: …2024年2月20日 |. */
function trailingBars(list: readonly Rec[], lines: readonly ResidueLine[]): Range | undefined {
  const taken = new Set(lines.map((line) => line.index));
  let index = list.length - 1;
  while (index > 0 && ((list[index] as Rec).scan.blank || taken.has(index))) index--;
  const record = list[index] as Rec;
  const end = skipBlanksBack(record.text, record.text.length);
  let start = end;
  while (start > 0 && record.text[start - 1] === '|') start = skipBlanksBack(record.text, start - 1);
  return start < end && start > 0 && !taken.has(index) ? within(record, start, record.text.length) : undefined;
}

/** Bars behind the text and lines of bars after it are one block. */
function joinBars(blocks: readonly ResidueBlock[], bars: Range, list: readonly Rec[]): readonly ResidueBlock[] {
  const after = list.indexOf(bars.start.record) + 1;
  const next = blocks.find(
    (block) =>
      block.kind === 'metadata' &&
      list.indexOf(block.at.start.record) >= after &&
      list.slice(after, list.indexOf(block.at.start.record)).every((each) => each.scan.blank),
  );
  if (next === undefined) return [...blocks, { kind: 'metadata', at: bars, extent: bars }];
  const joined: ResidueBlock = {
    kind: 'metadata',
    at: { start: bars.start, end: next.at.end },
    extent: { start: bars.start, end: next.extent.end },
  };
  return blocks.map((block) => (block === next ? joined : block));
}

function metadataOf(list: readonly Rec[], lines: readonly ResidueLine[]): Metadata {
  const valueOf = (...fields: readonly string[]): string | undefined => {
    for (const { index } of lines) {
      const cue = list[index]?.scan.residue;
      if (cue?.field !== undefined && fields.includes(cue.field) && cue.value) return cue.value;
    }
    return undefined;
  };
  return { issuer: valueOf('发布机构', '发文机关', '发布单位'), date: valueOf('成文日期', '成文时间') };
}
