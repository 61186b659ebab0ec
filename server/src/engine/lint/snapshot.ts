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
import { Records } from '../text/segments';
import { inputsOf, type DocumentDatabase } from '../analysis/documentInputs';
import { DocumentView } from '../analysis/documentView';
import type { InternalProblem, LintedRecord } from './lintedRecord';
import { obeyDirectives } from './directives';
import { gather } from './gather';
import { hideIgnored } from './hide';
import { worthSaying } from './misread';
import { readRecord } from './readRecord';
import { runRules, type Run } from './run';

/** Immutable. Two snapshots of the same text with the same configuration say the same, however they came about. */
export interface Snapshot {
  readonly version: number;
  readonly config: ResolvedConfig;
  readonly records: Records<LintedRecord>;
  readonly outline: Outline;
  /** In text order, then by rule id. */
  readonly findings: readonly Finding[];
  /** The entries of the user's list of ignored findings that have hidden any here. */
  readonly usedIgnores: ReadonlySet<IgnoreEntry>;
  readonly problems: readonly InternalProblem[];
  /** What rules and fixes see. */
  readonly view: DocumentView;
  /** What the next version takes over; nobody else's business. */
  readonly inner: Inner;
}

interface Inner {
  readonly parsed: ParsedOutline;
  readonly indexes: SegmentIndexes<LintedRecord>;
  readonly database: DocumentDatabase<LintedRecord>;
  readonly run: Run;
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
  const indexes = new SegmentIndexes(records, old && change && { value: old.indexes, change });
  const parsed = parseOutline(records, indexes, config.kinds, old?.parsed);
  const database: DocumentDatabase<LintedRecord> = new Database(
    { indexes, inputs: inputsOf(parsed.outline, parsed.residue), excluded: parsed.residue.excluded },
    { open: (opened, dependencies) => new DocumentView(opened, config, dependencies) },
    old && change && { value: old.database, change },
  );
  const view = new DocumentView(database, config);
  const run = runRules(database, config, old && change && { run: old.run, change });
  const obeyed = obeyDirectives(worthSaying(run.findings, view, records.length), view, records, config);
  const { findings, used } = hideIgnored(gather(obeyed.findings), view, config.ignored);
  database.releasePrevious();
  return {
    version,
    config,
    records,
    outline: parsed.outline,
    findings,
    usedIgnores: used,
    problems: [...run.problems, ...obeyed.problems],
    view,
    inner: { parsed, indexes, database, run },
  };
}

export type { InternalProblem, TextEdit };
