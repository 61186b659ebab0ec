// The command `npm run bench`.

import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CONTESTANTS, OURS } from './contestants';
import { Child, endChildren } from './children';
import { makeInputs, SHAPES, SIZES, type Inputs, type Size } from './inputs';
import type { Job } from './jobs';
import { lintInTurns } from './lintTurns';
import { page } from './page';
import { endPrograms, runInTurns, type Program } from './processes';
import { EMPTY, linters, starts } from './programs';
import { spread } from './statistics';
import type { Edited, LintResult, Machine, Results } from './results';

export const USAGE =
  'npm run bench [-- --only PARTS] [--no-peers] [--quick] [--bound SECONDS] [--corpus DIR] [--json] [--write]';
const PARTS = ['lint', 'floor', 'programs', 'editing', 'memory', 'editor'] as const;
type Part = (typeof PARTS)[number];

export interface BenchIo {
  readonly root: string;
  /** For inputs and bundles; emptied. */
  readonly scratch: string;
  /** The bundle of child.ts. */
  readonly child: string;
  readonly performancePage: string;
  readonly cwd: string;
  readonly installPeers: () => Promise<string>;
  /** Drives VS Code; gives milliseconds of single keys, or undefined where that is not possible. */
  readonly measureKeys: () => Promise<
    { readonly ours: readonly number[]; readonly toy: readonly number[] } | undefined
  >;
  readonly atEnd: (work: () => void) => void;
  readonly stdout: (text: string) => void;
  readonly stderr: (line: string) => void;
}

interface Request {
  readonly parts: ReadonlySet<Part>;
  readonly peers: boolean;
  /** Nothing of 10 MB, and fewer turns: for looking while one works. */
  readonly quick: boolean;
  readonly boundMs: number;
  readonly corpus: string | undefined;
  readonly json: boolean;
  readonly write: boolean;
}

/** @returns the exit code: figures never make it fail */
export async function runBench(args: readonly string[], io: BenchIo): Promise<0 | 2> {
  const request = readArguments(args, io);
  if (typeof request === 'string') {
    io.stderr(`${request}\n${USAGE}`);
    return 2;
  }
  io.atEnd(() => {
    endChildren();
    endPrograms();
  });
  const results = await measure(request, io);
  const text = page(results);
  io.stdout(request.json ? `${JSON.stringify(results)}\n` : text);
  if (request.write) writeFileSync(io.performancePage, text);
  return 0;
}

function readArguments(args: readonly string[], { cwd }: BenchIo): Request | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        'no-peers': flag,
        quick: flag,
        bound: { type: 'string', default: '30' },
        corpus: { type: 'string' },
        json: flag,
        write: flag,
      },
    });
    const parts = values.only?.split(',') ?? PARTS;
    const unknown = parts.filter((part) => !PARTS.includes(part as Part));
    if (unknown.length > 0) return `There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`;
    const seconds = Number(values.bound);
    if (!(seconds > 0)) return `--bound ${values.bound} is no number of seconds.`;
    const { json, write, quick } = values;
    const corpus = values.corpus === undefined ? undefined : path.resolve(cwd, values.corpus);
    return {
      parts: new Set(parts as readonly Part[]),
      peers: !values['no-peers'],
      quick,
      boundMs: seconds * 1000,
      corpus,
      json,
      write,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function measure(request: Request, io: BenchIo): Promise<Results> {
  const before = os.loadavg()[0] ?? 0;
  const peers = request.peers ? await io.installPeers() : undefined;
  io.stderr('making the texts');
  const inputs = makeInputs(path.join(io.scratch, 'inputs'), io.root, request.corpus);
  const wants = (part: Part): boolean => request.parts.has(part);
  const bench = new Bench(request, io, inputs, peers);
  const measured = {
    ...(wants('lint') && { lint: await bench.lint() }),
    ...(wants('floor') && { floor: await bench.floor() }),
    ...(wants('programs') && { programs: await bench.programs() }),
    ...(wants('editing') && { editing: await bench.editing() }),
    ...(wants('memory') && { memory: await bench.memory() }),
    ...(wants('editor') && { editor: await bench.editor() }),
  };
  const bytes = Object.fromEntries(
    SHAPES.flatMap((shape) =>
      bench.sizes.map((size) => [`${size}, ${shape}`, readFileSync(inputs.file(size, shape)).length]),
    ),
  );
  return {
    machine: machineOf(before, peers),
    inputs: { ...inputs, bytes: { ...bytes, '1,000 files': inputs.folderBytes } },
    ...Object.fromEntries(Object.entries(measured).filter(([, value]) => value !== undefined)),
  };
}

class Bench {
  readonly sizes: readonly Size[];

  constructor(
    private readonly request: Request,
    private readonly io: BenchIo,
    private readonly inputs: Inputs,
    private readonly peers: string | undefined,
  ) {
    this.sizes = (Object.keys(SIZES) as Size[]).filter((size) => !request.quick || size !== '10 MB');
  }

  async lint(): Promise<readonly LintResult[]> {
    const contestants = CONTESTANTS.filter(({ name }) => this.peers !== undefined || name === OURS);
    const results: LintResult[] = [];
    for (const shape of SHAPES) {
      for (const size of this.sizes) {
        this.io.stderr(`full lint: ${size}, ${shape}`);
        const file = this.inputs.file(size, shape);
        const options = {
          program: this.io.child,
          peers: this.peers ?? '',
          bound: this.request.boundMs,
          turns: this.request.quick ? 5 : 9,
        };
        results.push({
          size,
          shape,
          bytes: readFileSync(file).length,
          figures: await lintInTurns(contestants, file, options),
        });
      }
    }
    return results;
  }

  async floor() {
    this.io.stderr('the floor');
    return this.#ask({ kind: 'floor', file: this.inputs.file('1 MB', 'lines'), rounds: 25 });
  }

  async programs(): Promise<Results['programs']> {
    const { root } = this.io;
    const run = (what: string, programs: readonly Program[], turns: number) => {
      this.io.stderr(`whole processes: ${what}`);
      return runInTurns(programs, this.request.quick ? Math.ceil(turns / 2) : turns, this.request.boundMs);
    };
    const all = (target: string): readonly Program[] => [EMPTY, ...linters({ root, peers: this.peers }, target)];
    return {
      start: await run('start', [EMPTY, ...starts(root)], 21),
      '10 KB': await run('10 KB', all(this.inputs.file('10 KB', 'lines')), 15),
      '10 MB': this.request.quick ? [] : await run('10 MB', all(this.inputs.file('10 MB', 'lines')), 3),
      '1,000 files': await run('1,000 files', all(this.inputs.folder), 5),
    };
  }

  async editing(): Promise<Results['editing']> {
    const edited: readonly (readonly [Edited, Size, (typeof SHAPES)[number], number])[] = [
      ['1 MB, lines', '1 MB', 'lines', 15],
      ['1 MB, one line', '1 MB', 'one line', 10],
      ['10 MB, lines', '10 MB', 'lines', 5],
    ];
    const all: Partial<Record<Edited, NonNullable<Awaited<ReturnType<Bench['editingOf']>>>>> = {};
    for (const [name, size, shape, rounds] of edited) {
      if (!this.sizes.includes(size)) continue;
      this.io.stderr(`keystrokes: ${name}`);
      const figures = await this.editingOf(size, shape, rounds);
      if (figures !== undefined) all[name] = figures;
    }
    return all;
  }

  editingOf(size: Size, shape: (typeof SHAPES)[number], rounds: number) {
    return this.#ask({
      kind: 'editing',
      file: this.inputs.file(size, shape),
      rounds: this.request.quick ? Math.ceil(rounds / 2) : rounds,
      lints: size === '10 MB' ? 3 : 7,
    });
  }

  async memory() {
    this.io.stderr('memory');
    return this.#ask(
      { kind: 'memory', small: this.inputs.file('100 KB', 'lines'), large: this.inputs.file('10 MB', 'lines') },
      ['--expose-gc'],
    );
  }

  async editor(): Promise<Results['editor']> {
    this.io.stderr('key to squiggle in the editor');
    const keys = await this.io.measureKeys();
    if (keys === undefined) this.io.stderr('not measured: the editor could not be driven here');
    return keys && { ours: spread(keys.ours), toy: spread(keys.toy) };
  }

  /** Measurements of this project alone get more time than a single lint of a peer, but an end as well. */
  async #ask<Kind extends 'floor' | 'editing' | 'memory'>(
    job: Extract<Job, { kind: Kind }>,
    execArgv: readonly string[] = [],
  ) {
    const child = new Child(this.io.child, execArgv);
    const outcome = await child.ask<Kind>(job, this.request.boundMs * 20);
    child.end();
    if (outcome.ok) return outcome.answer;
    this.io.stderr(`not measured: ${outcome.reason}`);
    return undefined;
  }
}

function machineOf(before: number, peers: string | undefined): Machine {
  const [cpu] = os.cpus();
  const versions =
    peers === undefined
      ? []
      : CONTESTANTS.flatMap(({ package: name }) =>
          name === undefined ? [] : [[name, versionOf(peers, name)] as const],
        );
  return {
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    processors: `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    load: [before, os.loadavg()[0] ?? 0],
    date: new Date().toISOString().slice(0, 10),
    peers: Object.fromEntries(versions),
  };
}

function versionOf(peers: string, name: string): string {
  return (
    JSON.parse(readFileSync(path.join(peers, 'node_modules', name, 'package.json'), 'utf8')) as {
      readonly version: string;
    }
  ).version;
}
