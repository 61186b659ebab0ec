// Makes a record of a piece of text: the scanners and the record rules that have triggers in it look at it.

import { RULES } from '../rules/registry';
import type { RecordRule } from '../rules/rule';
import { WordAutomaton } from '../lexicon/wordAutomaton';
import { SCANNER_TRIGGERS, scanRecord } from '../facts/segmentFacts';
import type { Piece } from '../text/rawSegment';
import type { InternalProblem, LintedRecord, RecordFinding } from './lintedRecord';

/** Made when the first record is read: a process that reads none need not pay for it. */
interface Readers {
  /** Over the scanners and, behind them, the rules. */
  readonly automaton: WordAutomaton;
  readonly rules: readonly RecordRule[];
}

let readers: Readers | undefined;

function allReaders(): Readers {
  const rules = RULES.filter((rule) => rule.scope === 'record');
  return { rules, automaton: new WordAutomaton([...SCANNER_TRIGGERS, ...rules.map((rule) => rule.triggers)]) };
}

const NOTHING: readonly never[] = [];

/** While it is made. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function readRecord(piece: Piece): LintedRecord {
  const { text, eol, opensLine } = piece;
  const { automaton, rules } = (readers ??= allReaders());
  const { active } = automaton;
  const count = automaton.match(text);
  let next = 0;
  while (next < count && (active[next] as number) < SCANNER_TRIGGERS.length) next++;
  const record: Mutable<LintedRecord> = {
    text,
    eol,
    opensLine,
    scan: scanRecord(piece, active, next, (scanner) => automaton.hitsOf(scanner)),
    findings: NOTHING,
    problems: NOTHING,
  };
  let findings: RecordFinding[] | undefined;
  let problems: InternalProblem[] | undefined;
  for (; next < count; next++) {
    const client = active[next] as number;
    const rule = rules[client - SCANNER_TRIGGERS.length] as RecordRule;
    try {
      for (const report of rule.check(record, automaton.hitsOf(client))) (findings ??= []).push({ ...report, rule });
    } catch (error) {
      (problems ??= []).push({ rule: rule.meta.id, error: nameOf(error) });
    }
  }
  if (findings !== undefined) record.findings = findings;
  if (problems !== undefined) record.problems = problems;
  return record;
}

/** The error's class only: its message may quote the document. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
