// The language client of a Node host: the server is a process of its own.

import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from '../languageServer';

export const makeClient: MakeClient = (id, name, context, options) =>
  new LanguageClient(
    id,
    name,
    { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc },
    options,
  );
