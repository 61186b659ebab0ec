// Quiet while typing. The client's library puts each report into a collection of diagnostics; this one keeps the whole report
// and shows the part of it that does not disturb. The server does not know the caret, so this cannot be done there.

import {
  languages,
  window,
  workspace,
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditorSelectionChangeEvent,
  type Uri,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { dataOf } from './diagnosticData';
import { FilteredCollection, type ReportListener } from './filteredCollection';
import { LANGUAGE } from './names';
import { ruleOf } from './ruleOf';
import { RUN_SETTING, runMode } from './runMode';
import { endsInLetters, ShownFindings, type Finding, type Waiting } from './shownFindings';

/** How long after the last key a line counts as being typed. Milliseconds. */
const PAUSE = 1500;

interface Entry extends Finding {
  readonly diagnostic: Diagnostic;
}

/** What is known of one document with a report. */
interface Reading {
  report: readonly Entry[];
  readonly shown: ShownFindings<Entry>;
  /** The text has changed since the report was made; the next one is on its way. */
  outdated: boolean;
  /** Under `onSave` and `manual`: the user has asked for what waits. */
  asked: boolean;
  typing: { readonly line: number; readonly pause: ReturnType<typeof setTimeout> } | undefined;
}

export class DiagnosticsWhileTyping implements Disposable, ReportListener {
  readonly #readings = new Map<string, Reading>();
  readonly #listeners: readonly Disposable[];
  #collection: FilteredCollection | undefined;

  constructor() {
    this.#listeners = [
      workspace.onDidChangeTextDocument((event) => this.#textChanged(event)),
      window.onDidChangeTextEditorSelection((event) => this.#caretMoved(event)),
      window.onDidChangeActiveTextEditor(() => this.#leftAll()),
      workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(RUN_SETTING)) this.#modeChanged();
      }),
    ];
  }

  /** For the client's library: pulled reports are filtered, pushed ones (of settings files) are shown as they are. */
  readonly collections = {
    create: (name: string | undefined, source: string): DiagnosticCollection =>
      source === 'pull'
        ? (this.#collection = new FilteredCollection(name, this))
        : languages.createDiagnosticCollection(name),
    dispose: (collection: DiagnosticCollection): void => collection.dispose(),
  };

  /** For the client's library too: what has not changed since the report before is not put into the collection again. */
  readonly pull: NonNullable<Middleware['provideDiagnostics']> = async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    const unchanged = report && !('items' in report);
    if (unchanged) this.#upToDate('uri' in document ? document.uri : document);
    return report;
  };

  /** Shows all that is known of a document, whatever it waits for; where no report has come yet, once it comes. */
  showAll(uri: Uri): void {
    const reading = this.#readingOf(uri);
    reading.asked = true;
    this.#left(uri, reading);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const { typing } of this.#readings.values()) clearTimeout(typing?.pause);
  }

  reported(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    const reading = this.#readingOf(uri);
    reading.report = diagnostics.map((diagnostic) => entryOf(uri, diagnostic));
    reading.outdated = false;
    this.#show(uri, reading);
  }

  #upToDate(uri: Uri): void {
    const reading = this.#readingOf(uri);
    reading.outdated = false;
    this.#show(uri, reading);
  }

  forgotten(uri: Uri): void {
    clearTimeout(this.#readings.get(uri.toString())?.typing?.pause);
    this.#readings.delete(uri.toString());
  }

  /** Begun by the first report, or by the first key before it. */
  #readingOf(uri: Uri): Reading {
    const key = uri.toString();
    const known = this.#readings.get(key);
    if (known !== undefined) return known;
    const begun: Reading = {
      report: [],
      shown: new ShownFindings<Entry>(),
      outdated: true,
      asked: runMode(uri) === 'onSave',
      typing: undefined,
    };
    this.#readings.set(key, begun);
    return begun;
  }

  /** An outdated report is not shown anew: its places are those of an older text, and the next one is on its way. */
  #show(uri: Uri, reading: Reading): void {
    if (reading.outdated) return;
    const shown = reading.shown.choose(reading.report, waitingFor(uri, reading));
    reading.asked = false;
    this.#collection?.show(
      uri,
      shown.map(({ diagnostic }) => diagnostic),
    );
  }

  #textChanged({ document, contentChanges }: TextDocumentChangeEvent): void {
    const last = contentChanges.at(-1);
    if (last === undefined || document.languageId !== LANGUAGE) return;
    const reading = this.#readingOf(document.uri);
    reading.outdated = true;
    for (const change of contentChanges) reading.shown.textChanged(change);
    clearTimeout(reading.typing?.pause);
    reading.typing = undefined;
    if (window.activeTextEditor?.document !== document || runMode(document.uri) !== 'onType') return;
    const line = last.range.start.line + (last.text.match(/\n|\r(?!\n)/g)?.length ?? 0);
    reading.typing = { line, pause: setTimeout(() => this.#paused(document, reading), PAUSE) };
  }

  #paused(document: TextDocument, reading: Reading): void {
    // Who looks for a word among those that the input method offers has not finished it.
    if (isComposing(document)) return;
    this.#left(document.uri, reading);
  }

  #caretMoved({ textEditor: { document, selection } }: TextEditorSelectionChangeEvent): void {
    const reading = this.#readings.get(document.uri.toString());
    if (reading?.typing !== undefined && reading.typing.line !== selection.active.line)
      this.#left(document.uri, reading);
  }

  #saved({ uri, languageId }: TextDocument): void {
    if (languageId === LANGUAGE && runMode(uri) !== 'manual') this.showAll(uri);
  }

  #modeChanged(): void {
    for (const { uri } of workspace.textDocuments)
      if (this.#readings.has(uri.toString()) && runMode(uri) !== 'manual') this.showAll(uri);
  }

  #leftAll(): void {
    for (const { uri } of workspace.textDocuments) {
      const reading = this.#readings.get(uri.toString());
      if (reading?.typing !== undefined) this.#left(uri, reading);
    }
  }

  /** The line that was being typed has been left, or has rested. */
  #left(uri: Uri, reading: Reading): void {
    clearTimeout(reading.typing?.pause);
    reading.typing = undefined;
    this.#show(uri, reading);
  }
}

function waitingFor(uri: Uri, { typing, asked }: Reading): Waiting {
  const mode = runMode(uri);
  if (mode === 'immediate' || asked) return 'nothing';
  if (mode !== 'onType') return 'everything';
  return typing ?? 'nothing';
}

function entryOf(uri: Uri, diagnostic: Diagnostic): Entry {
  const { range, relatedInformation = [] } = diagnostic;
  return {
    diagnostic,
    rule: ruleOf(diagnostic),
    range,
    related: relatedInformation
      .filter(({ location }) => location.uri.toString() === uri.toString())
      .map(({ location }) => location.range),
    hold: dataOf(diagnostic).hold === true,
  };
}

function isComposing(document: TextDocument): boolean {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return false;
  const { active } = editor.selection;
  return endsInLetters(document.lineAt(active.line).text.slice(0, active.character));
}
