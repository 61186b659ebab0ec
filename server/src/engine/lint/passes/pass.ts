// What a pass over the findings is: the one form of everything that comes after the rules.

import type { ResolvedConfig } from '../resolvedConfig';
import type { IgnoreEntry } from '../../settings/ignored';
import type { Finding } from '../../rules/rule';
import type { DocumentView } from '../../analysis/documentView';
import type { Segments } from '../../facts/segment';

import type { ProblemLog } from '../problems';

/** The version of the document that the findings belong to, and where a pass notes what it learns beside them. */
export interface PassContext {
  readonly view: DocumentView;
  readonly segments: Segments;
  readonly config: ResolvedConfig;
  /** Takes what a rule throws that a pass runs. */
  readonly problems: ProblemLog;
  /** Takes the entries of the ignore list that have suppressed a finding. */
  readonly usedIgnores: Set<IgnoreEntry>;
}

/**
 * Leaves out, joins or adds findings. It is handed the findings that the passes before it have left, in text order, and returns
 * them in text order. Every version of a document goes through all passes: one that has nothing to do returns what it was handed.
 */
export type Pass = (findings: readonly Finding[], context: PassContext) => readonly Finding[];
