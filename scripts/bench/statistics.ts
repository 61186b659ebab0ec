// Medians and how far the single runs lie from them.

/** Of some runs, in the unit of the runs. */
export interface Spread {
  readonly median: number;
  /** The fastest run, and the one that 95 % do not exceed. */
  readonly least: number;
  readonly p95: number;
  readonly runs: number;
}

/** Of at least one run. */
export function spread(runs: readonly number[]): Spread {
  const sorted = [...runs].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), least: quantile(sorted, 0), p95: quantile(sorted, 0.95), runs: runs.length };
}

function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('no runs to take a quantile of');
  return value;
}
