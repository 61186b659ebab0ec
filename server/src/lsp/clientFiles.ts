// Files that only the client can reach: those of virtual workspaces, and in a web worker all of them.

import { URI } from 'vscode-uri';
import type { Connection } from 'vscode-languageserver';
import { changedMeanwhile, FileError, type FileSystem } from '../files/index';
import {
  READ_FILE_REQUEST,
  WRITE_FILE_REQUEST,
  type ReadFileParams,
  type ReadFileReply,
  type WriteFileParams,
  type WriteFileReply,
} from './protocol';

/** `file:` is read by the server itself where it has a way of its own, everything else through the client. */
export function clientFiles(connection: Connection, own: FileSystem | undefined): FileSystem {
  return {
    async read(location) {
      if (own !== undefined && URI.parse(location).scheme === 'file') return own.read(location);
      const params: ReadFileParams = { uri: location };
      const { text, problem } = await connection.sendRequest<ReadFileReply>(READ_FILE_REQUEST, params);
      if (problem !== undefined) throw new FileError('refused', problem);
      return text ?? undefined;
    },
    async write(location, text, conditions) {
      if (own?.write !== undefined && URI.parse(location).scheme === 'file')
        return own.write(location, text, conditions);
      const params: WriteFileParams = { uri: location, text, before: conditions.before ?? null };
      const reply = await connection.sendRequest<WriteFileReply>(WRITE_FILE_REQUEST, params);
      if (reply.outcome === 'changed') throw changedMeanwhile();
      if (reply.outcome === 'refused') throw new FileError('refused', reply.problem);
    },
    async removeLeftovers(location) {
      if (URI.parse(location).scheme === 'file') await own?.removeLeftovers?.(location);
    },
  };
}

/** For a server without files whose client reads none for it: there are no settings files. */
export const NO_FILES: FileSystem = { read: () => Promise.resolve(undefined) };
