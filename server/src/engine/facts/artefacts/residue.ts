// Whether one line looks like something that a web page left. Where it stands decides whether it is.

import { METADATA_FIELDS, MIXED_LINE, RESIDUE_LINE, RESIDUE_ROWS, type ResidueRow } from '../../lexicon/tables/residue';
import { isBlank, tableOf } from '../../text/characters';

export interface ResidueCue {
  readonly kind: 'web' | 'metadata';
  readonly weak: boolean;
  /** For a metadata field: its name and what stands behind it. */
  readonly field?: string;
  readonly value?: string;
}

/** What the line looks like; undefined for ordinary text and for blank lines. */
export function residueCue(line: string): ResidueCue | undefined {
  if (line.length === 0 || !mayBegin(line)) return undefined;
  const text = squeeze(line.slice(0, RESIDUE_LINE * 2));
  if (text === '') return undefined;
  const row = RESIDUE_ROWS.find((each) => matches(text, line.length, each));
  if (line.length > MIXED_LINE) return row?.paragraph === true ? { kind: row.kind, weak: false } : undefined;
  if (onlyBars(text) || STAMP.test(text)) return { kind: 'metadata', weak: false };
  const field = METADATA_FIELDS.find(
    (each) => text.startsWith(each) && (/^(?:[:|]|$)/.test(text.slice(each.length)) || isCell(line, each)),
  );
  if (field !== undefined) return { kind: 'metadata', weak: false, field, value: valueOf(text, field) };
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

function matches(text: string, length: number, row: ResidueRow): boolean {
  if (row.match === 'start') return row.words.some((word) => text.startsWith(word));
  if (length > RESIDUE_LINE) return false;
  switch (row.match) {
    case 'whole':
      return row.words.includes(text);
    case 'end':
      return row.words.some((word) => text.endsWith(word));
    case 'inside':
      return row.words.some((word) => text.includes(word));
  }
}
