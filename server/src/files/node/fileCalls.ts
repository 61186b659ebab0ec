// The calls to the operating system that reading and writing make, as one table: tests let each of them fail in its turn.

import { constants, promises, renameSync, statSync, type BigIntStats } from 'node:fs';

/** Times in nanoseconds, numbers of files exact. */
export type FileStats = BigIntStats;

export interface OpenFile {
  stat(): Promise<{ isFile(): boolean; isDirectory(): boolean; size: number; uid: number; gid: number }>;
  read(buffer: Uint8Array, offset: number, length: number): Promise<{ bytesRead: number }>;
  /** May write less than it is given, on a disk with little room for example, and that is no error. */
  write(buffer: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileCalls {
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>;
  stat(path: string): Promise<FileStats>;
  lstat(path: string): Promise<FileStats>;
  /** Rejects where the file may not be written. */
  accessWritable(path: string): Promise<void>;
  realpath(path: string): Promise<string>;
  readdir(path: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  /** A further name for a file; rejects where the name is taken. */
  link(from: string, to: string): Promise<void>;
  /** Rejects where the name is taken. */
  copy(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Undefined where there is nothing. */
  statNow(path: string): FileStats | undefined;
  renameNow(from: string, to: string): void;
}

export const NODE_CALLS: FileCalls = {
  open: (path, flags, mode) => promises.open(path, flags, mode),
  stat: (path) => promises.stat(path, { bigint: true }),
  lstat: (path) => promises.lstat(path, { bigint: true }),
  accessWritable: (path) => promises.access(path, constants.W_OK),
  realpath: (path) => promises.realpath(path),
  readdir: (path) => promises.readdir(path),
  rename: (from, to) => promises.rename(from, to),
  link: (from, to) => promises.link(from, to),
  copy: (from, to) => promises.copyFile(from, to, constants.COPYFILE_EXCL),
  unlink: (path) => promises.unlink(path),
  statNow: (path) => statSync(path, { bigint: true, throwIfNoEntry: false }),
  renameNow: (from, to) => renameSync(from, to),
};
