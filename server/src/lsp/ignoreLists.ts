// Writes the lists of ignored findings: adds what the user has chosen, takes out what is of no use any more.

import {
  addEntry,
  emptyList,
  entryFor,
  removeEntries,
  unusedEntries,
  type IgnoreFile,
  type LocatedEntry,
  type LookedAt,
} from '../config/index';
import type { Text } from '../engine/index';
import type { IgnoreParams } from '../features/codeActions/ignoreActions';
import { editFile, type FileSystem, type KeyedQueue } from '../files/index';
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

/** The lists, as far as this module needs to know. */
export interface IgnoreListFiles {
  readonly files: FileSystem;
  /** Shared by all who write lists: what is ignored at once is all written. */
  readonly queue: KeyedQueue;
  /** Told, before a list is written, what its file will not keep. */
  readonly onLoss: (loss: Text) => void;
}

/**
 * Rejects with a FileError where the list cannot be written, or must not.
 * @returns whether anything has been written
 */
export async function ignoreFinding(
  lists: IgnoreListFiles,
  { config }: OpenDocument,
  { key, here }: IgnoreParams,
  ask: AskForm,
): Promise<boolean> {
  const { target } = config.ignoring;
  if (target === undefined) return false;
  const { location, name, within } = target;
  return editFile(lists.files, lists.queue, {
    location,
    within,
    onLoss: lists.onLoss,
    async change(before) {
      const text = before?.trim() ? before : await begin(location, ask);
      return text && addEntry(text, ({ hash }) => entryFor(key, { here, file: name, hash }));
    },
  });
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
  readonly within: string | undefined;
  readonly unused: readonly LocatedEntry[];
}

export function unusedIgnores(documents: readonly OpenDocument[]): readonly UnusedIgnores[] {
  const files = new Map(
    documents.flatMap(({ config }) => config.ignoring.lists.map((list) => [list.file.location, list] as const)),
  );
  return [...files.values()].map(({ file, within }) => ({
    file,
    within,
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

/**
 * Rejects with a FileError where a list cannot be written, or must not.
 * @returns how many entries have been taken out
 */
export async function cleanIgnores(lists: IgnoreListFiles, { file, within, unused }: UnusedIgnores): Promise<number> {
  if (unused.length === 0) return 0;
  const indexes = unused.map(({ index }) => index);
  const isWritten = await editFile(lists.files, lists.queue, {
    location: file.location,
    within,
    onLoss: lists.onLoss,
    // Written in the meantime by somebody else: the places are no longer those that were found.
    change: (before) => (before === file.text ? removeEntries(before, indexes) : undefined),
  });
  return isWritten ? unused.length : 0;
}
