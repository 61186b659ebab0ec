// How the property tests run: the same cases each time, unless the environment asks for others.

import { assert, type IProperty } from 'fast-check';

const wanted = process.env['GONGWEN_LINT_SEED'];

/** GONGWEN_LINT_SEED sets it; `random` takes a new one. A failure prints it with the path to the smallest case. */
export const SEED = wanted === 'random' ? Date.now() % 0x7fffffff : Number(wanted ?? 20240115);

/** GONGWEN_LINT_RUNS multiplies the number of cases, for a long search. */
const FACTOR = Number(process.env['GONGWEN_LINT_RUNS'] ?? 1);

/**
 * Checks a property on so many cases.
 * @throws Error with the smallest case that fails, and with the seed that leads to it.
 */
export function check<Case>(property: IProperty<Case>, runs: number): void {
  assert(property, { seed: SEED, numRuns: Math.ceil(runs * FACTOR) });
}
