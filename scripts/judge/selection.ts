// Which findings are to be judged.

import { createHash } from 'node:crypto';
import type { Severity } from '../../server/src/engine/index';
import type { Found } from '../corpus/found';
import { keyOf, type Judgement, type Place } from '../corpus/judgements';

export interface Selection {
  readonly severities: readonly Severity[];
  /** All where none is named. */
  readonly rules: readonly string[];
  /** So many by chance; all where it is not given. */
  readonly sample: number | undefined;
  /** Another one gives another sample. */
  readonly seed: string;
}

/** The findings that are selected, in their order. A sample is the same whatever has been judged, and keeps most of itself when findings come and go. */
export function select(found: readonly Found[], { severities, rules, sample, seed }: Selection): readonly Found[] {
  const fitting = found.filter(
    ({ rule, severity }) => severities.includes(severity) && (rules.length === 0 || rules.includes(rule)),
  );
  if (sample === undefined) return fitting;
  const drawn = fitting
    .map((each) => ({ each, lot: lotOf(each, seed) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1));
  const chosen = new Set(drawn.slice(0, sample).map(({ each }) => each));
  return fitting.filter((each) => chosen.has(each));
}

/** Those of which nothing is said yet. */
export function unjudged(found: readonly Found[], judgements: readonly Judgement[]): readonly Found[] {
  const keys = new Set(judgements.map(keyOf));
  return found.filter((each) => !keys.has(keyOf(each)));
}

function lotOf({ rule, file, offset }: Place, seed: string): string {
  return createHash('sha256').update([seed, file, rule, offset].join('\t')).digest('hex');
}
