// The language server as the extension sees it: started when it is first needed, restarted on request.

import {
  EventEmitter,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
  type Position,
  type TextDocument,
  type TextEdit,
} from 'vscode';
import {
  CloseAction,
  DidChangeWatchedFilesNotification,
  ErrorAction,
  ExecuteCommandRequest,
  FileChangeType,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type FileEvent,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  CHECKED_NOTIFICATION,
  CLEAN_IGNORES_COMMAND,
  FIND_FILES_REQUEST,
  FIX_REQUEST,
  INSERT_SECTION_REQUEST,
  NEW_REPORT_REQUEST,
  OVERVIEW_REQUEST,
  READ_FILE_REQUEST,
  RENUMBER_AFTER_REQUEST,
  RESTRUCTURE_REQUEST,
  WRITE_FILE_REQUEST,
  type Checked,
  type DraftOptions,
  type FindFilesReply,
  type FixParams,
  type FixReply,
  type InitializationOptions,
  type InsertSectionParams,
  type InsertSectionReply,
  type OverviewParams,
  type OverviewReply,
  type ReadFileParams,
  type WriteFileParams,
  type RenumberParams,
  type RenumberReply,
  type RestructureOperation,
  type RestructureParams,
  type RestructureReply,
} from '../../server/src/lsp/protocol';
import { REPORT_FILES_GLOB } from '../../server/src/files/index';
import { LintStatusNotifier } from './lintStatusNotifier';
import { EditorFiles } from './editorFiles';
import { LANGUAGE, OWN_FILES, PRODUCT, SECTION } from './names';
import type { DiagnosticsWhileTyping } from './diagnosticsWhileTyping';
import { RULE_PAGES } from './rulePages';

/** Makes the language client of the host that the extension runs in. */
export type MakeClient = (
  id: string,
  name: string,
  context: ExtensionContext,
  options: LanguageClientOptions,
) => BaseLanguageClient;

export type ServerState = 'starting' | 'running' | 'stopped';

export class LanguageServer {
  readonly #client: BaseLanguageClient;
  readonly #notices = new LintStatusNotifier();
  readonly #state = new EventEmitter<ServerState>();
  /** A server that crashes while it starts is started again before its own start is known to have failed. */
  #pendingStarts = 0;
  /** Of each document that is checked, shortly after its last check; `uri` as {@link uriOf} spells it. */
  readonly onChecked = this.#notices.onChecked;
  readonly onState = this.#state.event;

  constructor(context: ExtensionContext, log: LogOutputChannel, quiet: DiagnosticsWhileTyping, makeClient: MakeClient) {
    this.#client = makeClient(
      SECTION,
      PRODUCT,
      context,
      clientOptions(log, quiet, { client: () => this.#client, givenUp: () => this.#state.fire('stopped') }),
    );
    const files = new EditorFiles(context.globalState);
    this.#client.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => files.read(uri));
    this.#client.onRequest(WRITE_FILE_REQUEST, (params: WriteFileParams) => files.write(params));
    this.#client.onRequest(FIND_FILES_REQUEST, () => this.#findFiles());
    this.#client.onNotification(CHECKED_NOTIFICATION, (checked: Checked) => this.#notices.received(checked));
    this.#client.onDidChangeState(({ newState }) => this.#stateChanged(newState));
    context.subscriptions.push(
      this.#notices,
      this.#state,
      workspace.onDidSaveTextDocument((document) => this.#settingsFileSaved(document)),
    );
  }

  /** Settled once the server answers, or has failed to: then its state says so. */
  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch {
      // The client has written the reason into the log.
      if (this.#pendingStarts === 0) this.#state.fire('stopped');
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

  /** Takes ignores that hide nothing any more out of their lists; gives their number. */
  cleanIgnores(): Promise<number> {
    return this.#client.sendRequest<number>(ExecuteCommandRequest.method, { command: CLEAN_IGNORES_COMMAND });
  }

  overview(document: TextDocument): Promise<OverviewReply> {
    const params: OverviewParams = { textDocument: { uri: this.uriOf(document) } };
    return this.#client.sendRequest<OverviewReply>(OVERVIEW_REQUEST, params);
  }

  insertSection(document: TextDocument, name: string): Promise<InsertSectionReply> {
    const params: InsertSectionParams = { textDocument: { uri: this.uriOf(document) }, name };
    return this.#client.sendRequest<InsertSectionReply>(INSERT_SECTION_REQUEST, params);
  }

  /** A snippet. */
  newReport(options: DraftOptions): Promise<string> {
    return this.#client.sendRequest<string>(NEW_REPORT_REQUEST, options);
  }

  showLog(): void {
    this.#client.outputChannel.show();
  }

  /** A document's URI in the spelling in which the server knows it. */
  uriOf({ uri }: TextDocument): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  /** The edits that move, promote or demote what stands at a position, or why there are none. */
  restructure(document: TextDocument, position: Position, operation: RestructureOperation): Promise<RestructureReply> {
    const params: RestructureParams = {
      textDocument: { uri: this.uriOf(document) },
      position: this.#client.code2ProtocolConverter.asPosition(position),
      operation,
    };
    return this.#client.sendRequest<RestructureReply>(RESTRUCTURE_REQUEST, params);
  }

  /** The edits that renumber what the last edit of a document has disturbed. */
  renumberAfter(document: TextDocument): Promise<RenumberReply> {
    const params: RenumberParams = { textDocument: { uri: this.uriOf(document) } };
    return this.#client.sendRequest<RenumberReply>(RENUMBER_AFTER_REQUEST, params);
  }

  toEdits({ edits }: Pick<FixReply, 'edits'>): Promise<TextEdit[]> {
    return this.#client.protocol2CodeConverter.asTextEdits(edits);
  }

  #stateChanged(state: State): void {
    switch (state) {
      case State.Starting:
        this.#pendingStarts++;
        this.#state.fire('starting');
        break;
      case State.Running:
        this.#pendingStarts = 0;
        this.#state.fire('running');
        break;
      case State.StartFailed:
        this.#pendingStarts = Math.max(0, this.#pendingStarts - 1);
        if (this.#pendingStarts === 0) this.#state.fire('stopped');
        break;
      case State.Stopped:
        // Mostly it is about to be started again: the error handler says when it is not.
        break;
    }
  }

  /** By the editor, which knows what the user has excluded, and virtual workspaces too. */
  async #findFiles(): Promise<FindFilesReply> {
    const found = await workspace.findFiles(REPORT_FILES_GLOB, '**/node_modules/**');
    return { uris: found.map((uri) => this.#client.code2ProtocolConverter.asUri(uri)).sort() };
  }

  /** The editor watches the files of its workspace only; next to a file opened alone, saving is what it tells. */
  #settingsFileSaved({ uri }: TextDocument): void {
    if (
      !OWN_FILES.some((name) => uri.path.endsWith(`/${name}`)) ||
      workspace.getWorkspaceFolder(uri) !== undefined ||
      !this.#client.isRunning()
    )
      return;
    const changes: FileEvent[] = [
      { uri: this.#client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed },
    ];
    void this.#client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }
}

interface ClientDependencies {
  readonly client: () => BaseLanguageClient;
  /** Called when a server that keeps crashing is not started again. */
  readonly givenUp: () => void;
}

function clientOptions(
  log: LogOutputChannel,
  quiet: DiagnosticsWhileTyping,
  dependencies: ClientDependencies,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    readsFiles: true,
    storesIgnores: true,
    findsFiles: true,
    reviewsFixes: true,
    followsChecks: true,
    // The pages of the rules come with the extension, so that they open without a network.
    rulePages: RULE_PAGES,
  };
  return {
    documentSelector: [{ language: LANGUAGE }],
    initializationOptions,
    outputChannel: log,
    // A failed request is a line in the log; a pop-up for each would bury who is writing.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: quietErrorHandler(dependencies),
    diagnosticPullOptions: { onChange: true, onTabs: true },
    diagnosticCollectionProvider: quiet.collections,
    middleware: { provideDiagnostics: quiet.pull },
  };
}

/** Restarts a server that has crashed as the library does; the status, not the library, says when that is given up. */
function quietErrorHandler({ client, givenUp }: ClientDependencies): ErrorHandler {
  let usual: ErrorHandler | undefined;
  const handler = (): ErrorHandler => (usual ??= client().createDefaultErrorHandler());
  return {
    async error(...failure) {
      const result = await handler().error(...failure);
      if (result.action === ErrorAction.Shutdown) givenUp();
      return { ...result, handled: true };
    },
    async closed() {
      const result = await handler().closed();
      if (result.action === CloseAction.DoNotRestart) givenUp();
      return { ...result, handled: true };
    },
  };
}
