// Files of this machine, by their URIs.

import { readFile } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import writeFileAtomic from 'write-file-atomic';
import type { ConfigFiles } from '../config/index';

/** How Node says that there is no such file, or that something on the way to it is no folder. */
const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/** Knows `file:` only; for all other schemes there are no files. */
export const nodeFiles: ConfigFiles = {
  async read(location) {
    const uri = URI.parse(location);
    if (uri.scheme !== 'file') return undefined;
    try {
      return await readFile(uri.fsPath, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return undefined;
      throw error;
    }
  },
  async write(location, text) {
    await writeFileAtomic(URI.parse(location).fsPath, text);
  },
};
