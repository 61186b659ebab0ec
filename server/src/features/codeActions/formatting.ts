// Formatting is applying the safe fixes: marks, widths, blanks, the form of markers. Words are never touched.

import type { Position, Range as ProtocolRange, TextEdit } from 'vscode-languageserver';
import { fixAll, type Snapshot } from '../../engine/index';
import { offsetsOf } from '../protocol/positions';
import { protocolEditsAt } from '../protocol/workspaceEdits';

/**
 * What is typed when a line is done. No mark is: after a full stop a quotation may still be open, and what was typed would
 * change under the caret.
 */
export const LINE_LEFT = '\n';

/** @param range only fixes that stay within it; the whole text without it */
export function formattingEdits(snapshot: Snapshot, range?: ProtocolRange): TextEdit[] {
  const { segments } = snapshot;
  const area = range && offsetsOf(segments, range);
  return protocolEditsAt(segments, fixAll(snapshot, 'safe', undefined, area).edits);
}

/** The same for the line above the caret, the one that Enter has just left. */
export function formattingEditsAbove(snapshot: Snapshot, { line }: Position): TextEdit[] {
  if (line === 0) return [];
  return formattingEdits(snapshot, {
    start: { line: line - 1, character: 0 },
    end: { line: line - 1, character: Number.MAX_SAFE_INTEGER },
  });
}
