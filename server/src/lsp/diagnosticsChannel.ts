// How diagnostics of documents reach the client: pulled by it, or pushed to it with their version. Never both.

import { DocumentDiagnosticReportKind, type Connection, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { ClientProfile } from './clientProfile';
import type { Guard } from './guard';
import { configured, type OpenDocument } from './openDocuments';
import { resultId } from './resultId';

export class DiagnosticsChannel {
  constructor(
    private readonly connection: Connection,
    private readonly profile: ClientProfile,
    private readonly guard: Guard,
    private readonly isOpen: (document: OpenDocument) => boolean,
  ) {}

  /** The answer to a pull; an empty one for a document that is not open. */
  async pull(document: OpenDocument | undefined, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    await configured(document);
    const items = this.#diagnostics(document);
    const id = resultId(items);
    if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  /** Call after every edit and when a document is opened. */
  documentChanged(document: OpenDocument): void {
    if (!this.profile.pullsDiagnostics) void this.guard.run('textDocument/publishDiagnostics', () => this.#publish(document));
  }

  /** Call when the configuration of documents has changed. */
  configChanged(documents: readonly OpenDocument[]): void {
    if (!this.profile.pullsDiagnostics) for (const document of documents) this.documentChanged(document);
    else if (this.profile.refreshesDiagnostics) void this.guard.run('workspace/diagnostic/refresh', () => this.connection.languages.diagnostics.refresh());
  }

  documentClosed(uri: string): void {
    if (!this.profile.pullsDiagnostics) void this.guard.run('textDocument/publishDiagnostics', () => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Only for the version that is current once the configuration is there: the ones before it are never shown. */
  async #publish(document: OpenDocument): Promise<void> {
    const { version } = document.snapshot;
    await configured(document);
    if (!this.isOpen(document) || document.snapshot.version !== version) return;
    await this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics: this.#diagnostics(document) });
  }

  #diagnostics({ uri, snapshot, config }: OpenDocument): Diagnostic[] {
    const { relatedInformation, diagnosticData: data, rulePages } = this.profile;
    return [...diagnosticsOf(snapshot, { uri, locale: config.resolved.locale, hintLevel: config.hintLevel, relatedInformation, data, rulePages })];
  }
}
