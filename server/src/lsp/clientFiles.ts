// Files that only the client can reach (virtual workspaces), with the server's own way for all others.

import { URI } from 'vscode-uri';
import type { Connection } from 'vscode-languageserver';
import type { ConfigFiles } from '../config/index';
import { READ_FILE_REQUEST, type ReadFileParams, type ReadFileReply } from './protocol';

/** `file:` is read by the server itself, everything else through the client. */
export function clientFiles(connection: Connection, own: ConfigFiles): ConfigFiles {
  return {
    async read(location) {
      if (URI.parse(location).scheme === 'file') return own.read(location);
      const params: ReadFileParams = { uri: location };
      const { text } = await connection.sendRequest<ReadFileReply>(READ_FILE_REQUEST, params);
      return text ?? undefined;
    },
  };
}
