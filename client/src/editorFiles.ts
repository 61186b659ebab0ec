// Files that the server can reach only through the editor: those of virtual workspaces, and the list of ignored findings that the editor keeps.

import { Uri, workspace, type Memento } from 'vscode';
import { IGNORE_STORAGE, type ReadFileReply } from '../../server/src/lsp/protocol';

export class EditorFiles {
  /** @param storage Where the list is kept: of this machine, for drafts and files that belong to no workspace. */
  constructor(private readonly storage: Memento) {}

  async read(uri: string): Promise<ReadFileReply> {
    if (uri === IGNORE_STORAGE) return { text: this.storage.get<string>(IGNORE_STORAGE) ?? null };
    try {
      return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))) };
    } catch {
      // Not there, or not readable: for a settings file that is being searched for, the same.
      return { text: null };
    }
  }

  async write(uri: string, text: string): Promise<null> {
    if (uri === IGNORE_STORAGE) await this.storage.update(IGNORE_STORAGE, text);
    else await workspace.fs.writeFile(Uri.parse(uri, true), new TextEncoder().encode(text));
    return null;
  }
}
