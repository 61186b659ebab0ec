// Whether one line looks like something that a web page left. Where it stands decides whether it is.

import {
  METADATA_FIELDS,
  MIXED_LINE,
  RESIDUE_LINE,
  RESIDUE_ROWS,
  TOOL_WORDS,
  type ResidueRow,
} from '../../lexicon/tables/residue';
import { isBlank, tableOf } from '../../text/characters';
import { groupBy } from '../../text/groupBy';

export interface ResidueCue {
  readonly kind: 'web' | 'metadata';
  readonly weak: boolean;
  /** For a metadata field: its name and what comes after it. */
  readonly field?: string;
  readonly value?: string;
  /** Whether the line is residue wherever it stands, also inside the report: it holds nothing but page tools. */
  readonly anywhere?: true;
}

/** What the line looks like; undefined for ordinary text and for blank lines. */
export function residueCue(line: string): ResidueCue | undefined {
  if (line.length === 0 || !mayBegin(line)) return undefined;
  const text = squeeze(line.slice(0, RESIDUE_LINE * 2));
  if (text === '') return undefined;
  const row = rowOf(text, line.length);
  if (line.length > MIXED_LINE) return row?.paragraph === true ? { kind: row.kind, weak: false } : undefined;
  if (onlyBars(text) || STAMP.test(text)) return { kind: 'metadata', weak: false };
  const field = fieldsByFirst
    .get(text.charCodeAt(0))
    ?.find((each) => text.startsWith(each) && (/^(?:[:|]|$)/.test(text.slice(each.length)) || isCell(line, each)));
  const tools = toolsIn(line);
  if (tools === 'all') return { kind: 'web', weak: false, anywhere: true };
  if (field !== undefined) return { kind: 'metadata', weak: false, field, value: valueOf(text, field) };
  if (row === undefined && tools === 'some') return { kind: 'web', weak: false };
  return row === undefined ? undefined : { kind: row.kind, weak: row.weak ?? false };
}

const FIRST = tableOf(
  [...METADATA_FIELDS, ...RESIDUE_ROWS.filter((row) => row.match === 'start').flatMap((row) => row.words)]
    .map((word) => word.charAt(0))
    .join('') + '|=-*',
);

/** A long line is residue only by what it begins with: one look tells most of them. */
function mayBegin(line: string): boolean {
  if (line.length <= RESIDUE_LINE) return true;
  let at = 0;
  while (isSqueezed(line.charCodeAt(at))) at++;
  return FIRST[line.charCodeAt(at)] === 1;
}

function isSqueezed(code: number): boolean {
  return isBlank(code) || BRACKETS[code] === 1;
}

const BRACKETS = tableOf('【】[]');

/** 2023-02-08 10:12:33 来源：…, blanks taken out. */
const STAMP = /^(?:19|20)\d{2}[-/.]\d{2}[-/.]\d{3,4}:\d{2}/;

/** Takes out blanks and the brackets that pages set around fields, and halves the width of colons. */
function squeeze(line: string): string {
  let text = '';
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    if (!isSqueezed(line.charCodeAt(i))) continue;
    text += line.slice(from, i);
    from = i + 1;
  }
  return (text + line.slice(from)).replaceAll('：', ':');
}

/** The words of page tools that are a line, or a stretch of one, by themselves. */
export const TOOLS: ReadonlySet<string> = new Set([
  ...TOOL_WORDS,
  ...RESIDUE_ROWS.filter(({ kind, match }) => kind === 'web' && match === 'whole').flatMap(({ words }) => words),
]);
const SHORTEST_LONE_TOOL = 4;

const FONT_SIZES = /^(?:特?[大中小]号?|[A-Z][+-]?)$/;

/** Whether a line is page tools and at most fields beside them (分享到：微信 微博 QQ空间, 【打印本页】【关闭窗口】, 来源：青山镇　附件下载), or has some among others. */
function toolsIn(line: string): 'all' | 'some' | undefined {
  if (line.length > RESIDUE_LINE || /[。；，！？]/.test(line)) return undefined;
  const words = line.split(/[\s【】[\]|｜\u200b]+/).filter((word) => word !== '');
  const tools = words.filter((word) => TOOLS.has(word));
  if (tools.length < 2 && (tools[0]?.length ?? 0) < SHORTEST_LONE_TOOL) return undefined;
  const areTools = words.every(
    (word) => TOOLS.has(word) || FONT_SIZES.test(word) || /^\p{Script=Han}{2,6}[：:]\S{0,20}$/u.test(word),
  );
  return areTools ? 'all' : tools.length > 1 && words.every((word) => word.length <= LONGEST_TOOL) ? 'some' : undefined;
}

const LONGEST_TOOL = 6;

/** A row of table bars, or a rule of === or ---. */
function onlyBars(text: string): boolean {
  return /^(?:\|+|=+|-{3,}|\*{3,})$/.test(text);
}

/** 索引号	QS001/2024: the cells of a table's row parted by a blank. */
function isCell(line: string, field: string): boolean {
  const row = line.trim();
  return (
    row.startsWith(field) &&
    isBlank(row.charCodeAt(field.length)) &&
    row.length <= RESIDUE_LINE &&
    !/[，。；：]/.test(row)
  );
}

function valueOf(text: string, field: string): string {
  return (/^[:|]?([^|]*)/.exec(text.slice(field.length))?.[1] ?? '').trim();
}

/** The first row of the table that matches; `length` is the line's. */
function rowOf(text: string, length: number): ResidueRow | undefined {
  let first = Infinity;
  const offer = (words: readonly IndexedWord[] | undefined, isThere: (word: string) => boolean): void => {
    for (const { word, row } of words ?? []) if (row < first && isThere(word)) first = row;
  };
  offer(startsByFirst.get(text.charCodeAt(0)), (word) => text.startsWith(word));
  if (length <= RESIDUE_LINE) {
    first = Math.min(first, wholeLines.get(text) ?? Infinity);
    offer(endsByLast.get(text.charCodeAt(text.length - 1)), (word) => text.endsWith(word));
    offer(inside, (word) => text.includes(word));
  }
  return RESIDUE_ROWS[first];
}

interface IndexedWord {
  readonly word: string;
  /** Index into RESIDUE_ROWS. */
  readonly row: number;
}

const fieldsByFirst = groupBy(METADATA_FIELDS, (field) => field.charCodeAt(0));
const startsByFirst = groupBy(wordsOf('start'), ({ word }) => word.charCodeAt(0));
const endsByLast = groupBy(wordsOf('end'), ({ word }) => word.charCodeAt(word.length - 1));
const inside = wordsOf('inside');
const wholeLines = new Map(
  wordsOf('whole')
    .reverse()
    .map(({ word, row }) => [word, row]),
);

function wordsOf(match: ResidueRow['match']): IndexedWord[] {
  return RESIDUE_ROWS.flatMap((each, row) => (each.match === match ? each.words.map((word) => ({ word, row })) : []));
}
