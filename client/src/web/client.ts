// The language client of a web host: the server is a worker.

import { Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { MakeClient } from '../languageServer';

export const makeClient: MakeClient = (id, name, { extensionUri, subscriptions }, options) => {
  let worker: Worker | undefined;
  // A worker does not end of itself when it is told to exit.
  const end = (): void => worker?.terminate();
  subscriptions.push({ dispose: end });
  // Transports instead of the worker: the host has a Worker of its own, of which the client would not know that it is one.
  const begin = async (): Promise<MessageTransports> => {
    end();
    worker = new Worker(Uri.joinPath(extensionUri, 'dist/web/server.js').toString(true));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient(id, name, begin, options);
};
