// How diagnostics of documents reach the client: pulled by it, or pushed to it with their version. Never both.

import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf, type DiagnosticOptions, type KnownDiagnostics } from '../features/diagnostics/diagnostics';
import type { ClientProfile } from './clientProfile';
import type { Guard } from './guard';
import { configured, type OpenDocument } from './openDocuments';

/** What has last been made for a document. */
interface Made {
  readonly options: DiagnosticOptions;
  readonly known: KnownDiagnostics;
  readonly items: readonly Diagnostic[];
  readonly id: string;
}

export class DiagnosticsChannel {
  readonly #made = new WeakMap<OpenDocument, Made>();
  /** Names of results: never the same twice, not even in a server that is started again. */
  readonly #start = Date.now().toString(36);
  #results = 0;

  constructor(
    private readonly connection: Connection,
    private readonly profile: ClientProfile,
    private readonly guard: Guard,
    private readonly isOpen: (document: OpenDocument) => boolean,
  ) {}

  /** The answer to a pull; an empty one for a document that is not open. */
  async pull(
    document: OpenDocument | undefined,
    previousResultId: string | undefined,
  ): Promise<DocumentDiagnosticReport> {
    if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    await configured(document);
    const { id, items } = this.#make(document);
    if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
  }

  /** Call after every edit and when a document is opened. */
  documentChanged(document: OpenDocument): void {
    if (!this.profile.pullsDiagnostics)
      void this.guard.run('textDocument/publishDiagnostics', () => this.#publish(document));
  }

  /** Call when the configuration of documents has changed. */
  configChanged(documents: readonly OpenDocument[]): void {
    if (!this.profile.pullsDiagnostics) for (const document of documents) this.documentChanged(document);
    else if (this.profile.refreshesDiagnostics)
      void this.guard.run('workspace/diagnostic/refresh', () => this.connection.languages.diagnostics.refresh());
  }

  documentClosed(uri: string): void {
    if (!this.profile.pullsDiagnostics)
      void this.guard.run('textDocument/publishDiagnostics', () =>
        this.connection.sendDiagnostics({ uri, diagnostics: [] }),
      );
  }

  /** Only for the version that is current once the configuration is there: the ones before it are never shown. */
  async #publish(document: OpenDocument): Promise<void> {
    const { version } = document.snapshot;
    await configured(document);
    if (!this.isOpen(document) || document.snapshot.version !== version) return;
    await this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics: [...this.#make(document).items] });
  }

  /** Equal to what was made for the version before, it keeps its name. */
  #make(document: OpenDocument): Made {
    const { uri, snapshot, config } = document;
    const { relatedInformation, diagnosticData: data, rulePages } = this.profile;
    const options: DiagnosticOptions = {
      uri,
      locale: config.resolved.locale,
      hintLevel: config.hintLevel,
      relatedInformation,
      data,
      rulePages,
    };
    const before = this.#made.get(document);
    const known: KnownDiagnostics =
      before !== undefined && isEqual(before.options, options) ? before.known : new WeakMap();
    const items = diagnosticsOf(snapshot, options, known);
    const same =
      before !== undefined &&
      items.length === before.items.length &&
      items.every((item, i) => isEqual(item, before.items[i]));
    const made: Made = { options, known, items, id: same ? before.id : `${this.#start}-${++this.#results}` };
    this.#made.set(document, made);
    return made;
  }
}

/** Whether two values are written the same. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
