import type { ResolvedConfig } from '../config/config';
import type { Outline } from '../structure/outline';
import type { Records } from '../text/records';
import type { Finding } from '../rules/rule';

/** Replaces the text from `start` up to `end`: offsets in UTF-16 code units of the text before the edit. */
export interface TextEdit { readonly start: number; readonly end: number; readonly text: string }

/** A rule that threw: it is silent for this snapshot, the others go on. Holds no text of the document. */
export interface InternalProblem { readonly rule: string; readonly error: string }

/** All that is known of one version of one document. Immutable. */
export interface Snapshot {
  readonly version: number;
  readonly config: ResolvedConfig;
  readonly records: Records;
  readonly outline: Outline;
  /** In text order, then by rule id. */
  readonly findings: readonly Finding[];
  readonly problems: readonly InternalProblem[];
}

export declare function openDocument(text: string, config: ResolvedConfig, version?: number): Snapshot;
export declare function updateDocument(previous: Snapshot, edit: TextEdit, version?: number): Snapshot;
