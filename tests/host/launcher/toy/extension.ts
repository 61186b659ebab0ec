// A client with nothing of its own: what any extension with a language server pays.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('server.cjs'), transport: TransportKind.ipc };
  client = new LanguageClient('toyReport', 'Toy', server, { documentSelector: [{ language: 'toy-report' }] });
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
