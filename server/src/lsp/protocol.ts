// The messages of our own between extension and server. Names and types only: the extension imports this and nothing else of the server.

import type { TextEdit } from 'vscode-languageserver';
import type { DiagnosticData } from '../features/diagnostics';
import type { FixScope } from '../features/fixScopes';

export type { FixScope };

/** Server and settings of the editor share this name. */
export const SETTINGS_SECTION = 'gongwenLint';

/** Extension → server: the edits that mend a scope of an open document. */
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
}

export type { DiagnosticData };

/** Server → extension: a file that only the editor can reach. Sent only to clients that have said `readsFiles`. */
export const READ_FILE_REQUEST = 'gongwenLint/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileReply {
  /** Null where there is no such file. */
  readonly text: string | null;
}

/** What a client may send along with `initialize`. */
export interface InitializationOptions {
  /** The same settings as under `gongwenLint`, for clients that cannot be asked for them. */
  readonly settings?: unknown;
  /** Whether the client answers {@link READ_FILE_REQUEST}. */
  readonly readsFiles?: boolean;
}
