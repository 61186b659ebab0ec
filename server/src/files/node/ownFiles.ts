// The files of our own that writing needs for a moment beside the file that is written. Their names say whose they are, so that
// those of a run that was killed can be told from those in use and removed.

import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';
import type { FileCalls } from './fileCalls';

/** Who has made a file. */
export interface Owner {
  readonly pid: number;
  /** A hash of the machine's name: a folder may be shared. */
  readonly host: string;
}

const HOST = hashOf(hostname(), 8);
/** Nobody writes for so long: older files are of no use, even if their process cannot be seen or its number is in use again. Milliseconds. */
const MAX_AGE = 10 * 60 * 1000;

const TEMPORARY = /^\.gongwen-lint-(\d+)-([0-9a-f]{8})-[0-9a-f]{8}\.tmp$/;
const LOCK = /^\.gongwen-lint-[0-9a-f]{16}\.lock$/;

/** Temporary files that this process is using. */
const inUse = new Set<string>();

/** A name for a temporary file in a folder; to be given to {@link removeTemporary}, whether the file has come to be or not. */
export function temporaryName(folder: string): string {
  const name = path.join(folder, `.gongwen-lint-${process.pid}-${HOST}-${randomBytes(4).toString('hex')}.tmp`);
  inUse.add(name);
  return name;
}

/** Never rejects: what cannot be removed now is a leftover for the next run. */
export async function removeTemporary(name: string, calls: FileCalls): Promise<void> {
  inUse.delete(name);
  await calls.unlink(name).catch(() => undefined);
}

/** The name of the lock of a file, beside it. It is short, whatever the length of the file's name. */
export function lockName(target: string): string {
  return path.join(path.dirname(target), `.gongwen-lint-${hashOf(path.basename(target), 16)}.lock`);
}

export function isLockName(name: string): boolean {
  return LOCK.test(name);
}

/** Who has made a temporary file, by its name; undefined for a name that is not of ours. */
export function ownerOfTemporary(name: string): Owner | undefined {
  const [, pid, host] = TEMPORARY.exec(name) ?? [];
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}

export function isInUse(location: string): boolean {
  return inUse.has(location);
}

/** What a lock holds, so that others know whose it is. */
export function newLockContent(): string {
  return `${process.pid} ${HOST} ${randomBytes(8).toString('hex')}`;
}

/** Undefined for a lock whose content has not arrived yet. */
export function ownerOfLock(content: string): Owner | undefined {
  const [, pid, host] = /^(\d+) ([0-9a-f]{8}) [0-9a-f]{16}$/.exec(content) ?? [];
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}

/**
 * Whether nobody needs a file any more. One of this process is a leftover of an earlier one with the same number: what it uses
 * itself is asked for before.
 * @param madeAt in milliseconds, as `mtimeMs`
 */
export function isAbandoned(owner: Owner | undefined, madeAt: number): boolean {
  if (Date.now() - madeAt > MAX_AGE) return true;
  return owner?.host === HOST && (owner.pid === process.pid || !isRunning(owner.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of somebody else, it may not be asked, but runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function hashOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
