// A snapshot: all that is known of one version of one document, made from scratch or from the version before.

import type { ResolvedConfig } from './resolvedConfig';
import type { IgnoreEntry } from '../settings/ignored';
import type { Finding } from '../rules/rule';
import { Answers } from '../incremental/answers';
import { foldDocument, type Fold } from '../outline/fold';
import type { Outline } from '../outline/outline';
import { RepeatedClauses } from '../incremental/repeatedClauses';
import { SiftedRecords } from '../incremental/sifted';
import { applyEdit, type Change, type TextEdit } from '../text/change';
import { cutText } from '../text/cut';
import { Records } from '../text/segments';
import { DocumentView } from '../analysis/documentView';
import type { LintedRecord } from './lintedRecord';
import { runPasses } from './passes/index';
import { ProblemLog, type InternalProblem } from './problems';
import { readRecord } from './readRecord';
import { runRules, type Run } from './run';

/** Immutable, but for {@link problems}. Two snapshots of the same text with the same configuration say the same, however they came about. */
export interface Snapshot {
  readonly version: number;
  readonly config: ResolvedConfig;
  readonly records: Records<LintedRecord>;
  readonly outline: Outline;
  /** In text order, then by rule id. */
  readonly findings: readonly Finding[];
  /** The entries of the user's ignore list that have suppressed a finding here. */
  readonly usedIgnores: ReadonlySet<IgnoreEntry>;
  /** What rules have thrown. The one part that grows: fixes are worked out when they are asked for. */
  readonly problems: readonly InternalProblem[];
  /** What rules and fixes see. */
  readonly view: DocumentView;
  /** What the next version takes over, and where fixes note their problems; nobody else's business. */
  readonly inner: Inner;
}

interface Inner {
  readonly fold: Fold;
  readonly sifted: SiftedRecords;
  readonly repeated: RepeatedClauses;
  readonly answers: Answers;
  readonly run: Run;
  readonly problems: ProblemLog;
}

/** Any string is a document. A byte order mark is text like any other: the edges take it off. */
export function openDocument(text: string, config: ResolvedConfig, version = 0): Snapshot {
  return build(Records.of(cutText(text).map(readRecord)), config, version);
}

/** The snapshot after an edit; equal to opening the text after the edit. Records away from the edit are the same objects. */
export function updateDocument(previous: Snapshot, edit: TextEdit, version = previous.version + 1): Snapshot {
  const change = applyEdit(previous.records, edit, readRecord);
  return build(change.records, previous.config, version, { previous, change });
}

/** The same text with other settings; every record is kept. */
export function reconfigureDocument(previous: Snapshot, config: ResolvedConfig): Snapshot {
  return build(previous.records, config, previous.version);
}

/** See ARCHITECTURE.md, "An edit". What is not kept from the version before is worked out as it is for a document that is opened. */
function build(
  records: Records<LintedRecord>,
  config: ResolvedConfig,
  version: number,
  before?: { readonly previous: Snapshot; readonly change: Change<LintedRecord> },
): Snapshot {
  const old = before?.previous.inner;
  const change = before?.change;
  const sifted = new SiftedRecords(records, old && change && { known: old.sifted, change });
  const repeated = new RepeatedClauses(records, old && change && { known: old.repeated, change });
  const answers = new Answers(old && change && { known: old.answers, change });
  const fold = foldDocument(records, sifted, config.kinds, old?.fold);
  const view = new DocumentView({
    records,
    outline: fold.outline,
    residue: fold.residue,
    sifted,
    repeated,
    answers,
    settings: config,
  });
  const run = runRules(records, view, config, old && change && { run: old.run, change });
  const problems = new ProblemLog();
  for (const problem of run.problems) problems.add(problem);
  const usedIgnores = new Set<IgnoreEntry>();
  const findings = runPasses(run.findings, { view, records, config, problems, usedIgnores });
  // Else each version would hold all that were before it.
  sifted.settle();
  repeated.settle();
  answers.settle();
  return {
    version,
    config,
    records,
    outline: fold.outline,
    findings,
    usedIgnores,
    problems: problems.list,
    view,
    inner: { fold, sifted, repeated, answers, run, problems },
  };
}

export type { InternalProblem, TextEdit };
