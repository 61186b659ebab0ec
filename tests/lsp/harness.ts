// A client and the real server, joined by in-memory streams: every message is written, framed and read as on a pipe.

import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  Message,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Connection,
  type DataCallback,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type MessageReader,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { afterEach } from 'vitest';
import type { FileSystem } from '../../server/src/files/index';
import { serve } from '../../server/src/lsp/serve';

/** A client of today: pulls diagnostics, resolves actions, answers questions about settings. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** A client that knows only how to be pushed to. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  /** Files by URI, read when the server asks; change them as a user would. */
  readonly files?: Map<string, string>;
  /** What the client answers for `gongwenLint`. */
  readonly settings?: { current: unknown };
  /** Instead of `files`. */
  readonly fileSystem?: FileSystem;
}

const running: TestClient[] = [];

afterEach(() => {
  for (const client of running.splice(0)) client.dispose();
});

export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  /** How often each request of the client has been answered. */
  readonly answers = new Map<unknown, number>();
  initialized: InitializeResult = { capabilities: {} };
  readonly #connection: ProtocolConnection;
  readonly #server: Connection;
  #waiting: { readonly when: () => boolean; readonly done: () => void }[] = [];

  private constructor({ files = new Map(), settings = { current: {} }, fileSystem }: ClientOptions) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    // Readers and writers, not streams: at the end of a stream the library would end the process.
    this.#server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    serve(this.#server, fileSystem ?? { read: (location) => Promise.resolve(files.get(location)) }, {
      version: '0.0.0',
    });
    this.#connection = createProtocolConnection(
      this.#counting(new StreamMessageReader(toClient)),
      new StreamMessageWriter(toServer),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#happened(() => this.published.push(params)),
    );
    this.#connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      this.#happened(() => this.log.push(message)),
    );
    this.#connection.onRequest('workspace/configuration', () => [settings.current]);
    this.#connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.#happened(() => this.registered.push(...registrations.map(({ method }) => method)));
      return null;
    });
    this.#connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#happened(() => this.refreshes++);
      return null;
    });
    this.#server.listen();
    this.#connection.listen();
    running.push(this);
  }

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    const params = {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? MODERN,
      ...options.initialize,
    };
    client.initialized = await client.request('initialize', params);
    await client.notify('initialized', {});
    return client;
  }

  /** For handlers of requests that only some clients know. */
  get connection(): ProtocolConnection {
    return this.#connection;
  }

  dispose(): void {
    this.#connection.dispose();
    this.#server.dispose();
  }

  /** Settled when something that the server does makes `when` true; the test runner ends a wait in vain. */
  async until(when: () => boolean): Promise<void> {
    if (when()) return;
    await new Promise<void>((done) => this.#waiting.push({ when, done }));
  }

  /** Settled when all that has been sent before is dealt with: messages are handled in their order. */
  settled(): Promise<unknown> {
    return this.request('textDocument/foldingRange', { textDocument: { uri: 'file:///not-open' } });
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'gongwen', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  closeDocument(uri: string): Promise<void> {
    return this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.#connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** Rule ids of a full report, in order. */
  async codes(uri: string): Promise<readonly unknown[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('asked without a result id, answered without a full report');
    return report.items.map(({ code }) => code);
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<readonly CodeAction[]> {
    return this.#connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.#connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  #happened(change: () => void): void {
    change();
    const ready = this.#waiting.filter(({ when }) => when());
    this.#waiting = this.#waiting.filter((each) => !ready.includes(each));
    for (const { done } of ready) done();
  }

  #counting(reader: MessageReader): MessageReader {
    const listen = reader.listen.bind(reader);
    reader.listen = (callback: DataCallback) =>
      listen((message) => {
        if (Message.isResponse(message)) this.answers.set(message.id, (this.answers.get(message.id) ?? 0) + 1);
        callback(message);
      });
    return reader;
  }
}

/** A range by two places: line and column, both from 0. */
export function range(startLine: number, startColumn: number, endLine = startLine, endColumn = startColumn): Range {
  return { start: { line: startLine, character: startColumn }, end: { line: endLine, character: endColumn } };
}

/** A text after edits, as a client applies them: all positions are places of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range: { start, end }, newText }) => ({
    start: offsetIn(text, start),
    end: offsetIn(text, end),
    newText,
  }));
  return placed
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((after, { start, end, newText }) => after.slice(0, start) + newText + after.slice(end), text);
}

/** The offset of a position, counted without any code of the product: lines end at \n, \r\n or \r; columns beyond a line mean its end. */
export function offsetIn(text: string, { line, character }: Position): number {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
  const start = line === 0 ? 0 : lineEnd(breaks[line - 1]);
  if (start === undefined) return text.length;
  return Math.min(start + character, breaks[line]?.index ?? text.length);
}

function lineEnd(found: RegExpExecArray | undefined): number | undefined {
  return found && found.index + found[0].length;
}
