// The language server on a connection: which message is answered by what. Knows nothing of Node: files come through a file system that it is given.

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type DidChangeWatchedFilesRegistrationOptions,
  type InitializeResult,
} from 'vscode-languageserver';
import { OWN_FILES } from '../config/index';
import { SOURCE } from '../features/diagnostics/diagnostics';
import type { FileSystem } from '../files/index';
import { clientProfile, type ClientProfile } from './clientProfile';
import { Guard, type Log } from './guard';
import { SETTINGS_SECTION } from './protocol';
import { REQUESTS, requestCapabilities } from './requests';
import { Session } from './session';

export interface ServerInfo {
  readonly version: string;
}

/**
 * Installs all handlers; the caller then listens. The session begins with `initialize`.
 * @param files The server's own way to files; undefined in a worker, which has none.
 */
export function serve(connection: Connection, files: FileSystem | undefined, { version }: ServerInfo): void {
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
    installFolderCheck(connection, guard, session);
    for (const request of REQUESTS) request.install(connection, guard, session);
    connection.onInitialized(guard.notification('initialized', () => register(connection, guard, session)));
    return { serverInfo: { name: SOURCE, version }, capabilities: capabilities(profile) };
  });
}

function capabilities({ findsFiles }: ClientProfile): InitializeResult['capabilities'] {
  const { diagnosticProvider, ...others } = requestCapabilities();
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...others,
    // What is announced here can never be taken back; where the folder may be checked too, it is registered once the settings are known.
    ...(!findsFiles && diagnosticProvider !== undefined && { diagnosticProvider }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function installFolderCheck(connection: Connection, guard: Guard, session: Session): void {
  connection.languages.diagnostics.onWorkspace((params, token, _, partial) =>
    guard.request('workspace/diagnostic', () =>
      session.folder.pull(params, token, (report) => partial?.report(report)),
    )(undefined),
  );
}

function installSync(connection: Connection, guard: Guard, session: Session): void {
  connection.onDidOpenTextDocument(
    guard.notification('textDocument/didOpen', ({ textDocument }) => session.opened(textDocument)),
  );
  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) =>
      session.edited(uri, contentChanges, version),
    ),
  );
  connection.onDidCloseTextDocument(
    guard.notification('textDocument/didClose', ({ textDocument }) => session.closed(textDocument.uri)),
  );
  connection.onDidSaveTextDocument(
    guard.notification('textDocument/didSave', ({ textDocument }) => session.saved(textDocument.uri)),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', ({ changes }) =>
      session.filesChanged(changes.map(({ uri }) => uri)),
    ),
  );
  connection.onDidChangeConfiguration(
    guard.notification('workspace/didChangeConfiguration', ({ settings }) => session.settingsChanged(settings)),
  );
}

/** What can only be asked of the client once it is initialized. */
async function register(connection: Connection, guard: Guard, session: Session): Promise<void> {
  const { profile } = session;
  if (profile.tellsWorkspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('workspace/didChangeWorkspaceFolders', ({ added, removed }) =>
        session.workspaceFoldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      ),
    );
  }
  await Promise.all([
    ...registrations(connection, profile),
    ...(profile.findsFiles ? [session.folder.configure()] : []),
  ]);
}

function* registrations(connection: Connection, profile: ClientProfile): Iterable<Promise<unknown>> {
  if (profile.registersConfiguration)
    yield connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
  const watchers: DidChangeWatchedFilesRegistrationOptions = {
    watchers: OWN_FILES.map((name) => ({ globPattern: `**/${name}` })),
  };
  if (profile.registersWatchers) yield connection.client.register(DidChangeWatchedFilesNotification.type, watchers);
}
