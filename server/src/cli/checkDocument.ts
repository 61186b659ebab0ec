// One text of `check`: fixed before where that is asked for, and what is found in it.

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
  for (const { rule, error } of snapshot.problems) {
    onFailure({
      path: document.path,
      message: { zh: `规则 ${rule} 出错，未能检查：${error}`, en: `rule ${rule} failed and was left out: ${error}` },
    });
  }
  const report = fileReport(document.path, document.encoding, snapshot);
  return { file: { report, locale: snapshot.config.locale, applied }, bytes };
}
