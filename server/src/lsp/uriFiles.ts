// Files of this machine, by their URIs.

import { URI } from 'vscode-uri';
import type { FileSystem } from '../files/index';

/**
 * Knows `file:` only; for all other schemes there are no files.
 * @param files By their paths.
 */
export function uriFiles(files: FileSystem): FileSystem {
  const { write, removeLeftovers } = files;
  /** Nothing new is left in a folder while this process runs, but by others, who look after it when they write. */
  const cleaned = new Set<string>();
  return {
    async read(location) {
      const uri = URI.parse(location);
      return uri.scheme === 'file' ? files.read(uri.fsPath) : undefined;
    },
    ...(write && {
      write: (location, text, { within, ...conditions }) =>
        write(URI.parse(location).fsPath, text, {
          ...conditions,
          within: within === undefined ? undefined : URI.parse(within).fsPath,
        }),
    }),
    ...(removeLeftovers && {
      async removeLeftovers(location) {
        const { scheme, fsPath } = URI.parse(location);
        if (scheme !== 'file' || cleaned.has(fsPath)) return;
        cleaned.add(fsPath);
        await removeLeftovers(fsPath);
      },
    }),
  };
}
