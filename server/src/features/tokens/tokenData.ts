// Tokens → the numbers of the protocol, and the difference between two lists of them.

import type { SemanticTokensEdit } from 'vscode-languageserver';
import type { SemanticToken } from './semanticTokens';

/** Numbers for each token. */
const NUMBERS = 5;

/** Five numbers for each token: lines and characters counted from the token before. Tokens come in text order. */
export function tokenData(tokens: Iterable<SemanticToken>): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    data.push(
      token.line - line,
      token.line === line ? token.character - character : token.character,
      token.length,
      token.type,
      token.modifiers,
    );
    ({ line, character } = token);
  }
  return data;
}

/** The one stretch in which two lists differ, in whole tokens; nothing where they are equal. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  head -= head % NUMBERS;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % NUMBERS;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
