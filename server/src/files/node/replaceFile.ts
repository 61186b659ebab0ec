// The one way in which files are written: whole or not at all, and never over words of somebody else.
//
// The new text goes into a temporary file in the same folder, down to the disk; only when the file still holds what the new
// text was made from does the temporary one take its place, by one rename. Other programs know nothing of our lock and may
// write at any moment. So the old file keeps a second name until its content has been looked at once more after the rename:
// had it been opened before and written since, it gets its place back.

import path from 'node:path';
import type { Text } from '../../engine/index';
import { changedMeanwhile, codeOf, FileError } from '../fileError';
import { KeyedQueue } from '../keyedQueue';
import { checkReadable } from '../limits';
import { NODE_CALLS, type FileCalls, type FileStats, type OpenFile } from './fileCalls';
import { withLock, type FileLock } from './fileLock';
import { removeLeftovers } from './leftovers';
import { removeTemporary, temporaryName } from './ownFiles';
import { readRegularFile } from './readFile';
import { writeNewFile } from './writeNewFile';

export interface Replacement {
  /** Absolute path. A link is followed: what it leads to is written, and it stays a link. */
  readonly location: string;
  /** What the file must hold, undefined for no file. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
  /** The folder that the file must be in once links are followed; anywhere where it is not given. */
  readonly within?: string | undefined;
  /** Told, before the file is touched, what it will not keep. */
  readonly onLoss?: ((loss: Text) => void) | undefined;
}

const queue = new KeyedQueue();

/**
 * Rejects where the file has not been written; it then holds what it held, or what somebody else has written: with a FileError
 * `changed` where that is not `before`, `refused` where it must not be written, else with the system's error. A file that holds
 * `after` already is left alone. Mode and owner are kept, the owner as far as the system lets us.
 */
export async function replaceFile(replacement: Replacement, calls: FileCalls = NODE_CALLS): Promise<void> {
  const target = await targetOf(replacement, calls);
  await queue.run(target, () => withLock(target, calls, (lock) => replaceLocked(target, replacement, lock, calls)));
}

async function targetOf({ location, within }: Replacement, calls: FileCalls): Promise<string> {
  const target = await followLinks(location, calls);
  if (within !== undefined && !isInside(await calls.realpath(within), target))
    throw new FileError('refused', {
      zh: '它是通向文件夹之外的链接，未写入',
      en: 'a link that leads out of the folder, nothing written',
    });
  return target;
}

async function followLinks(location: string, calls: FileCalls): Promise<string> {
  try {
    return await calls.realpath(location);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const isBrokenLink = await calls.lstat(location).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (isBrokenLink)
    throw new FileError('refused', { zh: '它是断开的链接，未写入', en: 'a broken link, nothing written' });
  return path.join(await calls.realpath(path.dirname(location)), path.basename(location));
}

function isInside(folder: string, location: string): boolean {
  const relative = path.relative(folder, location);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

async function replaceLocked(
  target: string,
  { before, after, onLoss }: Replacement,
  lock: FileLock,
  calls: FileCalls,
): Promise<void> {
  const folder = path.dirname(target);
  await removeLeftovers(folder, calls);
  const original = await originalOf(target, before !== undefined, calls);
  const temporary = temporaryName(folder);
  const kept = temporaryName(folder);
  try {
    const ownerKept = await writeTemporary(temporary, after, original, calls);
    for (const loss of lossesOf(original, ownerKept)) onLoss?.(loss);
    if (original === undefined || before === undefined) {
      await lock.check();
      putInPlace(temporary, target, undefined, calls);
    } else {
      await replaceOriginal(target, temporary, kept, { before, after }, lock, calls);
    }
    await syncFolder(folder, calls);
  } finally {
    await removeTemporary(temporary, calls);
    await removeTemporary(kept, calls);
  }
}

/** Undefined where no file is expected, and there is none. */
async function originalOf(target: string, isExpected: boolean, calls: FileCalls): Promise<FileStats | undefined> {
  const original = await calls.stat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if ((original !== undefined) !== isExpected) throw changedMeanwhile();
  if (original === undefined) return undefined;
  checkReadable(original);
  // A rename asks for rights on the folder alone: a file protected against writing must stay as it is.
  await calls.accessWritable(target);
  return original;
}

/** @returns whether it belongs to whom the original belongs to */
async function writeTemporary(
  temporary: string,
  bytes: Uint8Array,
  original: FileStats | undefined,
  calls: FileCalls,
): Promise<boolean> {
  let ownerKept = true;
  // Readable for nobody else until it has the rights of the original; a new file has those that the user gives all new files.
  await writeNewFile(temporary, bytes, calls, original === undefined ? 0o666 : 0o600, async (file) => {
    if (original !== undefined) {
      ownerKept = await giveOwner(file, original);
      await file.chmod(Number(original.mode) & (ownerKept ? 0o7777 : 0o777));
    }
    await file.sync();
  });
  return ownerKept;
}

async function giveOwner(file: OpenFile, original: FileStats): Promise<boolean> {
  const { uid, gid } = await file.stat();
  const wanted = { uid: Number(original.uid), gid: Number(original.gid) };
  if (uid === wanted.uid && gid === wanted.gid) return true;
  try {
    await file.chown(wanted.uid, wanted.gid);
    return true;
  } catch {
    // Who may not give files away may still hand them to a group.
    await file.chown(uid, wanted.gid).catch(() => undefined);
    return false;
  }
}

function lossesOf(original: FileStats | undefined, ownerKept: boolean): readonly Text[] {
  return [...((original?.nlink ?? 1n) > 1n ? [HARD_LINKS] : []), ...(ownerKept ? [] : [OWNER])];
}

async function replaceOriginal(
  target: string,
  temporary: string,
  kept: string,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
  lock: FileLock,
  calls: FileCalls,
): Promise<void> {
  const isKept = await calls.link(target, kept).then(
    () => true,
    // Not every file system knows a second name for a file, nor lets everybody give one.
    () => false,
  );
  const old = isKept ? kept : target;
  const seen = await calls.stat(old);
  const current = await readRegularFile(old, calls);
  if (isSame(current, after)) return;
  if (!isSame(current, before)) throw changedMeanwhile();
  await lock.check();
  putInPlace(temporary, target, seen, calls);
  if (!isKept) return;
  // What cannot be read now could be read a moment ago, and was as it should be.
  const later = await readRegularFile(kept, calls).catch(() => before);
  if (isSame(later, before)) return;
  await calls.rename(kept, target);
  throw changedMeanwhile();
}

/** Looks and renames with nothing in between: no other work of this process, and hardly any time for other programs. */
function putInPlace(temporary: string, target: string, seen: FileStats | undefined, calls: FileCalls): void {
  const now = calls.statNow(target);
  const isUnchanged =
    now?.ino === seen?.ino && now?.dev === seen?.dev && now?.size === seen?.size && now?.mtimeNs === seen?.mtimeNs;
  if (!isUnchanged) throw changedMeanwhile();
  calls.renameNow(temporary, target);
}

/** So that the rename outlasts a power failure too. Not every system can, and the file itself is safe. */
async function syncFolder(folder: string, calls: FileCalls): Promise<void> {
  try {
    const opened = await calls.open(folder, 'r');
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch {
    // The text is in its place.
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

const HARD_LINKS: Text = {
  zh: '此文件另有硬链接：写入后，别的名字下仍是原来的内容',
  en: 'this file has other hard links: under these names the old content stays',
};
const OWNER: Text = {
  zh: '无权保留此文件的所有者：写入后归当前用户所有',
  en: 'the owner of this file cannot be kept: it will belong to the current user',
};
