// A snapshot: all that is known of one version of one document, made from scratch or from the version before.

import type { ResolvedConfig } from './resolvedConfig';
import type { IgnoreEntry } from '../settings/ignored';
import type { Finding } from '../rules/rule';
import { Database } from '../incremental/database';
import { SegmentIndexes } from '../incremental/segmentIndexes';
import { parseOutline, type ParsedOutline } from '../outline/parseOutline';
import type { Outline } from '../outline/outline';
import { applyEdit, type Change, type TextEdit } from '../text/change';
import { cutText } from '../text/cut';
import { lineLengthsOf, type LineLengths } from '../text/lineLengths';
import { Segments } from '../text/segments';
import { isSameWrapping, wrappingOf, type LineJoining } from '../text/wrapping';
import { wrappedLines } from '../lexer/wrappedLines';
import { inputsOf } from '../analysis/documentInputs';
import { DocumentView, type DocumentDatabase } from '../analysis/documentView';
import type { LintedSegment } from './lintedSegment';
import { runPasses } from './passes/index';
import { ProblemLog, type InternalProblem } from './problems';
import { readSegment } from './readSegment';
import { runRules, type Run } from './run';

/** Immutable, but for {@link problems}. Two snapshots of the same text with the same configuration say the same, however they came about. */
export interface Snapshot {
  readonly version: number;
  readonly config: ResolvedConfig;
  readonly segments: Segments<LintedSegment>;
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
  /** How the lines of a wrapped text were joined; undefined for text in paragraphs. */
  readonly joining: LineJoining | undefined;
  readonly parsed: ParsedOutline;
  readonly indexes: SegmentIndexes<LintedSegment>;
  readonly database: DocumentDatabase<LintedSegment>;
  readonly run: Run;
  readonly problems: ProblemLog;
}

/** Any string is a document. A byte order mark is text like any other: the edges take it off. */
export function openDocument(text: string, config: ResolvedConfig, version = 0): Snapshot {
  const joining = joiningOf(lineLengthsOf(text));
  return build(Segments.of(cutText(text, joining).map(readSegment)), joining, config, version);
}

function joiningOf(lengths: LineLengths): LineJoining | undefined {
  const wrapping = wrappingOf(lengths);
  return wrapping && wrappedLines(wrapping);
}

/** The snapshot after an edit; equal to opening the text after the edit. Segments away from the edit are the same objects. */
export function updateDocument(previous: Snapshot, edit: TextEdit, version = previous.version + 1): Snapshot {
  const { joining } = previous.inner;
  const change = applyEdit(previous.segments, edit, readSegment, joining);
  // An edit that makes wrapped text of paragraphs, or the other way round, changes how every line is cut.
  if (!isSameWrapping(wrappingOf(change.segments.lineLengths), joining?.wrapping))
    return openDocument(change.segments.text(), previous.config, version);
  return build(change.segments, joining, previous.config, version, { previous, change });
}

/** The same text with other settings; every segment is kept. */
export function reconfigureDocument(previous: Snapshot, config: ResolvedConfig): Snapshot {
  return build(previous.segments, previous.inner.joining, config, previous.version);
}

/** See ARCHITECTURE.md, "An edit". What is not kept from the version before is worked out as it is for a document that is opened. */
function build(
  segments: Segments<LintedSegment>,
  joining: LineJoining | undefined,
  config: ResolvedConfig,
  version: number,
  before?: { readonly previous: Snapshot; readonly change: Change<LintedSegment> },
): Snapshot {
  const old = before?.previous.inner;
  const change = before?.change;
  const indexes = new SegmentIndexes(segments, old && change && { value: old.indexes, change });
  const parsed = parseOutline(segments, indexes, config.kinds, old?.parsed);
  const database: DocumentDatabase<LintedSegment> = new Database(
    { indexes, inputs: inputsOf(parsed.outline, parsed.residue), excluded: parsed.residue.excluded },
    { open: (opened, dependencies) => new DocumentView(opened, config, dependencies) },
    old && change && { value: old.database, change },
  );
  const view = new DocumentView(database, config);
  const run = runRules(database, config, old && change && { run: old.run, change });
  const problems = new ProblemLog();
  for (const problem of run.problems) problems.add(problem);
  const usedIgnores = new Set<IgnoreEntry>();
  const findings = runPasses(run.findings, { view, segments, config, problems, usedIgnores });
  database.releasePrevious();
  return {
    version,
    config,
    segments,
    outline: parsed.outline,
    findings,
    usedIgnores,
    problems: problems.list,
    view,
    inner: { joining, parsed, indexes, database, run, problems },
  };
}

export type { InternalProblem, TextEdit };
