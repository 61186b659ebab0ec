// The residue of web pages before and behind the report: which lines, in which blocks.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { inlineBlocks } from './inlineResidue';
import { isTable, LONGEST_SHOWN, shownPart } from './residueShown';
import { within, type Range, type Rec, type Records } from '../facts/segment';
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
export function findResidue(records: Records, isText: (record: Rec) => boolean): ResidueResult {
  const yaml = yamlLines(records);
  const lines = [...yaml, ...headLines(records, isText, yaml.length), ...tailLines(records, isText)];
  const bars = trailingBars(records, lines);
  const whole = bars === undefined ? blocksOf(records, lines) : joinBars(blocksOf(records, lines), bars, records);
  const inline = inlineBlocks(records, new Set(lines.map((line) => line.index)));
  const blocks =
    inline.length === 0
      ? whole
      : [...whole, ...inline].sort(
          (a, b) =>
            records.indexOf(a.at.start.record) - records.indexOf(b.at.start.record) ||
            a.at.start.column - b.at.start.column,
        );
  return { blocks, metadata: metadataOf(records, lines) };
}

/** A head of more lines is a mistake. */
const LONGEST_YAML = 40;
const YAML_FIELD = /^(?:[\w-]{1,40}:(?:\s|$)|\s|- |#)/;

/** The lines from a --- at the very beginning to the next one, if all between are fields; none where they are not. */
function yamlLines(records: Records): ResidueLine[] {
  const lines: ResidueLine[] = [];
  for (let index = 0; index < LONGEST_YAML; index++) {
    const record = records.at(index);
    const ends = record?.text.trimEnd() === '---';
    if (record === undefined || (index === 0 && !ends)) return [];
    if (index > 0 && !ends && !record.scan.blank && !YAML_FIELD.test(record.text)) return [];
    lines.push({ index, kind: 'yaml' });
    if (index > 0 && ends) return lines;
  }
  return [];
}

function headLines(records: Records, isText: (record: Rec) => boolean, from: number): ResidueLine[] {
  const found: ResidueLine[] = [];
  for (let index = from; index < records.count; index++) {
    const record = records.at(index) as Rec;
    const cue = record.scan.residue;
    if (cue !== undefined && !cue.weak) found.push({ index, kind: cue.kind });
    else if (!record.scan.blank && isText(record)) break;
  }
  return found;
}

function tailLines(records: Records, isText: (record: Rec) => boolean): ResidueLine[] {
  let first = records.count;
  for (let index = records.count - 1; index > 0 && records.count - index < TAIL_REACH; index--) {
    const record = records.at(index) as Rec;
    const cue = record.scan.residue;
    if (cue === undefined && !record.scan.blank && (isText(record) || record.text.trim().length > SHORT_LINE)) break;
    if (cue !== undefined && !cue.weak) first = index;
  }
  const found: ResidueLine[] = [];
  for (let index = first; index < records.count; index++) {
    const { scan } = records.at(index) as Rec;
    if (!scan.blank) found.push({ index, kind: scan.residue?.kind ?? 'web' });
  }
  return found;
}

/** A block is a run of lines of one kind with nothing but blank lines between; a long paragraph is a block for itself. */
function blocksOf(records: Records, lines: readonly ResidueLine[]): ResidueBlock[] {
  const runs: ResidueLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins =
      last !== undefined &&
      last.kind === line.kind &&
      last.index < line.index &&
      areBlank(records, last.index + 1, line.index);
    if (joins && !isLong(records.at(line.index)) && !isLong(records.at(last.index))) run?.push(line);
    else if (last === undefined || last.index < line.index) runs.push([line]);
  }
  return runs.map((run) => blockOf(records, run));
}

/** Whether all records from an index up to, not including, another are blank. */
function areBlank(records: Records, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (records.at(i)?.scan.blank === false) return false;
  return true;
}

function isLong(record: Rec | undefined): boolean {
  return record !== undefined && record.text.trim().length > LONGEST_SHOWN;
}

function blockOf(records: Records, run: readonly ResidueLine[]): ResidueBlock {
  const first = run[0] as ResidueLine;
  const last = run.at(-1) as ResidueLine;
  const opening = records.at(first.index) as Rec;
  const closing = records.at(last.index) as Rec;
  const end = { record: closing, column: skipBlanksBack(closing.text, closing.text.length) };
  const start = { record: opening, column: skipBlanks(opening.text, 0) };
  const at: Range = isTable(opening.text) || run.length === 1 ? shownPart(opening) : { start, end };
  return { kind: first.kind, at, extent: extentOf(records, first.index, last.index) };
}

/** The lines with the line break behind the last, or, at the end of the text, the one before the first. */
function extentOf(records: Records, first: number, last: number): Range {
  const end = records.at(last + 1);
  const opening = { record: records.at(first) as Rec, column: 0 };
  if (end !== undefined) return { start: opening, end: { record: end, column: 0 } };
  const closing = records.at(last) as Rec;
  const before = records.at(first - 1);
  return {
    start: before === undefined ? opening : { record: before, column: before.text.length },
    end: { record: closing, column: closing.text.length },
  };
}

/** Table bars behind the last words of the text: …2024年2月20日 |. */
function trailingBars(records: Records, lines: readonly ResidueLine[]): Range | undefined {
  const taken = new Set(lines.map((line) => line.index));
  let index = records.count - 1;
  while (index > 0 && ((records.at(index) as Rec).scan.blank || taken.has(index))) index--;
  const record = records.at(index) as Rec;
  const end = skipBlanksBack(record.text, record.text.length);
  let start = end;
  while (start > 0 && record.text[start - 1] === '|') start = skipBlanksBack(record.text, start - 1);
  return start < end && start > 0 && !taken.has(index) ? within(record, start, record.text.length) : undefined;
}

/** Bars behind the text and lines of bars after it are one block. */
function joinBars(blocks: readonly ResidueBlock[], bars: Range, records: Records): readonly ResidueBlock[] {
  const after = records.indexOf(bars.start.record) + 1;
  const next = blocks.find(
    (block) =>
      block.kind === 'metadata' &&
      records.indexOf(block.at.start.record) >= after &&
      areBlank(records, after, records.indexOf(block.at.start.record)),
  );
  if (next === undefined) return [...blocks, { kind: 'metadata', at: bars, extent: bars }];
  const joined: ResidueBlock = {
    kind: 'metadata',
    at: { start: bars.start, end: next.at.end },
    extent: { start: bars.start, end: next.extent.end },
  };
  return blocks.map((block) => (block === next ? joined : block));
}

function metadataOf(records: Records, lines: readonly ResidueLine[]): Metadata {
  const valueOf = (...fields: readonly string[]): string | undefined => {
    for (const { index } of lines) {
      const cue = records.at(index)?.scan.residue;
      if (cue?.field !== undefined && fields.includes(cue.field) && cue.value) return cue.value;
    }
    return undefined;
  };
  return { issuer: valueOf('发布机构', '发文机关', '发布单位'), date: valueOf('成文日期', '成文时间') };
}
