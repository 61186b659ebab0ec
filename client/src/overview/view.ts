// The view 报告体检: the tree of the active report, kept up to date while one types.

import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type Command,
  type Disposable,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
  type Uri,
} from 'vscode';
import type { LanguageServer } from '../languageServer';
import { LANGUAGE, SECTION } from '../names';
import { rowsOf, type Operation, type Row } from './rows';

const VIEW = `${SECTION}.overview`;
/** Open when the view is first shown; the lengths and years are for who asks for them. */
const OPEN: ReadonlySet<string> = new Set(['due', 'required', 'findings']);

export class OverviewView implements TreeDataProvider<Row>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Row> = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
  readonly #subscriptions: { dispose(): unknown }[];
  #server: LanguageServer | undefined;
  /** The report that is shown: the active one, or the last one while the focus is elsewhere. */
  #document: TextDocument | undefined;
  #rows: readonly Row[] = [];
  /** An overview is being asked for, and a newer one is wanted already. */
  #asking = false;
  #stale = false;

  constructor() {
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#refresh()),
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      // A text that becomes a report is closed and opened again.
      workspace.onDidOpenTextDocument(() => this.#follow()),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#show(undefined);
      }),
    ];
    this.#follow();
  }

  follow(server: LanguageServer): void {
    this.#server = server;
    const isShown = (uri: string): boolean => this.#document !== undefined && server.uriOf(this.#document) === uri;
    this.#subscriptions.push(
      server.onChecked(({ uri }) => {
        if (isShown(uri)) this.#refresh();
      }),
    );
    this.#refresh();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  getChildren(row?: Row): Row[] {
    return [...(row === undefined ? this.#rows : (row.children ?? []))];
  }

  getTreeItem(row: Row): TreeItem {
    const { id, label, description, icon, colour, spoken, operation, children } = row;
    const state =
      children === undefined
        ? TreeItemCollapsibleState.None
        : OPEN.has(id)
          ? TreeItemCollapsibleState.Expanded
          : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, state);
    item.id = id;
    item.tooltip = description === undefined ? label : `${label}　${description}`;
    item.accessibilityInformation = { label: spoken ?? [label, description].filter(Boolean).join('，') };
    if (description !== undefined) item.description = description;
    if (icon !== undefined)
      item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
    if (operation !== undefined && this.#document !== undefined)
      item.command = commandFor(operation, this.#document.uri);
    return item;
  }

  #follow(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === LANGUAGE) this.#show(document);
    // Outputs, the walkthrough and the like have no text editor; another text is another matter.
    else if (document !== undefined) this.#show(undefined);
  }

  #show(document: TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#set([]);
    this.#refresh();
  }

  /** Asks for one overview at a time, and again if the report has changed in the meantime: as often as the server keeps up with, no timer. */
  #refresh(): void {
    if (this.#document === undefined || this.#server === undefined || !this.#view.visible) return;
    if (this.#asking) this.#stale = true;
    else void this.#ask(this.#document, this.#server);
  }

  async #ask(document: TextDocument, server: LanguageServer): Promise<void> {
    this.#asking = true;
    this.#stale = false;
    try {
      const overview = await server.overview(document);
      if (document === this.#document) this.#set(overview === null ? [] : rowsOf(overview));
    } catch {
      // The server is being restarted, or has stopped: the status says so, and the next check asks again.
    }
    this.#answered();
  }

  #answered(): void {
    this.#asking = false;
    if (this.#stale) this.#refresh();
  }

  #set(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#changed.fire();
  }
}

function commandFor(operation: Operation, uri: Uri): Command {
  if (operation.do === 'insert')
    return { command: `${SECTION}.insertSection`, title: '', arguments: [operation.section] };
  const { start, end } = operation.range;
  return {
    command: 'vscode.open',
    title: '',
    arguments: [uri, { selection: new Range(start.line, start.character, end.line, end.character) }],
  };
}
