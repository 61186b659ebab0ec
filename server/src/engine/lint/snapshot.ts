// A snapshot: all that is known of one version of one document, made from scratch or from the version before.

import type { ResolvedConfig } from '../config/config';
import type { Finding } from '../rules/rule';
import { foldDocument } from '../structure/fold';
import type { Outline } from '../structure/outline';
import { applyEdit, type TextEdit } from '../text/change';
import { cutText } from '../text/cut';
import { Records } from '../text/records';
import { DocumentView } from '../structure/documentView';
import type { InternalProblem, LintedRecord } from './lintedRecord';
import { readRecord } from './readRecord';
import { runRules } from './run';

/** Immutable. Two snapshots of the same text with the same configuration say the same, however they came about. */
export interface Snapshot {
  readonly version: number;
  readonly config: ResolvedConfig;
  readonly records: Records<LintedRecord>;
  readonly outline: Outline;
  /** In text order, then by rule id. */
  readonly findings: readonly Finding[];
  readonly problems: readonly InternalProblem[];
  /** What rules and fixes see. */
  readonly view: DocumentView;
}

/** Any string is a document. A byte order mark is text like any other: the edges take it off. */
export function openDocument(text: string, config: ResolvedConfig, version = 0): Snapshot {
  return build(Records.of(cutText(text).map(readRecord)), config, version);
}

/** The snapshot after an edit; equal to opening the text after the edit. Records away from the edit are the same objects. */
export function updateDocument(previous: Snapshot, edit: TextEdit, version = previous.version + 1): Snapshot {
  return build(applyEdit(previous.records, edit, readRecord).records, previous.config, version);
}

/** The same text with other settings; every record is kept. */
export function reconfigureDocument(previous: Snapshot, config: ResolvedConfig): Snapshot {
  return build(previous.records, config, previous.version);
}

function build(records: Records<LintedRecord>, config: ResolvedConfig, version: number): Snapshot {
  const { outline, residue } = foldDocument(records, config.kind);
  const view = new DocumentView(records, outline, residue, config);
  const { findings, problems } = runRules(records.list, view, config);
  return { version, config, records, outline, findings, problems, view };
}

export type { InternalProblem, TextEdit };
