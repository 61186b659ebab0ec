// One writer at a time for each file, also between processes: a lock beside the file, made in one step with the name of its
// holder in it. The lock of a process that is gone is taken away.

import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, FileError } from '../fileError';
import type { FileCalls } from './fileCalls';
import { isAbandoned, lockName, newLockContent, ownerOfLock, removeTemporary, temporaryName } from './ownFiles';
import { readRegularFile } from './readFile';
import { writeNewFile } from './writeNewFile';

/** How long a lock of somebody else is waited for. Milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 20;

/** The contents of the locks that this process holds. */
const held = new Set<string>();

export interface FileLock {
  /** Rejects where somebody has taken the lock away, because we have been asleep for too long. */
  check(): Promise<void>;
}

export async function withLock<Result>(
  target: string,
  calls: FileCalls,
  work: (lock: FileLock) => Promise<Result>,
): Promise<Result> {
  const lock = lockName(target);
  const content = newLockContent();
  held.add(content);
  try {
    await acquire(lock, content, calls);
    return await work({
      async check() {
        if ((await contentOf(lock, calls)) !== content) throw busy();
      },
    });
  } finally {
    held.delete(content);
    await release(lock, content, calls);
  }
}

/** Whether a lock has no holder any more. */
export async function isAbandonedLock(lock: string, content: string, calls: FileCalls): Promise<boolean> {
  const { mtimeMs } = await calls.stat(lock);
  return !held.has(content) && isAbandoned(ownerOfLock(content), Number(mtimeMs));
}

/**
 * Takes a lock away, if it still holds the content that was judged: somebody else may have done so before and hold it now.
 */
export async function takeAway(lock: string, content: string, calls: FileCalls): Promise<void> {
  const taken = temporaryName(path.dirname(lock));
  try {
    await calls.rename(lock, taken);
    if ((await contentOf(taken, calls)) !== content) await calls.link(taken, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await removeTemporary(taken, calls);
  }
}

/** Undefined where there is no lock. */
export async function contentOf(lock: string, calls: FileCalls): Promise<string | undefined> {
  try {
    return Buffer.from(await readRegularFile(lock, calls)).toString('latin1');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function acquire(lock: string, content: string, calls: FileCalls): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  const draft = temporaryName(path.dirname(lock));
  try {
    await writeNewFile(draft, Buffer.from(content), calls);
    while (!(await publish(draft, lock, calls))) {
      if (Date.now() > deadline) throw busy();
      if (!(await removeIfAbandoned(lock, calls))) await setTimeout(PAUSE);
    }
  } finally {
    await removeTemporary(draft, calls);
  }
}

/** Gives a file its name, with its content, unless the name is taken. */
async function publish(draft: string, name: string, calls: FileCalls): Promise<boolean> {
  try {
    await calls.link(draft, name).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // Not every file system knows a second name for a file.
      return calls.copy(draft, name);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @returns whether it is worth trying at once */
export async function removeIfAbandoned(lock: string, calls: FileCalls): Promise<boolean> {
  try {
    const content = await contentOf(lock, calls);
    if (content === undefined) return true;
    if (!(await isAbandonedLock(lock, content, calls))) return false;
    await takeAway(lock, content, calls);
    return true;
  } catch (error) {
    // Released in between.
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/** Never rejects: what was done under the lock is done, and a lock that stays is one without a holder. */
async function release(lock: string, content: string, calls: FileCalls): Promise<void> {
  try {
    if ((await contentOf(lock, calls)) === content) await calls.unlink(lock);
  } catch {
    // Removed by the next run.
  }
}

function busy(): FileError {
  return new FileError('refused', {
    zh: '另一个程序正在写入此文件，未写入；请稍后再试',
    en: 'another process is writing this file, nothing written: try again later',
  });
}
