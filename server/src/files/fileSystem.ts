// The way to files that settings and lists of ignored findings are read and written by, whatever the documents are named by.

import type { Text } from '../engine/index';

/** Locations are paths with `/`, or URIs: whatever the caller's documents are named by. */
export interface FileSystem {
  /** The decoded text of a file without its byte order mark; undefined where there is none. Rejects for a file that is there and cannot be read. */
  read(location: string): Promise<string | undefined>;
  /** Replaces the text of a file, or creates it. Rejects where nothing has been written. Where it is missing, nothing can be written. */
  readonly write?: (location: string, text: string, conditions: WriteConditions) => Promise<void>;
  /** Removes what runs that were killed have left beside a file. Never rejects. */
  readonly removeLeftovers?: (location: string) => Promise<void>;
}

export interface WriteConditions {
  /** The text that the new one is made from, undefined for no file: where the file holds another one, nothing is written. */
  readonly before: string | undefined;
  /** The folder that the file must really be in, once links are followed; anywhere where it is not given. */
  readonly within?: string | undefined;
  /** Told, before anything is written, what the file will not keep. */
  readonly onLoss?: ((loss: Text) => void) | undefined;
}
