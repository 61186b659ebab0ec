// Reads a file, works out its new text and writes it: all edits made at once take effect, those of other programs included.

import type { Text } from '../engine/index';
import { FileError } from './fileError';
import type { FileSystem } from './fileSystem';
import type { KeyedQueue } from './keyedQueue';

/** How often a text that somebody else keeps changing is worked out again. */
const ATTEMPTS = 5;

export interface FileEdit {
  readonly location: string;
  /** As in WriteConditions. */
  readonly within: string | undefined;
  readonly onLoss?: ((loss: Text) => void) | undefined;
  /** The new text, from the current one (undefined where there is no file); undefined, or the same one, to leave the file alone. */
  readonly change: (before: string | undefined) => string | undefined | Promise<string | undefined>;
}

/**
 * Rejects with a FileError where nothing could be written.
 * @param queue Shared by all who edit the same files.
 * @returns whether anything has been written
 */
export function editFile(files: FileSystem, queue: KeyedQueue, edit: FileEdit): Promise<boolean> {
  return queue.run(edit.location, async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await editOnce(files, edit);
      } catch (error) {
        const again = error instanceof FileError && error.kind === 'changed' && attempt < ATTEMPTS;
        if (!again) throw error;
      }
    }
  });
}

async function editOnce(files: FileSystem, { location, within, onLoss, change }: FileEdit): Promise<boolean> {
  const before = await files.read(location);
  const after = await change(before);
  if (after === undefined || after === before || files.write === undefined) return false;
  await files.write(location, after, { before, within, onLoss });
  return true;
}
