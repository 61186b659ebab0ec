// What went wrong outside the texts themselves: missing files, unreadable input, faulty settings.

import type { Text } from '../engine/index';
import { bilingual, oneLine, type CommandIo } from './io';

export interface Failure {
  /** As the user gave it, with `/`. */
  readonly path: string;
  readonly message: Text;
  /** From 1; only for faults at a place of a settings file. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** An entry of `errors` in the JSON output. */
export interface ErrorReport {
  readonly path: string;
  readonly message: string;
}

/** Collects failures in the order in which they happen, and says each on standard error at once. */
export class Failures {
  readonly #reports: ErrorReport[] = [];

  constructor(private readonly io: Pick<CommandIo, 'stderr'>) {}

  get reports(): readonly ErrorReport[] {
    return this.#reports;
  }

  add({ path, message, place }: Failure): void {
    const words = oneLine(bilingual(message));
    const at = place === undefined ? '' : `${place.line}:${place.column}`;
    this.io.stderr(`${oneLine(path)}:${at === '' ? '' : `${at}:`} ${words}\n`);
    this.#reports.push({ path, message: at === '' ? words : `${at} ${words}` });
  }
}

/** The reason of a failed file operation, without the path (which stands before it) and without a stack. */
export function reasonOf(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return FILE_ERRORS[code] ?? { zh: `读写失败：${message}`, en: `input or output failed: ${message}` };
}

const FILE_ERRORS: Readonly<Partial<Record<string, Text>>> = {
  ENOENT: { zh: '文件或文件夹不存在', en: 'no such file or folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'a folder, not a file' },
  EACCES: { zh: '没有访问权限', en: 'permission denied' },
  EPERM: { zh: '没有访问权限', en: 'operation not permitted' },
  EROFS: { zh: '所在磁盘只读', en: 'read-only file system' },
  ENOSPC: { zh: '磁盘已满', en: 'no space left' },
  ELOOP: { zh: '符号链接循环', en: 'symbolic links go in a circle' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件过大', en: 'the file is too large' },
};
