// Files that only the client can reach: those of virtual workspaces, and in a web worker all of them.

import { URI } from 'vscode-uri';
import type { Connection } from 'vscode-languageserver';
import type { ConfigFiles } from '../config/index';
import {
  READ_FILE_REQUEST,
  WRITE_FILE_REQUEST,
  type ReadFileParams,
  type ReadFileReply,
  type WriteFileParams,
} from './protocol';

/** `file:` is read by the server itself where it has a way of its own, everything else through the client. */
export function clientFiles(connection: Connection, own: ConfigFiles | undefined): ConfigFiles {
  return {
    async read(location) {
      if (own !== undefined && URI.parse(location).scheme === 'file') return own.read(location);
      const params: ReadFileParams = { uri: location };
      const { text } = await connection.sendRequest<ReadFileReply>(READ_FILE_REQUEST, params);
      return text ?? undefined;
    },
    async write(location, text) {
      if (own?.write !== undefined && URI.parse(location).scheme === 'file') return own.write(location, text);
      const params: WriteFileParams = { uri: location, text };
      await connection.sendRequest(WRITE_FILE_REQUEST, params);
    },
  };
}

/** For a server without files whose client reads none for it: there are no settings files. */
export const NO_FILES: ConfigFiles = { read: () => Promise.resolve(undefined) };
