// Files that the server can reach only through the editor: those of virtual workspaces, and the list of ignored findings that the editor keeps.

import { FileSystemError, FileType, Uri, workspace, type Memento } from 'vscode';
import {
  checkReadable,
  decode,
  encode,
  FileError,
  KeyedQueue,
  reasonOf,
  type Decoded,
} from '../../server/src/files/index';
import {
  IGNORE_STORAGE,
  type ReadFileReply,
  type WriteFileParams,
  type WriteFileReply,
} from '../../server/src/lsp/protocol';

export class EditorFiles {
  readonly #queue = new KeyedQueue();

  /** @param storage Where the list is kept: of this machine, for drafts and files that belong to no workspace. */
  constructor(private readonly storage: Memento) {}

  async read(uri: string): Promise<ReadFileReply> {
    try {
      return { text: await this.#textOf(uri) };
    } catch (error) {
      // Not every provider says that a file is not there in the way that it should.
      return error instanceof FileError ? { text: null, problem: error.text } : { text: null };
    }
  }

  /** Writes a file, or creates it, if it still holds what the new text was made from. */
  write({ uri, text, before }: WriteFileParams): Promise<WriteFileReply> {
    return this.#queue.run(uri, async () => {
      try {
        return (await this.#replace(uri, text, before)) ? { outcome: 'written' } : { outcome: 'changed' };
      } catch (error) {
        return { outcome: 'refused', problem: reasonOf(error) };
      }
    });
  }

  async #textOf(uri: string): Promise<string | null> {
    if (uri === IGNORE_STORAGE) return this.storage.get<string>(IGNORE_STORAGE) ?? null;
    return (await readFile(Uri.parse(uri, true)))?.text ?? null;
  }

  /** @returns whether the file held what it should, and has been written */
  async #replace(location: string, text: string, before: string | null): Promise<boolean> {
    if (location === IGNORE_STORAGE) {
      if ((await this.#textOf(location)) !== before) return false;
      await this.storage.update(IGNORE_STORAGE, text);
      return true;
    }
    const uri = Uri.parse(location, true);
    const replaced = await readFile(uri, { refuseLinks: true });
    if ((replaced?.text ?? null) !== before) return false;
    await workspace.fs.writeFile(uri, encode(text, replaced));
    return true;
  }
}

/**
 * Undefined where there is no file. Rejects with a FileError for what is not to be read.
 * @param refuseLinks Whether a link is refused: where it leads cannot be seen.
 */
async function readFile(uri: Uri, { refuseLinks = false } = {}): Promise<Decoded | undefined> {
  let bytes: Uint8Array;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (refuseLinks && (type & FileType.SymbolicLink) !== 0) throw new FileError('refused', LINK);
    const has = (kind: FileType) => () => (type & kind) !== 0;
    checkReadable({ isFile: has(FileType.File), isDirectory: has(FileType.Directory), size });
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  const decoded = decode(bytes, 'auto');
  if (!decoded.ok) throw new FileError('refused', decoded.reason);
  return decoded;
}

const LINK = { zh: '它是链接，未写入', en: 'a link, nothing written' };
