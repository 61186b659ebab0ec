// Makes a record of a piece of text: wakes the scanners and the record rules that have something to look at in it.

import { RULES } from '../rules/registry';
import type { RecordRule } from '../rules/rule';
import { Alarm } from '../lexicon/keywordPrefilter';
import { SCANNER_WAKES, scanRecord } from '../facts/segmentFacts';
import type { Piece } from '../text/rawSegment';
import type { LintedRecord, RecordFinding } from './lintedRecord';
import { problemOf, type InternalProblem } from './problems';

/** Made when the first record is read: a process that reads none need not pay for it. */
interface Readers {
  /** Over the scanners and, behind them, the rules. */
  readonly alarm: Alarm;
  readonly rules: readonly RecordRule[];
}

let readers: Readers | undefined;

function allReaders(): Readers {
  const rules = RULES.filter((rule) => rule.scope === 'record');
  return { rules, alarm: new Alarm([...SCANNER_WAKES, ...rules.map((rule) => rule.wakes)]) };
}

const NOTHING: readonly never[] = [];

/** While it is made. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function readRecord(piece: Piece): LintedRecord {
  const { text, eol, opensLine } = piece;
  const { alarm, rules } = (readers ??= allReaders());
  const { awake } = alarm;
  const count = alarm.hear(text);
  let next = 0;
  while (next < count && (awake[next] as number) < SCANNER_WAKES.length) next++;
  const record: Mutable<LintedRecord> = {
    text,
    eol,
    opensLine,
    scan: scanRecord(piece, awake, next),
    findings: NOTHING,
    problems: NOTHING,
  };
  let findings: RecordFinding[] | undefined;
  let problems: InternalProblem[] | undefined;
  for (; next < count; next++) {
    const rule = rules[(awake[next] as number) - SCANNER_WAKES.length] as RecordRule;
    try {
      for (const report of rule.check(record)) (findings ??= []).push({ ...report, rule });
    } catch (error) {
      (problems ??= []).push(problemOf(rule.meta.id, error));
    }
  }
  if (findings !== undefined) record.findings = findings;
  if (problems !== undefined) record.problems = problems;
  return record;
}
