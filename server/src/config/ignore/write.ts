// Adds entries to the text of a list of ignored findings, and takes them out; comments and the form of the text stay. Linear in
// the text, whatever its form: the formatter of the library goes over the whole line for each entry, and a list may be one line.

import { applyEdits, createScanner, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser';
import type { configuration, Text } from '../../engine/index';
import { FileError } from '../../files/index';
import { hashOf } from './hash';
import { MAX_LIST_LENGTH, parseIgnoreFile, type IgnoreFile } from '../parsers';

const TAB_SIZE = 2;

/** A new list. */
export function emptyList(hash: boolean): string {
  return `{\n  // 公文检不再提示的问题。"hash": true 时只记散列，不留文稿中的词句。\n  "hash": ${String(hash)},\n  "ignore": []\n}\n`;
}

/** The entry for a finding: at its place, or wherever its words stand. */
export function entryFor(
  { rule, words, section }: configuration.IgnoreKey,
  { here, file, hash }: { readonly here: boolean; readonly file: string | undefined; readonly hash: boolean },
): configuration.IgnoreEntry {
  const written = (text: string): string => (hash && text !== '' ? hashOf(text) : text);
  return {
    rule,
    words: written(words),
    ...(here && { section: written(section), ...(file !== undefined && { file }) }),
  };
}

/**
 * An entry that the list has already is not added again. Throws a FileError where the list must not be written into.
 * @param text Of a list.
 * @param entryOf The new entry, by whether it may hold hashes only.
 */
export function addEntry(text: string, entryOf: (list: Pick<IgnoreFile, 'hash'>) => configuration.IgnoreEntry): string {
  const list = parseIgnoreFile('', text);
  checkWhole(list);
  const entry = entryOf(list);
  if (list.entries.some((each) => JSON.stringify(each.entry) === JSON.stringify(entry))) return text;
  const longer = insertEntry(text, entry);
  if (longer.length > MAX_LIST_LENGTH) throw new FileError('refused', FULL);
  return longer;
}

/**
 * Throws a FileError where the list must not be written into.
 * @param indexes Places in the list, from 0.
 */
export function removeEntries(text: string, indexes: readonly number[]): string {
  checkWhole(parseIgnoreFile('', text));
  const entries = entryNodes(text);
  const removed = new Set(indexes);
  const commas = commasAfter(text, entries);
  const lastKept = entries.findLastIndex((_, index) => !removed.has(index));
  const cuts = entries.flatMap((entry, index) => {
    if (removed.has(index)) return cutsFor(text, entry, commas[index]);
    // What comes after the last entry that stays is gone, and its comma with it.
    return index === lastKept && index < entries.length - 1 ? commaCut(text, commas[index]) : [];
  });
  return without(text, cuts);
}

/** A list of which a part was not read is not known well enough to write into it. */
function checkWhole({ whole }: IgnoreFile): void {
  if (!whole) throw new FileError('refused', NOT_WHOLE);
}

function insertEntry(text: string, entry: configuration.IgnoreEntry): string {
  const last = entryNodes(text).at(-1);
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  if (last === undefined) {
    const formattingOptions = { insertSpaces: true, tabSize: TAB_SIZE, eol };
    return applyEdits(text, modify(text, ['ignore', -1], entry, { formattingOptions, isArrayInsertion: true }));
  }
  const end = last.offset + last.length;
  const indent = indentOf(text, last.offset);
  const added =
    indent === undefined
      ? ` ${JSON.stringify(entry)}`
      : JSON.stringify(entry, undefined, TAB_SIZE)
          .split('\n')
          .map((line) => `${eol}${indent}${line}`)
          .join('');
  return `${text.slice(0, end)},${added}${text.slice(end)}`;
}

function entryNodes(text: string): readonly Node[] {
  const root = parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
  return (root && findNodeAtLocation(root, ['ignore'])?.children) ?? [];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The offset of the comma after each entry; undefined where there is none. */
function commasAfter(text: string, entries: readonly Node[]): readonly (number | undefined)[] {
  const scanner = createScanner(text, true);
  return entries.map(({ offset, length }) => {
    scanner.setPosition(offset + length);
    scanner.scan();
    const next = scanner.getTokenOffset();
    return text[next] === ',' ? next : undefined;
  });
}

/** An entry with its comma, and with its line where nothing else is on it; else with the whitespace after it. */
function cutsFor(text: string, { offset, length }: Node, comma: number | undefined): readonly Span[] {
  const isNextToComma = comma !== undefined && text.slice(offset + length, comma).trim() === '';
  const end = skipSpaces(text, isNextToComma ? comma + 1 : offset + length);
  const indent = indentOf(text, offset);
  const lineBreak = lineBreakAt(text, end);
  const ownLine = indent !== undefined && lineBreak > 0;
  return [
    ownLine ? { start: offset - indent.length, end: end + lineBreak } : { start: offset, end },
    ...(isNextToComma ? [] : commaCut(text, comma)),
  ];
}

function commaCut(text: string, comma: number | undefined): readonly Span[] {
  return comma === undefined ? [] : [{ start: comma, end: skipSpaces(text, comma + 1) }];
}

/** The whitespace before an offset, where nothing else stands before it on its line. */
function indentOf(text: string, offset: number): string | undefined {
  let start = offset;
  while (isSpace(text[start - 1])) start--;
  return start === 0 || isLineBreak(text[start - 1]) ? text.slice(start, offset) : undefined;
}

function skipSpaces(text: string, offset: number): number {
  let end = offset;
  while (isSpace(text[end])) end++;
  return end;
}

/** The length of the line break at an offset; 0 where there is none. */
function lineBreakAt(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return 2;
  return isLineBreak(text[offset]) ? 1 : 0;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function without(text: string, cuts: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of cuts) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

const NOT_WHOLE: Text = {
  zh: '忽略清单有误、过大或嵌套过深，未能全部读取，因此不写入；请先改正',
  en: 'the list of ignored findings is faulty, too large or nested too deep and was not read whole, so nothing is written into it: correct it first',
};
const FULL: Text = {
  zh: '忽略清单已满，未写入；请先清理不再需要的忽略',
  en: 'the list of ignored findings is full, nothing written: remove unused ignores first',
};
