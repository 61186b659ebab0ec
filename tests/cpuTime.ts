// What a piece of work costs, for tests that compare costs with each other; never for bounds in milliseconds.

/** CPU time in milliseconds: others use the machine as well. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several runs: what disturbs a run makes it longer, never shorter. */
export function leastCpuTime(runs: number, work: (run: number) => unknown): number {
  return Math.min(...Array.from({ length: runs }, (_, run) => cpuTime(() => work(run))));
}
