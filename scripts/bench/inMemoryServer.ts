// The language server in this process, after streams: what is measured has everything in it but the pipe and the client.

import { PassThrough, Writable } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/lsp/serve';

/** A client of today that cannot be asked for settings: each document has those of the product. */
const CAPABILITIES: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: {
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

export class InMemoryServer {
  capabilities: InitializeResult['capabilities'] = {};
  readonly #toServer = new PassThrough();
  readonly #waiting = new Map<number, (message: string) => void>();
  #lastId = 0;

  static async start(): Promise<InMemoryServer> {
    const server = new InMemoryServer();
    const fromServer = new Writable({
      decodeStrings: false,
      write: (chunk: string | Uint8Array, _, done) => server.#received(String(chunk), done),
    });
    const connection = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(server.#toServer),
      new StreamMessageWriter(fromServer),
    );
    serve(connection, { read: () => Promise.resolve(undefined) }, { version: '0.0.0' });
    connection.listen();
    const answer = await server.request('initialize', { processId: null, rootUri: null, capabilities: CAPABILITIES });
    server.capabilities = (JSON.parse(answer) as { readonly result: InitializeResult }).result.capabilities;
    server.notify('initialized', {});
    return server;
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** Settled with the answer's message as soon as the server has written it; it is not parsed, which is the client's work. */
  request(method: string, params: unknown): Promise<string> {
    const id = ++this.#lastId;
    const answered = new Promise<string>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ jsonrpc: '2.0', id, method, params });
    return answered;
  }

  #send(message: unknown): void {
    const content = JSON.stringify(message);
    this.#toServer.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  }

  /** The library writes header and content of a message apart. */
  #received(chunk: string, done: () => void): void {
    const id = /^\{"jsonrpc":"2\.0","id":(\d+),/.exec(chunk)?.[1];
    if (id !== undefined) {
      this.#waiting.get(Number(id))?.(chunk);
      this.#waiting.delete(Number(id));
    }
    done();
  }
}
