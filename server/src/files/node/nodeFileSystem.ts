// The files of this machine, by their paths.

import path from 'node:path';
import { encode } from '../decode';
import { changedMeanwhile, FileError, reasonOf } from '../fileError';
import type { FileSystem } from '../fileSystem';
import { NODE_CALLS, type FileCalls } from './fileCalls';
import { removeLeftovers } from './leftovers';
import { decodeOrThrow, readIfPresent } from './readFile';
import { replaceFile } from './replaceFile';

/** Texts are decoded as those of reports are, and written back in UTF-8 alone, with the byte order mark that they had. */
export function fileSystemOver(calls: FileCalls): FileSystem {
  return {
    async read(location) {
      try {
        const bytes = await readIfPresent(location, calls);
        return bytes && decodeOrThrow(bytes).text;
      } catch (error) {
        throw error instanceof FileError ? error : new FileError('refused', reasonOf(error));
      }
    },
    async write(location, text, { before, within, onLoss }) {
      const bytes = await readIfPresent(location, calls);
      const replaced = bytes && decodeOrThrow(bytes);
      if (replaced?.text !== before) throw changedMeanwhile();
      await replaceFile({ location, before: bytes, after: encode(text, replaced), within, onLoss }, calls);
    },
    removeLeftovers: (location) => removeLeftovers(path.dirname(location), calls),
  };
}

export const nodeFileSystem: FileSystem = fileSystemOver(NODE_CALLS);
