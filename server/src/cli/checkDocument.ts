// One text of `check`: fixed before where that is asked for, and what is found in it.

import type { InternalProblem, Text } from '../engine/index';
import { fileReport } from './checkReport';
import type { CheckedFile } from './checkText';
import type { DocumentRequest, OpenedDocument } from './documents';
import type { Failure } from './failures';
import { fixDocument } from './fixFile';
import type { OutputFormat } from './io';

export interface CheckRequest extends DocumentRequest {
  readonly format: OutputFormat;
  readonly fix: boolean;
  /** Whether fixes may change words, figures and numbering. */
  readonly unsafeFixes: boolean;
  /** Whether ignores that hide nothing are taken out of their lists. */
  readonly pruneIgnores: boolean;
}

export interface CheckedDocument {
  readonly file: CheckedFile;
  /** What it holds now. */
  readonly bytes: Uint8Array;
}

/** @param onNotice Told what the user should know although nothing has failed. */
export async function checkDocument(
  document: OpenedDocument,
  request: CheckRequest,
  onFailure: (failure: Failure) => void,
  onNotice?: (notice: Failure) => void,
): Promise<CheckedDocument> {
  let { snapshot, bytes } = document;
  let applied = 0;
  if (request.fix) {
    const outcome = await fixDocument(document, request.unsafeFixes ? 'all' : 'safe', (message) =>
      onNotice?.({ path: document.path, message }),
    );
    if (outcome.ok) ({ snapshot, bytes, applied } = outcome);
    else onFailure({ path: document.path, message: outcome.reason });
  }
  // Works out fixes, which may fail as well.
  const report = fileReport(document.path, document.encoding, snapshot);
  for (const problem of snapshot.problems) onFailure({ path: document.path, message: problemText(problem) });
  return { file: { report, locale: snapshot.config.locale, applied }, bytes };
}

function problemText({ rule, error, during }: InternalProblem): Text {
  return during === 'check'
    ? { zh: `规则 ${rule} 出错，未能检查：${error}`, en: `rule ${rule} failed and was left out: ${error}` }
    : {
        zh: `规则 ${rule} 的修复出错，未能给出：${error}`,
        en: `a fix of the rule ${rule} failed and was left out: ${error}`,
      };
}
