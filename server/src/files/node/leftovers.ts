// Removes from a folder what runs that were killed have left in it.

import path from 'node:path';
import { NODE_CALLS, type FileCalls } from './fileCalls';
import { removeIfAbandoned } from './fileLock';
import { isAbandoned, isInUse, isLockName, ownerOfTemporary } from './ownFiles';

/** Never rejects: what cannot be seen or removed stays for a run that may. */
export async function removeLeftovers(folder: string, calls: FileCalls = NODE_CALLS): Promise<void> {
  const names = await calls.readdir(folder).catch(() => []);
  for (const name of names) {
    const location = path.join(folder, name);
    if (isLockName(name)) await removeIfAbandoned(location, calls).catch(() => undefined);
    else if (ownerOfTemporary(name) !== undefined) await removeIfLeft(location, name, calls).catch(() => undefined);
  }
}

async function removeIfLeft(location: string, name: string, calls: FileCalls): Promise<void> {
  if (isInUse(location)) return;
  const { mtimeMs } = await calls.lstat(location);
  if (isAbandoned(ownerOfTemporary(name), Number(mtimeMs))) await calls.unlink(location);
}
