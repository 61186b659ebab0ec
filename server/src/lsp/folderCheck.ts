// Checks the reports of the workspace that are not open. The client pulls for them with one request that is answered when something is
// new (a long poll): nobody asks every other second for a folder in which nothing happens. Only while the user has switched it on.

import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type CancellationToken,
  type Connection,
  type Disposable,
  type WorkDoneProgressServerReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { openDocument } from '../engine/index';
import { diagnosticsOf, SOURCE } from '../features/diagnostics/diagnostics';
import { BEGINNING, looksLikeReport } from '../features/detection/looksLikeReport';
import { isReportByName, REPORT_FILES_GLOB, type FileSystem } from '../files/index';
import type { ClientProfile } from './clientProfile';
import type { DocumentConfig } from './documentConfigs';
import { FIND_FILES_REQUEST, SETTINGS_SECTION, type FindFilesReply } from './protocol';
import { resultId } from './resultId';

const LANGUAGE = 'gongwen';
/** How long a stretch of checking may be before messages that have come in get their turn. Milliseconds. */
const SLICE = 8;
/** So many reports are sent at once. */
const BATCH = 20;
/** So many files are being read while one is checked. */
const READ_AHEAD = 16;

export interface FolderDependencies {
  readonly connection: Connection;
  readonly profile: ClientProfile;
  readonly files: FileSystem;
  readonly configOf: (uri: string) => Promise<DocumentConfig>;
  readonly isOpen: (uri: string) => boolean;
}

/** A file that is not open, as it was at a change. */
interface ReadFile {
  readonly uri: string;
  readonly change: number;
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
}

export type SendPart = (report: WorkspaceDiagnosticReport) => void;

export class FolderCheck {
  /** What the client knows of each file, as far as it is still true. */
  readonly #known = new Map<string, string>();
  #registrations: readonly Disposable[] = [];
  #on: boolean | undefined;
  /** Raised by every change; a pull that has seen the current one waits. */
  #change = 0;
  /** The change at which the user has stopped the check: until the next one it stays stopped. */
  #stoppedAt: number | undefined;
  #wake: (() => void)[] = [];

  constructor(private readonly dependencies: FolderDependencies) {}

  /** Registers what the setting asks for. Call when the client is ready, and whenever its settings have changed. */
  async configure(): Promise<void> {
    const on = await this.#wanted();
    if (on === this.#on) return;
    this.#on = on;
    const { client } = this.dependencies.connection;
    for (const registration of this.#registrations) registration.dispose();
    this.#known.clear();
    this.#changed();
    const options = {
      documentSelector: [{ language: LANGUAGE }],
      identifier: SOURCE,
      interFileDependencies: false,
      workspaceDiagnostics: on,
    };
    const watched = on && this.dependencies.profile.registersWatchers;
    this.#registrations = await Promise.all([
      client.register(DocumentDiagnosticRequest.type, options),
      ...(watched
        ? [client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: REPORT_FILES_GLOB }] })]
        : []),
    ]);
  }

  /** Files were made, changed, deleted, or closed in the editor. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#known.delete(uri);
    this.#changed();
  }

  /** Settings were changed: nothing of what is known holds any more. */
  everythingChanged(): void {
    this.#known.clear();
    this.#changed();
  }

  /** Answers when there is something new, or when the client no longer wants to know. */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    send: SendPart,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    while (this.#on === true && !token.isCancellationRequested) {
      const change = this.#change;
      const sent = this.#stoppedAt === change ? 0 : await this.#sweep(previous, token, send);
      if (sent > 0) break;
      if (change === this.#change) await this.#nextChange(token);
    }
    return { items: [] };
  }

  async #wanted(): Promise<boolean> {
    if (!this.dependencies.profile.findsFiles) return false;
    const settings: unknown = await this.dependencies.connection.workspace.getConfiguration(SETTINGS_SECTION);
    return (
      typeof settings === 'object' && settings !== null && 'checkFolder' in settings && settings.checkFolder === true
    );
  }

  /** Checks every file whose state the client does not know. Returns how many reports were sent. */
  async #sweep(previous: ReadonlyMap<string, string>, token: CancellationToken, send: SendPart): Promise<number> {
    const { uris } = await this.dependencies.connection.sendRequest<FindFilesReply>(FIND_FILES_REQUEST);
    const unknown = uris.filter(
      (uri) => !this.dependencies.isOpen(uri) && (this.#known.get(uri) ?? '') !== (previous.get(uri) ?? '-'),
    );
    const gone = [...previous.keys()].filter((uri) => !uris.includes(uri) && !this.dependencies.isOpen(uri));
    const reports: WorkspaceDocumentDiagnosticReport[] = gone.map((uri) => ({
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: null,
      items: [],
    }));
    const configs = new Map<string, Promise<DocumentConfig>>();
    const change = this.#change;
    const progress = unknown.length > BATCH ? await this.#progress(unknown.length) : undefined;
    let sent = 0;
    const flush = (): void => {
      if (reports.length === 0) return;
      sent += reports.length;
      send({ items: reports.splice(0) });
    };
    let began = performance.now();
    let done = 0;
    for await (const file of this.#read(unknown)) {
      if (progress?.token.isCancellationRequested === true) this.#stoppedAt = change;
      if (token.isCancellationRequested || this.#stoppedAt === change) break;
      const report = await this.#check(file, previous.get(file.uri), configs);
      done++;
      if (report !== undefined) reports.push(report);
      if (reports.length >= BATCH) flush();
      if (performance.now() - began < SLICE) continue;
      progress?.report(Math.floor((100 * done) / unknown.length), `${done}/${unknown.length}`);
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    flush();
    progress?.done();
    return sent;
  }

  /** The files in their order. Some are asked for ahead: in the browser each takes its way through the editor. */
  async *#read(uris: readonly string[]): AsyncGenerator<ReadFile> {
    const read = async (uri: string): Promise<ReadFile> => {
      const change = this.#change;
      return { uri, change, text: await this.dependencies.files.read(uri).catch(() => undefined) };
    };
    const ahead = uris.slice(0, READ_AHEAD).map(read);
    for (let i = READ_AHEAD, file = ahead.shift(); file !== undefined; file = ahead.shift()) {
      const next = uris[i++];
      if (next !== undefined) ahead.push(read(next));
      yield file;
    }
  }

  async #check(
    { uri, text, change }: ReadFile,
    before: string | undefined,
    configs: Map<string, Promise<DocumentConfig>>,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    // Opened meanwhile: then it is the editor's text that counts.
    if (this.dependencies.isOpen(uri)) return undefined;
    const isReport =
      text !== undefined && (isReportByName(URI.parse(uri).path) || looksLikeReport(text.slice(0, BEGINNING)));
    const items = isReport ? await this.#diagnostics(uri, text, configs) : [];
    const id = resultId(items);
    // What was changed after it had been read is checked again.
    if (change === this.#change) this.#known.set(uri, id);
    if (id === before) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: id, items };
  }

  async #diagnostics(uri: string, text: string, configs: Map<string, Promise<DocumentConfig>>) {
    // Settings and settings files are the same for all files of one folder.
    const folder = Utils.dirname(URI.parse(uri)).toString();
    const asked = configs.get(folder) ?? this.dependencies.configOf(uri);
    configs.set(folder, asked);
    const { resolved, hintLevel } = await asked;
    const { relatedInformation, diagnosticData, rulePages } = this.dependencies.profile;
    return [
      ...diagnosticsOf(openDocument(text.replace(/^\uFEFF/, ''), resolved), {
        uri,
        locale: resolved.locale,
        hintLevel,
        relatedInformation,
        data: diagnosticData,
        rulePages,
      }),
    ];
  }

  async #progress(count: number): Promise<WorkDoneProgressServerReporter | undefined> {
    const { connection, profile } = this.dependencies;
    if (!profile.showsProgress) return undefined;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(
      { zh: '公文检：检查文件夹中的报告', en: 'Gongwen Lint: checking the reports of the folder' }[profile.locale],
      0,
      `0/${count}`,
      true,
    );
    return progress;
  }

  #changed(): void {
    this.#change++;
    for (const wake of this.#wake.splice(0)) wake();
  }

  #nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#wake.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }
}
