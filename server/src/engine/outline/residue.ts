// The residue of web pages before and after the report: which lines, in which blocks.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { sourceText } from '../text/hiddenText';
import { defineFilter } from '../incremental/keys';
import { talkAround } from './assistantTalk';
import { inlineBlocks } from './inlineResidue';
import { pageHead, type ResidueLine } from './pageHead';
import { pageTail } from './pageTail';
import { isTable, LONGEST_SHOWN, shownPart } from './residueShown';
import { within, type Range, type Segment, type Segments } from '../facts/segment';
import type { Metadata, ResidueBlock } from './outline';

export interface ResidueResult {
  readonly blocks: readonly ResidueBlock[];
  readonly metadata: Metadata;
}

/** Lines of page tools and nothing else, which are residue inside the report as well. */
export const TOOL_LINES = defineFilter(({ facts }) => facts.residue?.anywhere === true);

/**
 * @param isText whether a segment is certainly part of the report: a paragraph, a heading, a salutation, a signature, a date
 * @param toolLines the segments of the filter {@link TOOL_LINES}
 */
export function findResidue(
  segments: Segments,
  isText: (segment: Segment) => boolean,
  toolLines: readonly Segment[],
): ResidueResult {
  const yaml = yamlLines(segments);
  const talk = talkAround(segments).map((index): ResidueLine => ({ index, kind: 'assistant' }));
  const start = talk.findLast(({ index }) => index < segments.count / 2)?.index ?? -1;
  const lines = inTextOrder([
    ...yaml,
    ...talk,
    ...pageHead(segments, isText, Math.max(yaml.length, start + 1)),
    ...toolLines.map((segment): ResidueLine => ({ index: segments.indexOf(segment), kind: 'web' })),
    ...pageTail(segments, isText),
  ]);
  const bars = trailingBars(segments, lines);
  const whole = bars === undefined ? blocksOf(segments, lines) : joinBars(blocksOf(segments, lines), bars, segments);
  const inline = inlineBlocks(segments, new Set(lines.map((line) => line.index)));
  const blocks =
    inline.length === 0
      ? whole
      : [...whole, ...inline].sort(
          (a, b) =>
            segments.indexOf(a.at.start.segment) - segments.indexOf(b.at.start.segment) ||
            a.at.start.column - b.at.start.column,
        );
  return { blocks, metadata: metadataOf(segments, lines) };
}

/** Each line once, as it is named first. */
function inTextOrder(lines: readonly ResidueLine[]): ResidueLine[] {
  const byIndex = new Map(lines.toReversed().map((line) => [line.index, line]));
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/** A head of more lines is a mistake. */
const LONGEST_YAML = 40;
const YAML_FIELD = /^(?:[\w-]{1,40}:(?:\s|$)|\s|- |#)/;

/** The lines from a --- at the very beginning to the next one, if all between are fields; none where they are not. */
function yamlLines(segments: Segments): ResidueLine[] {
  const lines: ResidueLine[] = [];
  for (let index = 0; index < LONGEST_YAML; index++) {
    const segment = segments.at(index);
    const source = segment && sourceText(segment);
    const ends = source?.trimEnd() === '---';
    if (segment === undefined || source === undefined || (index === 0 && !ends)) return [];
    if (index > 0 && !ends && !segment.facts.blank && !YAML_FIELD.test(source)) return [];
    lines.push({ index, kind: 'yaml' });
    if (index > 0 && ends) return lines;
  }
  return [];
}

/** A block is a run of lines of one kind with nothing but blank lines between; a long paragraph is a block for itself. */
function blocksOf(segments: Segments, lines: readonly ResidueLine[]): ResidueBlock[] {
  const runs: ResidueLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins =
      last !== undefined &&
      last.kind === line.kind &&
      last.index < line.index &&
      areBlank(segments, last.index + 1, line.index);
    if (joins && !isLong(segments.at(line.index)) && !isLong(segments.at(last.index))) run?.push(line);
    else if (last === undefined || last.index < line.index) runs.push([line]);
  }
  return runs.map((run) => blockOf(segments, run));
}

/** Whether all segments from an index up to, not including, another are blank. */
function areBlank(segments: Segments, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (segments.at(i)?.facts.blank === false) return false;
  return true;
}

function isLong(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.text.trim().length > LONGEST_SHOWN;
}

function blockOf(segments: Segments, run: readonly ResidueLine[]): ResidueBlock {
  const first = run[0] as ResidueLine;
  const last = run.at(-1) as ResidueLine;
  const opening = segments.at(first.index) as Segment;
  const closing = segments.at(last.index) as Segment;
  const end = { segment: closing, column: skipBlanksBack(closing.text, closing.text.length) };
  const start = { segment: opening, column: skipBlanks(opening.text, 0) };
  const at: Range = isTable(opening.text) || run.length === 1 ? shownPart(opening) : { start, end };
  return { kind: first.kind, at, extent: extentOf(segments, first.index, last.index) };
}

/** The lines with the line break after the last, or, at the end of the text, the one before the first. */
function extentOf(segments: Segments, first: number, last: number): Range {
  const end = segments.at(last + 1);
  const opening = { segment: segments.at(first) as Segment, column: 0 };
  if (end !== undefined) return { start: opening, end: { segment: end, column: 0 } };
  const closing = segments.at(last) as Segment;
  const before = segments.at(first - 1);
  return {
    start: before === undefined ? opening : { segment: before, column: before.text.length },
    end: { segment: closing, column: closing.text.length },
  };
}

/** Table bars after the last words of the text: …2024年2月20日 |. */
function trailingBars(segments: Segments, lines: readonly ResidueLine[]): Range | undefined {
  const taken = new Set(lines.map((line) => line.index));
  let index = segments.count - 1;
  while (index > 0 && ((segments.at(index) as Segment).facts.blank || taken.has(index))) index--;
  const segment = segments.at(index) as Segment;
  const end = skipBlanksBack(segment.text, segment.text.length);
  let start = end;
  while (start > 0 && segment.text[start - 1] === '|') start = skipBlanksBack(segment.text, start - 1);
  return start < end && start > 0 && !taken.has(index) ? within(segment, start, segment.text.length) : undefined;
}

/** Bars after the text and lines of bars after it are one block. */
function joinBars(blocks: readonly ResidueBlock[], bars: Range, segments: Segments): readonly ResidueBlock[] {
  const after = segments.indexOf(bars.start.segment) + 1;
  const next = blocks.find(
    (block) =>
      block.kind === 'metadata' &&
      segments.indexOf(block.at.start.segment) >= after &&
      areBlank(segments, after, segments.indexOf(block.at.start.segment)),
  );
  if (next === undefined) return [...blocks, { kind: 'metadata', at: bars, extent: bars }];
  const joined: ResidueBlock = {
    kind: 'metadata',
    at: { start: bars.start, end: next.at.end },
    extent: { start: bars.start, end: next.extent.end },
  };
  return blocks.map((block) => (block === next ? joined : block));
}

function metadataOf(segments: Segments, lines: readonly ResidueLine[]): Metadata {
  const valueOf = (...fields: readonly string[]): string | undefined => {
    for (const { index } of lines) {
      const cue = segments.at(index)?.facts.residue;
      if (cue?.field !== undefined && fields.includes(cue.field) && cue.value) return cue.value;
    }
    return undefined;
  };
  return {
    issuer: valueOf('发布机构', '发文机关', '发布单位'),
    date: valueOf('成文日期', '成文时间'),
    published: publishedOn(segments, lines),
  };
}

/** 发布时间：2024-01-22 09:30, 日期：2024年1月22日. */
const PUBLISHED = /(?:时间|日期)[:： \u3000]{0,3}((?:19|20)\d{2}[-年./]\d{1,2}[-月./]\d{1,2})/;

function publishedOn(segments: Segments, lines: readonly ResidueLine[]): string | undefined {
  for (const { index } of lines) {
    const day = PUBLISHED.exec(segments.at(index)?.text ?? '')?.[1];
    if (day !== undefined) return day.includes('年') ? `${day}日` : day;
  }
  return undefined;
}
