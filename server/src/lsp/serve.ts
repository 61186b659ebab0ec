// The language server on a connection: which message is answered by what. Knows nothing of Node: files come through a door.

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type DidChangeWatchedFilesRegistrationOptions,
  type InitializeResult,
} from 'vscode-languageserver';
import { CONFIG_FILE, type ConfigFiles } from '../config/index';
import { codeActions, CODE_ACTION_KINDS, documentOfAction, resolveCodeAction } from '../features/codeActions';
import { SOURCE } from '../features/diagnostics';
import { documentSymbols, flatSymbols } from '../features/documentSymbols';
import { foldingRanges } from '../features/foldingRanges';
import { clientProfile, type ClientProfile } from './clientProfile';
import { Guard, type Log } from './guard';
import { FIX_REQUEST, SETTINGS_SECTION, type FixParams } from './protocol';
import { Session } from './session';

export interface ServerInfo {
  readonly version: string;
}

/** Installs all handlers; the caller then listens. The session begins with `initialize`. */
export function serve(connection: Connection, files: ConfigFiles, { version }: ServerInfo): void {
  const log: Log = (line) => {
    try {
      connection.console.error(line);
    } catch {
      // The client is gone: what failed for that reason has nobody to be told to.
    }
  };
  const guard = new Guard(log);
  connection.onInitialize((params) => {
    const profile = clientProfile(params);
    const session = new Session({ connection, profile, files, guard, log });
    installSync(connection, guard, session);
    installRequests(connection, guard, session);
    connection.onInitialized(guard.notification('initialized', () => register(connection, guard, session)));
    return { serverInfo: { name: SOURCE, version }, capabilities: capabilities() };
  });
}

function capabilities(): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    // Offered to every client; one that does not know it gets its diagnostics pushed.
    diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function installSync(connection: Connection, guard: Guard, session: Session): void {
  connection.onDidOpenTextDocument(guard.notification('textDocument/didOpen', ({ textDocument }) => session.opened(textDocument)));
  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => session.edited(uri, contentChanges, version)),
  );
  connection.onDidCloseTextDocument(guard.notification('textDocument/didClose', ({ textDocument }) => session.closed(textDocument.uri)));
  connection.onDidSaveTextDocument(guard.notification('textDocument/didSave', ({ textDocument }) => session.saved(textDocument.uri)));
  connection.onDidChangeWatchedFiles(guard.notification('workspace/didChangeWatchedFiles', () => session.reconfigureAll()));
  connection.onDidChangeConfiguration(guard.notification('workspace/didChangeConfiguration', ({ settings }) => session.settingsChanged(settings)));
}

function installRequests(connection: Connection, guard: Guard, session: Session): void {
  const { profile } = session;
  connection.languages.diagnostics.on(
    guard.request('textDocument/diagnostic', ({ textDocument, previousResultId }) => session.channel.pull(session.get(textDocument.uri), previousResultId)),
  );
  connection.onCodeAction(
    guard.request('textDocument/codeAction', ({ textDocument, range, context }) => {
      const document = session.get(textDocument.uri);
      return document === undefined ? [] : [...codeActions(document.snapshot, range, context, session.actionOptions(document))];
    }),
  );
  connection.onCodeActionResolve(
    guard.request('codeAction/resolve', (action) => {
      const document = session.get(documentOfAction(action) ?? '');
      return document === undefined ? action : resolveCodeAction(document.snapshot, action, session.actionOptions(document));
    }),
  );
  connection.onDocumentSymbol(
    guard.request('textDocument/documentSymbol', ({ textDocument: { uri } }) => {
      const document = session.get(uri);
      if (document === undefined) return [];
      const { locale } = document.config.resolved;
      return profile.symbolTrees ? [...documentSymbols(document.snapshot, locale)] : [...flatSymbols(document.snapshot, uri, locale)];
    }),
  );
  connection.onFoldingRanges(
    guard.request('textDocument/foldingRange', ({ textDocument }) => {
      const document = session.get(textDocument.uri);
      return document === undefined ? [] : [...foldingRanges(document.snapshot, profile.foldingLimit)];
    }),
  );
  connection.onRequest(FIX_REQUEST, guard.request(FIX_REQUEST, (params: FixParams) => session.fix(params)));
}

/** What can only be asked of the client once it is initialized. */
async function register(connection: Connection, guard: Guard, session: Session): Promise<void> {
  const { profile } = session;
  if (profile.tellsWorkspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('workspace/didChangeWorkspaceFolders', ({ added, removed }) =>
        session.workspaceFoldersChanged(added.map(({ uri }) => uri), removed.map(({ uri }) => uri)),
      ),
    );
  }
  await Promise.all([...registrations(connection, profile)]);
}

function* registrations(connection: Connection, profile: ClientProfile): Iterable<Promise<unknown>> {
  if (profile.registersConfiguration) yield connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
  const watchers: DidChangeWatchedFilesRegistrationOptions = { watchers: [{ globPattern: `**/${CONFIG_FILE}` }] };
  if (profile.registersWatchers) yield connection.client.register(DidChangeWatchedFilesNotification.type, watchers);
}
