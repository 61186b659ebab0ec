// Fixing a text that was read, and writing it back as it was in everything else: encoding, byte order mark, mode.

import { fixAll, type fixing, type Snapshot, type Text } from '../engine/index';
import { reasonOf } from '../files/index';
import { replaceFile } from '../files/node/index';
import type { OpenedDocument } from './documents';

export type FixOutcome =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly applied: number; readonly bytes: Uint8Array }
  /** Nothing has been changed. */
  | { readonly ok: false; readonly reason: Text };

/**
 * Applies all fixes of the choice. A file is written only when its text changes, and only if it still holds what was read.
 * Standard input is left to the caller, who has the bytes.
 * @param onLoss Told, before the file is written, what it will not keep.
 */
export async function fixDocument(
  document: OpenedDocument,
  choice: fixing.FixChoice,
  onLoss?: (loss: Text) => void,
): Promise<FixOutcome> {
  if (document.encoding !== 'utf8') return { ok: false, reason: NOT_UTF8 };
  const { snapshot, applied } = fixAll(document.snapshot, choice);
  const text = snapshot.segments.text();
  const unchanged = text === document.text;
  const bytes = unchanged ? document.bytes : Buffer.from(document.bom ? `\uFEFF${text}` : text, 'utf8');
  if (!unchanged && document.input.type === 'file') {
    try {
      await replaceFile({ location: document.input.location, before: document.bytes, after: bytes, onLoss });
    } catch (error) {
      const { zh, en } = reasonOf(error);
      return { ok: false, reason: { zh: `未能写入修复结果：${zh}`, en: `fixes not written: ${en}` } };
    }
  }
  return { ok: true, snapshot, applied, bytes };
}

const NOT_UTF8: Text = {
  zh: '不是 UTF-8 文件，未作修复；请先转换编码',
  en: 'not a UTF-8 file, nothing fixed: convert it first',
};
