// Which files are read at all.

import { FileError } from './fileError';

const MEGABYTE = 1024 * 1024;
/** Reports have some hundred kilobytes at most. Bytes. */
export const MAX_FILE_SIZE = 20 * MEGABYTE;

/** What is asked of a file before it is read. */
export interface FileKind {
  isFile(): boolean;
  isDirectory(): boolean;
  readonly size: number | bigint;
}

/** Throws for what is no regular file (a pipe or a device may never come to an end), and for what is too large. */
export function checkReadable(file: FileKind): void {
  if (file.isDirectory()) throw new FileError('refused', { zh: '这是文件夹，不是文件', en: 'a folder, not a file' });
  if (!file.isFile())
    throw new FileError('refused', { zh: '不是普通文件（管道、设备等），未读取', en: 'not a regular file, not read' });
  if (file.size > MAX_FILE_SIZE) throw tooLarge();
}

export function tooLarge(): FileError {
  const limit = MAX_FILE_SIZE / MEGABYTE;
  return new FileError('refused', {
    zh: `文件过大（上限 ${limit} MB），未读取`,
    en: `the file is too large (at most ${limit} MB), not read`,
  });
}
