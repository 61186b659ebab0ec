// Makes a record of a piece of text: scans it and runs the record rules that something in it wakes.

import { RULES } from '../rules/registry';
import type { RecordRule } from '../rules/rule';
import { scanRecord } from '../scan/scanRecord';
import type { Piece } from '../text/piece';
import type { Rec } from '../text/record';
import type { InternalProblem, LintedRecord, RecordFinding } from './lintedRecord';

export function readRecord(piece: Piece): LintedRecord {
  const record: Rec = { ...piece, scan: scanRecord(piece) };
  const awake = (alarm ??= new Alarm(RULES.filter((rule) => rule.scope === 'record'))).wokenBy(piece.text);
  if (awake.length === 0) return { ...record, findings: NOTHING, problems: NOTHING };
  const findings: RecordFinding[] = [];
  const problems: InternalProblem[] = [];
  for (const rule of awake) {
    try {
      for (const report of rule.check(record)) findings.push({ ...report, rule });
    } catch (error) {
      problems.push({ rule: rule.meta.id, error: nameOf(error) });
    }
  }
  return { ...record, findings: findings.length === 0 ? NOTHING : findings, problems };
}

const NOTHING: readonly never[] = [];
let alarm: Alarm | undefined;

/** Finds the rules that a text wakes with one look per character, however many rules there are. */
class Alarm {
  /** For each UTF-16 code unit the round in which it was last seen; 0 for one that wakes nobody. */
  readonly #seen = new Uint32Array(0x10000);
  readonly #sleepers = new Map<number, readonly number[]>();
  #round = 1;

  constructor(readonly rules: readonly RecordRule[]) {
    rules.forEach((rule, i) => {
      for (let k = 0; k < rule.wakes.length; k++) {
        const code = rule.wakes.charCodeAt(k);
        this.#seen[code] = 1;
        this.#sleepers.set(code, [...(this.#sleepers.get(code) ?? []), i]);
      }
    });
  }

  /** In the order of the registry. */
  wokenBy(text: string): readonly RecordRule[] {
    const round = ++this.#round;
    const awake = new Set<number>();
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const seen = this.#seen[code];
      if (seen === 0 || seen === round) continue;
      this.#seen[code] = round;
      for (const rule of this.#sleepers.get(code) ?? NOTHING) awake.add(rule);
    }
    return awake.size === 0 ? NOTHING : this.rules.filter((_, i) => awake.has(i));
  }
}

/** The error's class only: its message may quote the document. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
