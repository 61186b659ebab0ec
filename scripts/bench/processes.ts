// Whole runs of programs, in turn: wall time from start to exit, and the most memory held.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spread, type Spread } from './statistics';

export interface Program {
  readonly name: string;
  /** For Node, the script first. */
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Given on standard input; the run then ends with the first output, which answers it. */
  readonly input?: string;
}

export interface ProcessFigures {
  readonly program: string;
  readonly failure?: string;
  /** Milliseconds. */
  readonly time?: Spread;
  /** MB. */
  readonly peak?: number;
}

const alive = new Set<ChildProcess>();

/** Ends all programs; to be called when this process is told to stop. */
export function endPrograms(): void {
  for (const child of alive) child.kill('SIGKILL');
}

/**
 * Runs all programs once for their memory (the first run also warms the system's cache of files), then so many times in turn.
 * Programs that exceed the bound, or that find nothing to run, are left out of the turns. Exit codes say what was found, not
 * whether something went wrong.
 */
export async function runInTurns(
  programs: readonly Program[],
  turns: number,
  bound: number,
): Promise<readonly ProcessFigures[]> {
  const first = new Map<Program, Run | undefined>();
  for (const program of programs) first.set(program, await runWithMemory(program, bound));
  const runs = new Map(programs.map((program) => [program, [] as number[]]));
  for (let turn = 0; turn < turns; turn++) {
    for (const program of programs) {
      const before = first.get(program);
      if (before === undefined) continue;
      // Long runs say what they say the first time.
      if (before.ms > LONG_MS && turn > 0) continue;
      const run = await runOnce(program, bound);
      if (run !== undefined) runs.get(program)?.push(run);
    }
  }
  return programs.map((program) => {
    const each = runs.get(program) ?? [];
    const peak = first.get(program)?.peak;
    if (each.length === 0) return { program: program.name, failure: `> ${Math.round(bound / 1000)} s` };
    return { program: program.name, time: spread(each), ...(peak !== undefined && { peak }) };
  });
}

const LONG_MS = 10_000;

interface Run {
  readonly ms: number;
  readonly peak: number | undefined;
}

/** Writes, as a process ends, the most memory it has held, in KB. */
const HOOK =
  "process.on('exit',()=>{require('node:fs').writeFileSync(process.env.BENCH_PEAK,String(process.resourceUsage().maxRSS))})";

async function runWithMemory(program: Program, bound: number): Promise<Run | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-bench-'));
  try {
    const file = path.join(folder, 'peak');
    const hook = `data:text/javascript,${encodeURIComponent(`import{createRequire}from'node:module';const require=createRequire('/');${HOOK}`)}`;
    const ms = await runOnce({ ...program, args: ['--import', hook, ...program.args] }, bound, {
      ...process.env,
      BENCH_PEAK: file,
    });
    return ms === undefined ? undefined : { ms, peak: peakOf(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined where the program ended without its last words. */
function peakOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) / 1024;
  } catch {
    return undefined;
  }
}

/** Milliseconds; undefined beyond the bound. */
function runOnce({ args, cwd, input }: Program, bound: number, env = process.env): Promise<number | undefined> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env,
      ...(cwd !== undefined && { cwd }),
    });
    alive.add(child);
    const end = (ms: number | undefined): void => {
      clearTimeout(timer);
      alive.delete(child);
      child.kill('SIGKILL');
      resolve(ms);
    };
    const timer = setTimeout(() => end(undefined), bound);
    // A program may be gone before it has read what it is given.
    child.stdin.on('error', () => undefined);
    if (input === undefined) {
      child.stdin.end();
      // A pipe that is read, as most callers have it: a full one would slow the program down.
      child.stdout.resume();
      child.once('close', () => end(performance.now() - began));
    } else {
      child.stdin.write(input);
      child.stdout.once('data', () => end(performance.now() - began));
    }
    child.once('error', () => end(undefined));
  });
}
