// The language server as the extension sees it: started when it is first needed, restarted on request.

import { Uri, window, workspace, type ExtensionContext, type LogOutputChannel, type TextDocument, type TextEdit } from 'vscode';
import { DidChangeWatchedFilesNotification, FileChangeType, RevealOutputChannelOn, type BaseLanguageClient, type FileEvent, type LanguageClientOptions } from 'vscode-languageclient';
import { FIX_REQUEST, READ_FILE_REQUEST, type FixParams, type FixReply, type InitializationOptions, type ReadFileParams, type ReadFileReply } from '../../server/src/lsp/protocol';
import { CONFIG_FILE, LANGUAGE, PRODUCT, SECTION } from './names';
import type { QuietDiagnostics } from './quiet';
import { say } from './words';

/** Makes the language client of the host that the extension runs in. */
export type MakeClient = (id: string, name: string, context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

export class LanguageServer {
  readonly #client: BaseLanguageClient;

  constructor(context: ExtensionContext, log: LogOutputChannel, quiet: QuietDiagnostics, makeClient: MakeClient) {
    this.#client = makeClient(SECTION, PRODUCT, context, clientOptions(log, quiet));
    this.#client.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true)));
    context.subscriptions.push(workspace.onDidSaveTextDocument((document) => this.#settingsFileSaved(document)));
  }

  /** Settled once the server answers; tells the user if it does not. */
  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch {
      // The client has written the reason into the log.
      await this.#offerLog();
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    if (this.#client.needsStop()) await this.#client.stop();
  }

  /** The edits that mend a scope of a document, as the server computes them for its version of the text. */
  fix(params: FixParams): Promise<FixReply> {
    return this.#client.sendRequest<FixReply>(FIX_REQUEST, params);
  }

  /** A document's URI in the spelling in which the server knows it. */
  uriOf({ uri }: TextDocument): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  toEdits({ edits }: FixReply): Promise<TextEdit[]> {
    return this.#client.protocol2CodeConverter.asTextEdits(edits);
  }

  /** The editor watches the files of its workspace only; next to a file opened alone, saving is what it tells. */
  #settingsFileSaved({ uri }: TextDocument): void {
    if (!uri.path.endsWith(`/${CONFIG_FILE}`) || workspace.getWorkspaceFolder(uri) !== undefined || !this.#client.isRunning()) return;
    const changes: FileEvent[] = [{ uri: this.#client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed }];
    void this.#client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async #offerLog(): Promise<void> {
    const show = say({ zh: '查看日志', en: 'Show log' });
    const chosen = await window.showErrorMessage(say({ zh: '公文检没有启动成功。', en: 'Gongwen Lint could not be started.' }), show);
    if (chosen === show) this.#client.outputChannel.show();
  }
}

function clientOptions(log: LogOutputChannel, quiet: QuietDiagnostics): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { readsFiles: true };
  return {
    documentSelector: [{ language: LANGUAGE }],
    initializationOptions,
    outputChannel: log,
    // A failed request is a line in the log; a pop-up for each would bury who is writing.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onTabs: true },
    diagnosticCollectionProvider: quiet.collections,
    middleware: { provideDiagnostics: quiet.pull },
  };
}

/** Files of virtual workspaces: the server asks for those that it cannot reach itself. */
async function readFile(uri: Uri): Promise<ReadFileReply> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch {
    // Not there, or not readable: for a settings file that is being searched for, the same.
    return { text: null };
  }
}
