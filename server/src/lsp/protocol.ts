// The messages of our own between extension and server. Names and types only: the extension imports this and nothing else of the server.

import type { Position, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import type { editing, terminology, Text } from '../engine/index';
import type { DiagnosticData } from '../features/diagnostics/diagnostics';
import type { CheckState } from '../features/overview/checkState';
import type { FixScope } from '../features/codeActions/fixScopes';
import type { Overview } from '../features/overview/overview';
import type { ReviewParams } from '../features/codeActions/review';
import type { RenumberReply, RestructureReply } from '../features/editing/restructuring';

export type { FixScope, Overview };
export type DraftOptions = editing.DraftOptions;
export type ReportKind = terminology.ReportKind;

/** Server and settings of the editor share this name. */
export const SETTINGS_SECTION = 'gongwenLint';

/** Extension → server: the edits that fix a scope of an open document. */
export const FIX_REQUEST = 'gongwenLint/fix';

export interface FixParams {
  readonly uri: string;
  readonly scope: FixScope;
}

export interface FixReply {
  /** Of the document that the edits are made for; undefined for a document that is not open. */
  readonly version: number | undefined;
  readonly edits: TextEdit[];
  /** Number of fixes, not of edits. */
  readonly applied: number;
  /** Whether words, figures or their order may be changed. */
  readonly unsafe: boolean;
}

export { REVIEW_COMMAND } from '../features/codeActions/review';
export type { ReviewParams };

export type { DiagnosticData };
/** Extension → server: what is to be seen of an open document at one glance. */
export const OVERVIEW_REQUEST = 'gongwenLint/overview';

export interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Null for a document that is not open. */
export type OverviewReply = Overview | null;

/** Extension → server: the edits that add a section which a report of its kind must have. */
export const INSERT_SECTION_REQUEST = 'gongwenLint/insertSection';

export interface InsertSectionParams {
  readonly textDocument: TextDocumentIdentifier;
  /** As the overview names it. */
  readonly name: string;
}

export interface InsertSectionReply {
  readonly version: number;
  /** In text order; none where the section is not wanted, or there already. */
  readonly edits: TextEdit[];
}

/** Extension → server: the text of a new report, as a snippet ({@link DraftOptions} → string). */
export const NEW_REPORT_REQUEST = 'gongwenLint/newReport';

/** Server → extension: a document has been checked. Sent only to clients that have said `followsChecks`. */
export const CHECKED_NOTIFICATION = 'gongwenLint/checked';

export interface Checked extends CheckState {
  readonly uri: string;
  readonly version: number;
  /** How long reading the change and checking took. */
  readonly milliseconds: number;
  /** The settings file that holds, and how many mistakes are in it; null where there is none. */
  readonly configFile: { readonly uri: string; readonly problems: number } | null;
  /** The settings of the editor that have mistakes, by their names there; the log says which. */
  readonly faultySettings: readonly string[];
}

/** Extension → server: the edits that move, promote or demote what the caret stands in. */
export const RESTRUCTURE_REQUEST = 'gongwenLint/restructure';

export interface RestructureParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  readonly operation: RestructureOperation;
}

export type { RenumberReply, RestructureReply };
export type Refusal = editing.Refusal;
export type RestructureOperation = editing.RestructureOperation;

/** Extension → server: the edits that renumber what the last edit has disturbed. */
export const RENUMBER_AFTER_REQUEST = 'gongwenLint/renumberAfter';

export interface RenumberParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Server → extension: a file that only the editor can reach. Sent only to clients that have said `readsFiles`. */
export const READ_FILE_REQUEST = 'gongwenLint/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileReply {
  /** Null where there is no such file, or it cannot be read. */
  readonly text: string | null;
  /** Why a file that is there cannot be read. */
  readonly problem?: Text;
}

/** Server → extension: the files of the workspace whose names say that they may be reports. Sent only to clients that have said `findsFiles`. */
export const FIND_FILES_REQUEST = 'gongwenLint/findFiles';

export interface FindFilesReply {
  readonly uris: readonly string[];
}

/** Server → extension: writes a file that only the editor can reach. Sent only to clients that have said `readsFiles`. */
export const WRITE_FILE_REQUEST = 'gongwenLint/writeFile';

export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
  /** What the file must hold, null for no file. */
  readonly before: string | null;
}

export type WriteFileReply =
  | { readonly outcome: 'written' }
  /** Nothing has been written, since the file holds something else. */
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'refused'; readonly problem: Text };

/** Command of the server: takes entries that are of no use out of the lists in use; answered with their number. */
export const CLEAN_IGNORES_COMMAND = 'gongwenLint.server.cleanIgnores';

/** The list of ignored findings that the editor keeps for drafts and for files opened alone, read and written as a file. */
export const IGNORE_STORAGE = 'gongwenlint-storage:/ignore.json';

/** What a client may send along with `initialize`. */
export interface InitializationOptions {
  /** The same settings as under `gongwenLint`, for clients that cannot be asked for them. */
  readonly settings?: unknown;
  /** Whether the client answers {@link READ_FILE_REQUEST} and {@link WRITE_FILE_REQUEST}. */
  readonly readsFiles?: boolean;
  /** Whether the client answers {@link FIND_FILES_REQUEST}. */
  readonly findsFiles?: boolean;
  /** Whether the client knows {@link REVIEW_COMMAND}. */
  readonly reviewsFixes?: boolean;
  /** Whether the client shows what {@link CHECKED_NOTIFICATION} says. */
  readonly followsChecks?: boolean;
  /** URI of the folder with the pages of the rules; else links lead to the net. */
  readonly rulePages?: string;
  /** Whether it answers them for {@link IGNORE_STORAGE}. */
  readonly storesIgnores?: boolean;
}
