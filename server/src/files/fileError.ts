// Why a file could not be read or written, in words for users.

import type { Text } from '../engine/index';

/**
 * A reason of our own to leave a file alone. `changed` can be tried again with the text that the file holds now; what is
 * `refused` will be refused again.
 */
export class FileError extends Error {
  constructor(
    readonly kind: 'changed' | 'refused',
    readonly text: Text,
  ) {
    super(`${text.zh} (${text.en})`);
    this.name = 'FileError';
  }
}

/** Somebody else has written the file since it was read. */
export function changedMeanwhile(): FileError {
  return new FileError('changed', {
    zh: '文件在检查期间被改动，未写入；请重新检查',
    en: 'the file was changed in the meantime, nothing written: check it again',
  });
}

/** The reason of a failed file operation, without the path (which stands before it) and without a stack. */
export function reasonOf(error: unknown): Text {
  if (error instanceof FileError) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return SYSTEM_ERRORS[codeOf(error)] ?? { zh: `读写失败：${message}`, en: `input or output failed: ${message}` };
}

/** Whether it is a file that has failed, and not the program. */
export function isFileProblem(error: unknown): boolean {
  return error instanceof FileError || codeOf(error) !== '';
}

/** The system's name for what went wrong; '' where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const SYSTEM_ERRORS: Readonly<Partial<Record<string, Text>>> = {
  ENOENT: { zh: '文件或文件夹不存在', en: 'no such file or folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'a folder, not a file' },
  EACCES: { zh: '没有访问权限', en: 'permission denied' },
  EPERM: { zh: '没有访问权限', en: 'operation not permitted' },
  EROFS: { zh: '所在磁盘只读', en: 'read-only file system' },
  ENOSPC: { zh: '磁盘已满', en: 'no space left' },
  EDQUOT: { zh: '磁盘配额已满', en: 'disk quota exceeded' },
  ELOOP: { zh: '符号链接循环', en: 'symbolic links go in a circle' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件过大', en: 'the file is too large' },
};
