// Reads regular files whole, and nothing else: a pipe may never answer, a device may never end.

import { isUtf8, transcode } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { decode, type Decoded, type DecodeResult, type EncodingChoice } from '../decode';
import { codeOf, FileError } from '../fileError';
import { checkReadable, MAX_FILE_SIZE, tooLarge } from '../limits';
import { NODE_CALLS, type FileCalls, type OpenFile } from './fileCalls';

/** Without waiting for the other end, should a pipe have taken the place of the file that was looked at. */
const READ = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);
/** How Node says that there is no such file, or that something on the way to it is no folder. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** Rejects with a FileError for what is not to be read, else with the system's error. */
export async function readRegularFile(path: string, calls: FileCalls = NODE_CALLS): Promise<Uint8Array> {
  // Looked at before it is opened as well: opening some devices does something.
  checkReadable(await calls.stat(path));
  const file = await calls.open(path, READ);
  try {
    const stats = await file.stat();
    checkReadable(stats);
    return await readToEnd(file, stats.size);
  } finally {
    await file.close();
  }
}

/** The same at once, for who has nothing else to do: it costs a fifth of the processor's time. */
export function readRegularFileSync(path: string): Uint8Array {
  checkReadable(statSync(path));
  const file = openSync(path, READ);
  try {
    const stats = fstatSync(file);
    checkReadable(stats);
    let bytes = Buffer.allocUnsafe(stats.size + 1);
    for (let length = 0; ;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
      bytes = withRoom(bytes, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Undefined where there is no file. */
export async function readIfPresent(path: string, calls: FileCalls = NODE_CALLS): Promise<Uint8Array | undefined> {
  try {
    return await readRegularFile(path, calls);
  } catch (error) {
    if (ABSENT.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** {@link decode}, with the faster way to read Chinese UTF-8 that Node has. */
export function decodeBytes(bytes: Uint8Array, choice: EncodingChoice): DecodeResult {
  return decode(bytes, choice, decodeUtf8);
}

/** Throws a FileError for what is no text. */
export function decodeOrThrow(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes, 'auto');
  if (!decoded.ok) throw new FileError('refused', decoded.reason);
  return decoded;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined;
}

async function readToEnd(file: OpenFile, size: number): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(size + 1);
  for (let length = 0; ;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    bytes = withRoom(bytes, length);
  }
}

/** A file that grows while it is read, or does not say its size, gets more room, up to the limit. */
function withRoom(bytes: Buffer<ArrayBuffer>, length: number): Buffer<ArrayBuffer> {
  if (length > MAX_FILE_SIZE) throw tooLarge();
  if (length < bytes.length) return bytes;
  const larger = Buffer.allocUnsafe(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
