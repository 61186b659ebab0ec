// `check` of a large folder on several threads: parts of the inputs go to a pool of workers, and what comes back is told in the order of the inputs.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { CheckRequest } from './checkDocument';
import type { CheckOutput } from './checkOutput';
import type { Input } from './discover';
import type { Opening } from './documents';
import type { IgnoreLists } from './ignores';
import type { CommandIo } from './io';
import type { FileResult, Part } from './worker';

/** Fewer files than this are not worth other threads: each loads the engine again and runs it slowly at first. Judged from CPU time on two processors. */
const MIN_FILES = 200;
/** Files sent at once: few enough that the threads end together, many enough that sending costs nothing beside the work. */
const PART = 16;
const MAX_THREADS = 8;
/** Parts under way or done before their turn, to each thread: after a slow file the results must not pile up. */
const AHEAD = 3;

/** The bundle of the workers, beside the command line's. */
const WORKER = path.join(__dirname, 'worker.cjs');

/**
 * How many threads to use; 1 means this one alone. So it is where texts are fixed, since two paths may lead to the same file;
 * where standard input is among them, which no worker can read; and where the command line has no worker beside it.
 */
export function threadsFor(inputs: readonly Input[], { fix }: CheckRequest): number {
  if (inputs.length < MIN_FILES || fix || inputs.some(({ type }) => type === 'stdin') || !existsSync(WORKER)) return 1;
  return Math.min(availableParallelism(), MAX_THREADS);
}

/**
 * Checks files in workers. Those read settings and ignore lists too, in silence: what is wrong with one is told here, when the
 * first text that it holds for has its turn.
 * Throws where a worker ends before its time; what is wrong with a file is a failure.
 */
export async function checkOnThreads(
  inputs: readonly Input[],
  threads: number,
  request: CheckRequest,
  io: CommandIo,
  { settings, ignores, onFailure }: Opening & { readonly ignores: IgnoreLists },
  output: CheckOutput,
): Promise<void> {
  let done = 0;
  for await (const { failures, checked } of resultsOf(inputs, threads, request, io.cwd)) {
    io.progress?.(done++, inputs.length);
    if (checked !== undefined) {
      const { location, usedIgnores } = checked;
      const config = await settings.for(location);
      await ignores.lookedAt(location, { usedIgnores: new Set(usedIgnores), config });
    }
    failures.forEach(onFailure);
    if (checked !== undefined) output.file(checked.file);
  }
  io.progress?.(inputs.length, inputs.length);
}

/** In the order of the inputs. */
async function* resultsOf(
  inputs: readonly Input[],
  threads: number,
  request: CheckRequest,
  cwd: string,
): AsyncIterable<FileResult> {
  const { pool: open } = await import('workerpool');
  const pool = open(WORKER, { workerType: 'thread', minWorkers: threads, maxWorkers: threads });
  const running: Promise<readonly FileResult[]>[] = [];
  const send = (part: Part): void => {
    const results = Promise.resolve<readonly FileResult[]>(pool.exec('check', [part]));
    // Awaited in its turn; what it throws before is not unheard.
    results.catch(() => undefined);
    running.push(results);
  };
  try {
    let next = 0;
    do {
      for (; next < inputs.length && running.length < threads * AHEAD; next += PART)
        send({ inputs: inputs.slice(next, next + PART), request, cwd });
      yield* (await running.shift()) ?? [];
    } while (running.length > 0);
  } finally {
    // Not awaited: it never comes back for a worker that could not be loaded.
    void pool.terminate(true);
  }
}
