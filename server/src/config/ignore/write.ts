// Adds entries to the text of a list of ignored findings, and takes them out; comments and the form of the text stay.

import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import type { IgnoreEntry, IgnoreKey } from '../../engine/index';
import { hashOf } from './hash';
import { parseIgnoreFile } from '../parsers';

const FORM: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A new list. */
export function emptyList(hash: boolean): string {
  return `{\n  // 公文检不再提示的问题。"hash": true 时只记散列，不留文稿中的词句。\n  "hash": ${String(hash)},\n  "ignore": []\n}\n`;
}

/** The entry for a finding: at its place, or wherever its words stand. */
export function entryFor(
  { rule, words, section }: IgnoreKey,
  { here, file, hash }: { readonly here: boolean; readonly file: string | undefined; readonly hash: boolean },
): IgnoreEntry {
  const written = (text: string): string => (hash && text !== '' ? hashOf(text) : text);
  return {
    rule,
    words: written(words),
    ...(here && { section: written(section), ...(file !== undefined && { file }) }),
  };
}

/** @param text of a list; an entry that it has already is not added again */
export function addEntry(text: string, entry: IgnoreEntry): string {
  const known = parseIgnoreFile('', text).entries.some((each) => JSON.stringify(each.entry) === JSON.stringify(entry));
  return known
    ? text
    : applyEdits(text, modify(text, ['ignore', -1], entry, { formattingOptions: FORM, isArrayInsertion: true }));
}

/** @param indexes places in the list, from 0 */
export function removeEntries(text: string, indexes: readonly number[]): string {
  return [...indexes]
    .sort((a, b) => b - a)
    .reduce(
      (before, index) => applyEdits(before, modify(before, ['ignore', index], undefined, { formattingOptions: FORM })),
      text,
    );
}
