// Writes the lists of ignored findings: adds what the user has chosen, takes out what is of no use any more.

import {
  addEntry,
  emptyList,
  entryFor,
  parseIgnoreFile,
  removeEntries,
  unusedEntries,
  type ConfigFiles,
  type IgnoreFile,
  type LocatedEntry,
  type LookedAt,
} from '../config/index';
import type { Text } from '../engine/index';
import type { IgnoreParams } from '../features/ignoreActions';
import type { OpenDocument } from './openDocuments';
import { IGNORE_STORAGE } from './protocol';

/** Asks the user, when a list is begun, whether it may hold words of the text; undefined where the user decides nothing. */
export type AskForm = () => Promise<'words' | 'hashes' | undefined>;

/** What {@link AskForm} asks. */
export const FORM_QUESTION: { readonly [Part in 'question' | 'words' | 'hashes']: Text } = {
  question: {
    zh: '忽略清单随文件夹保存。要在其中写明文稿中的词句，还是只记散列？（散列读不出原文，只能凭猜测核对；以后可改清单中的 "hash"）',
    en: 'The list of ignored findings is kept in the folder. May it hold words of the text, or hashes only? (Hashes cannot be read, only checked against a guess; change "hash" in the list at any time)',
  },
  words: { zh: '写明词句', en: 'Words' },
  hashes: { zh: '只记散列', en: 'Hashes only' },
};

/** @returns whether anything has been written */
export async function ignoreFinding(
  files: ConfigFiles,
  { config }: OpenDocument,
  { key, here }: IgnoreParams,
  ask: AskForm,
): Promise<boolean> {
  const { target } = config.ignoring;
  if (target === undefined || files.write === undefined) return false;
  const before = await files.read(target.location);
  const text = before?.trim() ? before : await begin(target.location, ask);
  if (text === undefined) return false;
  const { hash } = parseIgnoreFile(target.location, text);
  await files.write(target.location, addEntry(text, entryFor(key, { here, file: target.name, hash })));
  return true;
}

/** What stays in the editor is read by nobody else. */
async function begin(location: string, ask: AskForm): Promise<string | undefined> {
  if (location === IGNORE_STORAGE) return emptyList(false);
  const form = await ask();
  return form === undefined ? undefined : emptyList(form === 'hashes');
}

/** A list in use, with its entries that name an open document and hide nothing in it. */
export interface UnusedIgnores {
  readonly file: IgnoreFile;
  readonly unused: readonly LocatedEntry[];
}

export function unusedIgnores(documents: readonly OpenDocument[]): readonly UnusedIgnores[] {
  const files = new Map(
    documents.flatMap(({ config }) => config.ignoring.lists.map(({ file }) => [file.location, file] as const)),
  );
  return [...files.values()].map((file) => ({
    file,
    unused: unusedEntries(
      file,
      documents.flatMap((document) => lookedAt(document, file)),
      false,
    ),
  }));
}

function lookedAt({ snapshot, config }: OpenDocument, { location }: IgnoreFile): readonly LookedAt[] {
  const list = config.ignoring.lists.find(({ file }) => file.location === location);
  return list === undefined ? [] : [{ name: list.name, used: snapshot.usedIgnores, config: snapshot.config }];
}

/** @returns how many entries have been taken out */
export async function cleanIgnores(files: ConfigFiles, documents: readonly OpenDocument[]): Promise<number> {
  let count = 0;
  for (const { file, unused } of unusedIgnores(documents)) {
    // Written in the meantime by somebody else: the places are no longer those that were found.
    if (unused.length === 0 || files.write === undefined || (await files.read(file.location)) !== file.text) continue;
    await files.write(
      file.location,
      removeEntries(
        file.text,
        unused.map(({ index }) => index),
      ),
    );
    count += unused.length;
  }
  return count;
}
