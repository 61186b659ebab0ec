// Enter and Tab where they have to do with numbers. A `when` clause keeps every other Enter and Tab the editor's own; the key is
// decided here, from the lines around the caret, because a key cannot wait for the server.

import {
  commands,
  Position,
  Range,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { enterOperation, isBehindMarker, type EnterDeed } from '../../server/src/engine/editing/enter';
import { autoNumber } from './autoNumber';
import type { LanguageServer } from './languageServer';
import { LANGUAGE, SECTION } from './names';
import { renumber } from './renumbering';
import { restructure } from './restructuring';

/** How far below the caret the next line with words is looked for. */
const LINES_BELOW = 20;

/** @param server starts the server if it is not running */
export function numberingKeys(server: () => Promise<LanguageServer>): readonly Disposable[] {
  const enter = new ContextKey('numbersOnEnter', (editor) => deedAt(editor) !== undefined);
  const tab = new ContextKey('behindMarker', isAtMarker);
  const update = (): void => {
    enter.update();
    tab.update();
  };
  update();
  return [
    window.onDidChangeTextEditorSelection(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(update),
    commands.registerCommand(`${SECTION}.enter`, () => pressEnter(server)),
    commands.registerCommand(`${SECTION}.tab`, () => pressTab(server, 'demote', 'tab')),
    commands.registerCommand(`${SECTION}.shiftTab`, () => pressTab(server, 'promote', 'outdent')),
  ];
}

/** A condition of `when` clauses. It is told to the editor only when it changes. */
class ContextKey {
  #holds = false;

  constructor(
    private readonly name: string,
    private readonly holdsIn: (editor: TextEditor) => boolean,
  ) {}

  update(): void {
    const editor = window.activeTextEditor;
    const holds = editor !== undefined && this.holdsIn(editor);
    if (holds === this.#holds) return;
    this.#holds = holds;
    void commands.executeCommand('setContext', `${SECTION}.${this.name}`, holds);
  }
}

/** The one caret of a report that may be numbered, with its line; undefined elsewhere. */
function caretOf({
  document,
  selections,
}: TextEditor): { readonly caret: Position; readonly line: string } | undefined {
  const [selection, ...others] = selections;
  if (document.languageId !== LANGUAGE || selection === undefined || others.length > 0 || !selection.isEmpty)
    return undefined;
  if (autoNumber(document.uri) === 'off') return undefined;
  return { caret: selection.active, line: document.lineAt(selection.active.line).text };
}

function deedAt(editor: TextEditor): EnterDeed | undefined {
  const at = caretOf(editor);
  return at?.caret.character === at?.line.length && at !== undefined
    ? enterOperation(at.line, lineBelow(editor.document, at.caret.line))
    : undefined;
}

function lineBelow(document: TextDocument, line: number): string | undefined {
  const last = Math.min(document.lineCount - 1, line + LINES_BELOW);
  for (let i = line + 1; i <= last; i++) {
    const { isEmptyOrWhitespace, text } = document.lineAt(i);
    if (!isEmptyOrWhitespace) return text;
  }
  return undefined;
}

function isAtMarker(editor: TextEditor): boolean {
  const at = caretOf(editor);
  return at !== undefined && isBehindMarker(at.line, at.caret.character);
}

async function pressEnter(server: () => Promise<LanguageServer>): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const operation = deedAt(editor);
  if (operation === undefined || !(await apply(editor, operation))) {
    // The condition can be a moment behind the caret: then this is the editor's own Enter.
    await commands.executeCommand('type', { text: '\n' });
    return;
  }
  editor.revealRange(editor.selection);
  // A line that is put in is followed as any other; one that becomes a plain one is seen only here.
  if (operation.operation === 'remove' && autoNumber(editor.document.uri) === 'all')
    await renumber(server, editor.document);
}

function apply(editor: TextEditor, operation: EnterDeed): Thenable<boolean> {
  const caret = editor.selection.active;
  // The numbers that follow belong to the same step of undoing.
  const undoStops = { undoStopBefore: true, undoStopAfter: autoNumber(editor.document.uri) !== 'all' };
  return editor.edit((builder) => {
    if (operation.operation === 'next') builder.insert(caret, `\n${operation.text}`);
    else builder.delete(new Range(new Position(caret.line, operation.indent.length), caret));
  }, undoStops);
}

async function pressTab(
  server: () => Promise<LanguageServer>,
  operation: 'promote' | 'demote',
  otherwise: string,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  if (!isAtMarker(editor) || !(await restructure(await server(), editor, operation)))
    await commands.executeCommand(otherwise);
}
