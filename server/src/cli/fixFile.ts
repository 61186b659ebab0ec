// Fixing a text that was read, and writing it back as it was in everything else: encoding, byte order mark, mode.

import { access, constants } from 'node:fs/promises';
import { fixAll, type FixChoice, type Snapshot, type Text } from '../engine/index';
import type { OpenedDocument } from './documents';
import { reasonOf } from './failures';

export type FixOutcome =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly applied: number; readonly bytes: Uint8Array }
  /** Nothing has been changed. */
  | { readonly ok: false; readonly reason: Text };

/**
 * Applies all fixes of the choice. A file is replaced through a temporary file beside it and a rename, so that it is the old
 * or the new one at any time, and only when its text changes. Standard input is left to the caller, who has the bytes.
 */
export async function fixDocument(document: OpenedDocument, choice: FixChoice): Promise<FixOutcome> {
  if (document.encoding !== 'utf8') return { ok: false, reason: NOT_UTF8 };
  const { snapshot, applied } = fixAll(document.snapshot, choice);
  const text = snapshot.records.text();
  const unchanged = text === document.text;
  const bytes = unchanged ? document.bytes : Buffer.from(document.bom ? `\uFEFF${text}` : text, 'utf8');
  if (!unchanged && document.input.type === 'file') {
    const reason = await replace(document.input.location, bytes);
    if (reason !== undefined) return { ok: false, reason };
  }
  return { ok: true, snapshot, applied, bytes };
}

async function replace(location: string, bytes: Uint8Array): Promise<Text | undefined> {
  try {
    // A rename asks for rights on the folder alone: a file protected against writing must stay as it is.
    await access(location, constants.W_OK);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(location, Buffer.from(bytes));
    return undefined;
  } catch (error) {
    const { zh, en } = reasonOf(error);
    return { zh: `未能写入修复结果：${zh}`, en: `fixes not written: ${en}` };
  }
}

const NOT_UTF8: Text = {
  zh: '不是 UTF-8 文件，未作修复；请先转换编码',
  en: 'not a UTF-8 file, nothing fixed: convert it first',
};
