// Writes a file that is not there yet, whole, or fails.

import type { FileCalls, OpenFile } from './fileCalls';

/**
 * The caller removes what is left of it where it rejects.
 * @param finish What else is to be done with the file while it is open.
 */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array,
  calls: FileCalls,
  mode = 0o600,
  finish: (file: OpenFile) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const file = await calls.open(path, 'wx', mode);
  try {
    await writeAll(file, bytes);
    await finish(file);
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`${size} bytes written of ${bytes.length}`);
  } finally {
    // Network drives tell only here that something could not be written.
    await file.close();
  }
}

/** A call may write less than it was given; the next one then tells why. */
async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error(`only ${written} bytes written of ${bytes.length}`);
    written += bytesWritten;
  }
}
