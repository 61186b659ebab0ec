// A collection of diagnostics that hands each report to somebody else, who decides what of it is shown.

import { languages, type Diagnostic, type DiagnosticCollection, type Uri } from 'vscode';

export interface ReportListener {
  /** A report of a document has come: all of it, in place of the one before. */
  reported(uri: Uri, diagnostics: readonly Diagnostic[]): void;
  /** A document's reports are over: it is closed, or the server has stopped. */
  forgotten(uri: Uri): void;
}

/** What its owner puts in goes to the listener; what can be read from it, and what the editor has, is what {@link show} was given. */
export class FilteredCollection implements DiagnosticCollection {
  readonly #shown: DiagnosticCollection;

  constructor(
    name: string | undefined,
    private readonly listener: ReportListener,
  ) {
    this.#shown = languages.createDiagnosticCollection(name);
  }

  get name(): string {
    return this.#shown.name;
  }

  show(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    this.#shown.set(uri, diagnostics);
  }

  set(where: Uri | readonly [Uri, readonly Diagnostic[] | undefined][], diagnostics?: readonly Diagnostic[]): void {
    const entries = 'scheme' in where ? [[where, diagnostics] as const] : where;
    for (const [uri, reported] of entries) {
      if (reported === undefined) this.delete(uri);
      else this.listener.reported(uri, reported);
    }
  }

  delete(uri: Uri): void {
    this.#shown.delete(uri);
    this.listener.forgotten(uri);
  }

  clear(): void {
    for (const [uri] of this) this.listener.forgotten(uri);
    this.#shown.clear();
  }

  forEach(callback: (uri: Uri, diagnostics: readonly Diagnostic[], collection: DiagnosticCollection) => unknown): void {
    this.#shown.forEach((uri, diagnostics) => callback(uri, diagnostics, this));
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.#shown.get(uri);
  }

  has(uri: Uri): boolean {
    return this.#shown.has(uri);
  }

  [Symbol.iterator](): Iterator<[Uri, readonly Diagnostic[]]> {
    return this.#shown[Symbol.iterator]();
  }

  dispose(): void {
    for (const [uri] of this) this.listener.forgotten(uri);
    this.#shown.dispose();
  }
}
