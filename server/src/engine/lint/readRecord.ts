// Makes a record of a piece of text: scans it and runs the record rules that something in it wakes.

import { RULES } from '../rules/registry';
import type { RecordRule, RecordView } from '../rules/rule';
import { scanRecord } from '../scan/scanRecord';
import type { Piece } from '../text/piece';
import type { InternalProblem, LintedRecord, RecordFinding } from './lintedRecord';

/** At most 31: bits of a mask. */
interface WakeTable {
  /** For each UTF-16 code unit the bits of the rules that it wakes. */
  readonly bits: Uint32Array;
  readonly rules: readonly RecordRule[];
}

let wakeTable: WakeTable | undefined;

/** The record rules with their wake bits; built on first use, as the registry imports the rules, which import the record types. */
function table(): WakeTable {
  return (wakeTable ??= buildTable(RULES.filter((rule) => rule.scope === 'record')));
}

function buildTable(rules: readonly RecordRule[]): WakeTable {
  if (rules.length > 31) throw new Error('more record rules than bits of a mask');
  const bits = new Uint32Array(0x10000);
  rules.forEach((rule, i) => {
    for (let k = 0; k < rule.wakes.length; k++) {
      const code = rule.wakes.charCodeAt(k);
      bits[code] = (bits[code] ?? 0) | (1 << i);
    }
  });
  return { bits, rules };
}

export function readRecord(piece: Piece): LintedRecord {
  const view: RecordView = { ...piece, scan: scanRecord(piece) };
  const { bits, rules } = table();
  let awake = 0;
  for (let i = 0; i < piece.text.length; i++) awake |= bits[piece.text.charCodeAt(i)] ?? 0;
  if (awake === 0) return { ...view, findings: NOTHING, problems: NOTHING };
  const findings: RecordFinding[] = [];
  const problems: InternalProblem[] = [];
  rules.forEach((rule, i) => {
    if ((awake & (1 << i)) === 0) return;
    try {
      for (const report of rule.check(view)) findings.push({ ...report, rule });
    } catch (error) {
      problems.push({ rule: rule.meta.id, error: nameOf(error) });
    }
  });
  return { ...view, findings, problems };
}

const NOTHING: readonly never[] = [];

/** The error's class only: its message may quote the document. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
