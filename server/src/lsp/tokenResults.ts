// The tokens that each document's client was last given, so that the next answer says only what has changed.

import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens } from '../features/tokens/semanticTokens';
import { tokenData, tokenEdits } from '../features/tokens/tokenData';
import type { OpenDocument } from './openDocuments';

interface Given {
  readonly resultId: string;
  readonly data: readonly number[];
}

const given = new WeakMap<OpenDocument, Given>();

export function fullTokens(document: OpenDocument): SemanticTokens {
  return give(document, dataOf(document));
}

/** Everything, if the client has another result than the last one. */
export function tokenChanges(document: OpenDocument, previousResultId: string): SemanticTokens | SemanticTokensDelta {
  const before = given.get(document);
  const { resultId, data } = give(document, dataOf(document));
  if (before?.resultId !== previousResultId) return { resultId, data };
  return { resultId, edits: tokenEdits(before.data, data) };
}

function dataOf({ snapshot }: OpenDocument): number[] {
  return tokenData(semanticTokens(snapshot, { start: 0, end: snapshot.segments.length }));
}

/** A result has a new name even where it equals the one before: an answer may not have arrived. */
function give(document: OpenDocument, data: number[]): SemanticTokens & { readonly resultId: string } {
  const resultId = String(Number(given.get(document)?.resultId ?? 0) + 1);
  given.set(document, { resultId, data });
  return { resultId, data };
}
