// What a client that asks its user itself is given in place of an edit that needs to be approved.

import type { Command, TextEdit } from 'vscode-languageserver';
import type { FixScope } from './fixScopes';

/** A command of the client. */
export const REVIEW_COMMAND = 'gongwenLint.review';

export interface ReviewParams {
  readonly uri: string;
  /** What is done, as the menu said. */
  readonly title: string;
  /** The edits, and the version that they are made for; or the scope whose edits are still to be asked for. */
  readonly what: { readonly version: number; readonly edits: readonly TextEdit[] } | { readonly scope: FixScope };
}

export function reviewCommand(params: ReviewParams): Command {
  return { title: params.title, command: REVIEW_COMMAND, arguments: [params] };
}
