// What the server knows between two messages: the open documents, what is configured for them, what has been shown.

import {
  CodeLensRefreshRequest,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
} from 'vscode-languageserver';
import { OWN_FILES } from '../config/index';
import type { Snapshot, Text } from '../engine/index';
import { mayBeUnsafe, type CodeActionOptions } from '../features/codeActions/codeActions';
import { fixScope } from '../features/codeActions/fixScopes';
import type { IgnoreParams } from '../features/codeActions/ignoreActions';
import { protocolEditsAt } from '../features/protocol/workspaceEdits';
import { isFileProblem, KeyedQueue, reasonOf, type FileSystem } from '../files/index';
import { LintStatusNotifier } from './lintStatusNotifier';
import { clientFiles, NO_FILES } from './clientFiles';
import type { ClientProfile } from './clientProfile';
import { ConfigFileDiagnostics, unusedProblems } from './configFileDiagnostics';
import { DiagnosticsChannel } from './diagnosticsChannel';
import { DocumentConfigs } from './documentConfigs';
import { FolderCheck } from './folderCheck';
import type { Guard, Log } from './guard';
import { cleanIgnores, FORM_QUESTION, ignoreFinding, unusedIgnores, type IgnoreListFiles } from './ignoreLists';
import { OpenDocuments, reconfigure, type OpenDocument } from './openDocuments';
import { IGNORE_STORAGE, SETTINGS_SECTION, type FixParams, type FixReply } from './protocol';

export interface SessionDependencies {
  readonly connection: Connection;
  readonly profile: ClientProfile;
  readonly files: FileSystem | undefined;
  readonly guard: Guard;
  readonly log: Log;
}

export class Session {
  readonly profile: ClientProfile;
  readonly channel: DiagnosticsChannel;
  readonly folder: FolderCheck;
  readonly #documents = new OpenDocuments();
  readonly #configs: DocumentConfigs;
  readonly #configFiles: ConfigFileDiagnostics;
  readonly #checks: LintStatusNotifier;
  readonly #guard: Guard;
  readonly #log: Log;
  /** Asks the client to ask again for what the settings switch on and off beside the text. */
  readonly #refreshAnnotations: () => void;
  readonly #connection: Connection;
  readonly #files: FileSystem;
  readonly #ignoreLists: IgnoreListFiles;
  /** What has been logged of problems in rules: each line once. */
  readonly #loggedProblems = new Set<string>();

  constructor({ connection, profile, files, guard, log }: SessionDependencies) {
    this.profile = profile;
    this.#guard = guard;
    this.#log = log;
    this.#refreshAnnotations = () => {
      if (profile.refreshesInlayHints)
        void guard.run('workspace/inlayHint/refresh', () => connection.languages.inlayHint.refresh());
      if (profile.refreshesCodeLenses)
        void guard.run('workspace/codeLens/refresh', () => connection.sendRequest(CodeLensRefreshRequest.type));
    };
    this.#connection = connection;
    this.#files = profile.options.readsFiles === true ? clientFiles(connection, files) : (files ?? NO_FILES);
    this.#ignoreLists = {
      files: this.#files,
      queue: new KeyedQueue(),
      onLoss: (loss) => this.#showMessage(MessageType.Warning, loss),
    };
    this.channel = new DiagnosticsChannel(
      connection,
      profile,
      guard,
      (document) => this.get(document.uri) === document,
    );
    this.#configs = new DocumentConfigs(profile, {
      files: this.#files,
      ask: profile.answersConfiguration
        ? (scopeUri) => connection.workspace.getConfiguration({ scopeUri, section: SETTINGS_SECTION })
        : undefined,
      log,
    });
    this.folder = new FolderCheck({
      connection,
      profile,
      files: this.#files,
      configOf: (uri) => this.#configs.of(uri),
      isOpen: (uri) => this.get(uri) !== undefined,
    });
    this.#checks = new LintStatusNotifier(connection, profile, guard);
    this.#configFiles = new ConfigFileDiagnostics(
      profile.locale,
      (params) => void guard.run('textDocument/publishDiagnostics', () => connection.sendDiagnostics(params)),
    );
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  opened({ uri, text, version }: TextDocumentItem): void {
    const began = performance.now();
    const document = this.#documents.open(uri, text, version, this.#configs.initial());
    this.#configure(document);
    this.#changed(document, began);
  }

  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const began = performance.now();
    const used = this.get(uri)?.snapshot.usedIgnores;
    const document = this.#documents.change(uri, changes, version);
    this.#changed(document, began);
    // An edit may leave an entry of the list without its finding.
    if (used !== undefined && !holdsSame(used, document.snapshot.usedIgnores)) this.#showConfigFiles();
  }

  closed(uri: string): void {
    this.#documents.close(uri);
    this.channel.documentClosed(uri);
    this.folder.filesChanged([uri]);
    this.#showConfigFiles();
  }

  /** For clients that watch no files, saving a document is when its settings file is looked at again. */
  async saved(uri: string): Promise<void> {
    const document = this.get(uri);
    if (document === undefined) return;
    const { snapshot, config } = document;
    this.#configure(document);
    await document.ready;
    if (document.snapshot !== snapshot || document.config.hintLevel !== config.hintLevel)
      this.channel.configChanged([document]);
  }

  /** Files that are watched have changed: settings files, and reports while the folder is checked. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const reports = uris.filter((uri) => !OWN_FILES.some((name) => uri.endsWith(`/${name}`)));
    this.folder.filesChanged(reports);
    if (reports.length < uris.length) await this.reconfigureAll();
  }

  /** The client's settings have changed; `sent` is what clients send that cannot be asked. */
  settingsChanged(sent: unknown): Promise<void> {
    if (typeof sent === 'object' && sent !== null && SETTINGS_SECTION in sent)
      this.#configs.settingsSent(sent[SETTINGS_SECTION]);
    return this.reconfigureAll();
  }

  workspaceFoldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.#configs.workspaceFoldersChanged(added, removed);
    return this.reconfigureAll();
  }

  async reconfigureAll(): Promise<void> {
    if (this.profile.findsFiles) await this.folder.configure();
    this.folder.everythingChanged();
    const documents = this.#documents.all();
    for (const document of documents) this.#configure(document);
    await Promise.all(documents.map(({ ready }) => ready));
    this.channel.configChanged(documents.filter((document) => this.get(document.uri) === document));
    this.#refreshAnnotations();
  }

  /** How code actions for a document are to be made. */
  actionOptions({ uri, snapshot, config }: OpenDocument): CodeActionOptions {
    const { versionedEdits, confirmsEdits, resolvesEdits } = this.profile;
    const reviews = this.profile.options.reviewsFixes === true;
    const list = config.ignoring.target?.shown;
    const target = { uri, version: snapshot.version, versionedEdits, confirmsEdits };
    return { locale: config.resolved.locale, resolvesEdits, reviews, ...(list !== undefined && { list }), target };
  }

  fix({ uri, scope }: FixParams): FixReply {
    const snapshot = this.get(uri)?.snapshot;
    if (snapshot === undefined) return { version: undefined, edits: [], applied: 0, unsafe: false };
    const { edits, applied, snapshot: fixed } = fixScope(snapshot, scope, 'chosen');
    this.logProblems(fixed);
    return {
      version: snapshot.version,
      edits: protocolEditsAt(snapshot.segments, edits),
      applied,
      unsafe: scope.kind !== 'safe' && mayBeUnsafe(snapshot, scope),
    };
  }

  /** Starts asking for a document's configuration; of several askings the last one counts. */
  #configure(document: OpenDocument): void {
    const ready: Promise<void> = this.#guard.run('configuration', async () => {
      const config = await this.#configs.of(document.uri);
      if (document.ready !== ready || this.get(document.uri) !== document) return;
      const began = performance.now();
      reconfigure(document, config);
      this.#checks.tell(document, performance.now() - began);
      this.#showConfigFiles();
    });
    document.ready = ready;
  }

  /** @param began when the change was begun to be read, by the clock that only runs forward */
  #changed(document: OpenDocument, began: number): void {
    this.#checks.tell(document, performance.now() - began);
    this.logProblems(document.snapshot);
    this.channel.documentChanged(document);
  }

  /** One line for each thing that rules have thrown, whichever document shows it first. */
  logProblems({ problems }: Snapshot): void {
    for (const { rule, error, during } of problems) {
      const line = during === 'check' ? `rule ${rule} failed: ${error}` : `a fix of rule ${rule} failed: ${error}`;
      if (!this.#loggedProblems.has(line)) this.#log(line);
      this.#loggedProblems.add(line);
    }
  }

  /** Puts a finding on the list that its document writes to; the user is told where that was not possible. */
  async ignore(params: IgnoreParams): Promise<void> {
    const document = this.get(params.uri);
    if (document === undefined) return;
    await this.#editLists(async () => {
      if (await ignoreFinding(this.#ignoreLists, document, params, () => this.#askForm())) await this.reconfigureAll();
    });
  }

  /** @returns how many entries of lists in use have been taken out; the user is told of lists that could not be written */
  async cleanIgnores(): Promise<number> {
    let count = 0;
    for (const list of unusedIgnores(this.#documents.all()))
      await this.#editLists(async () => void (count += await cleanIgnores(this.#ignoreLists, list)));
    if (count > 0) await this.reconfigureAll();
    return count;
  }

  async #editLists(edit: () => Promise<void>): Promise<void> {
    try {
      await edit();
    } catch (error) {
      if (!isFileProblem(error)) throw error;
      const { zh, en } = reasonOf(error);
      this.#showMessage(MessageType.Error, {
        zh: `忽略清单未能写入：${zh}`,
        en: `The list of ignored findings was not written: ${en}`,
      });
    }
  }

  #showMessage(type: MessageType, message: Text): void {
    const params = { type, message: message[this.profile.locale] };
    void this.#guard.run('window/showMessage', () =>
      this.#connection.sendNotification(ShowMessageNotification.type, params),
    );
  }

  async #askForm(): Promise<'words' | 'hashes' | undefined> {
    const { question, words, hashes } = FORM_QUESTION;
    const { locale } = this.profile;
    const chosen = await this.#connection.window.showInformationMessage(
      question[locale],
      { title: words[locale] },
      { title: hashes[locale] },
    );
    return chosen?.title === words[locale] ? 'words' : chosen?.title === hashes[locale] ? 'hashes' : undefined;
  }

  #showConfigFiles(): void {
    const documents = this.#documents.all();
    const lists = unusedIgnores(documents).filter(({ file }) => file.location !== IGNORE_STORAGE);
    this.#configFiles.show([
      ...documents.flatMap(({ config }) => config.file ?? []),
      ...lists.map((list) => ({
        location: list.file.location,
        problems: list.file.problems,
        unused: unusedProblems(list),
      })),
    ]);
  }
}

function holdsSame<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
