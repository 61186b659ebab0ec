// The command line as a program, under what befalls programs: a disk with some room left, others who write, an early death.
// A few rounds of each; GONGWEN_LINT_ROUNDS=100 does a hundred. Rounds differ by chance, and each of them must hold.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, rmSync, statfsSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { NUMBERLESS, SETTINGS } from '../cli/harness';
import { testFolder, type TestFolder } from './folder';

const ROUNDS = Number(process.env['GONGWEN_LINT_ROUNDS'] ?? 3);
/** Long enough for any of these: the machine may be busy. Milliseconds. */
const TIMEOUT = 120_000 + ROUNDS * 20_000;
/** What a folder holds beside what is left behind. */
const EXPECTED: ReadonlySet<string> = new Set(['a.txt', '.gongwenlintrc.json', 'filler']);
const WORDS = '别人写的一句话。\n';

/** A report whose only fault has a safe fix, some hundred kilobytes long. */
const OLD = NUMBERLESS + '组织学习，落实经费。\n'.repeat(10_000);
const NEW = OLD.replace('（）', '（二）');

const bundles = inject('bundles');

interface Outcome {
  readonly code: number | null;
  readonly stderr: string;
}

function start(folder: TestFolder): ChildProcess {
  return spawn(process.execPath, [path.join(bundles, 'cli.cjs'), '--fix', 'a.txt'], {
    cwd: folder.root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function end(child: ChildProcess): Promise<Outcome> {
  const stderr = child.stderr === null ? '' : text(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr: await stderr };
}

const fix = (folder: TestFolder): Promise<Outcome> => end(start(folder));
const folderOf = (old: string): TestFolder => testFolder({ 'a.txt': old, '.gongwenlintrc.json': SETTINGS });
const left = (folder: TestFolder): readonly string[] => folder.names().filter((name) => !EXPECTED.has(name));

/** Every other time some moment of a whole run, else when the first temporary file is there, or a moment later. */
async function someMoment(folder: TestFolder, round: number, duration: number): Promise<void> {
  if (round % 2 === 0) return setTimeout(Math.random() * duration);
  const ends = new AbortController();
  // A run that has been quicker than the watcher is over by then.
  const watcher = watch(folder.root, { signal: ends.signal });
  const seen = new Promise<void>((resolve) => {
    watcher.on('change', (_, name) => {
      if (!EXPECTED.has(String(name))) resolve();
    });
  });
  await Promise.race([seen, setTimeout(3 * duration, undefined, { signal: ends.signal })]);
  ends.abort();
  if (Math.random() < 0.7) await setTimeout(Math.random() * 10);
}

async function durationOfARun(): Promise<number> {
  const folder = folderOf(OLD);
  const began = performance.now();
  expect((await fix(folder)).code).toBe(0);
  expect(folder.text('a.txt')).toBe(NEW);
  return performance.now() - began;
}

/** How often each thing has happened, to be read in the output. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  print(title: string): void {
    console.log(
      `${title}, ${String(ROUNDS)} rounds: ${[...this.#counts].map(([what, n]) => `${what} ${String(n)}`).join(', ')}`,
    );
  }
}

test('a kill at any moment', { timeout: TIMEOUT }, async () => {
  const duration = await durationOfARun();
  const tally = new Tally();
  for (let round = 0; round < ROUNDS; round++) {
    const folder = folderOf(OLD);
    const child = start(folder);
    const ended = end(child);
    await someMoment(folder, round, duration);
    child.kill('SIGKILL');
    const { code } = await ended;
    const found = folder.text('a.txt');
    expect([OLD, NEW]).toContain(found);
    tally.add(found === OLD ? 'old' : 'new');
    if (code !== null) tally.add('ended before');
    if (left(folder).length > 0) tally.add('something left');
    expect((await fix(folder)).code).toBe(0);
    expect([folder.text('a.txt'), left(folder)]).toEqual([NEW, []]);
  }
  tally.print('kill -9');
});

test('another program that writes meanwhile', { timeout: TIMEOUT }, async () => {
  const duration = await durationOfARun();
  const tally = new Tally();
  for (let round = 0; round < ROUNDS; round++) {
    const folder = folderOf(OLD);
    const child = start(folder);
    const ended = end(child);
    await someMoment(folder, round, duration);
    appendFileSync(folder.path('a.txt'), WORDS);
    const { code, stderr } = await ended;
    const found = folder.text('a.txt');
    tally.add(code === 0 ? 'fixed' : 'refused');
    if (code === 0) expect([found, stderr]).toEqual([NEW + WORDS, '']);
    else {
      expect(found).toBe(OLD + WORDS);
      expect([code, stderr]).toEqual([2, expect.stringContaining('文件在检查期间被改动')]);
    }
    expect(left(folder)).toEqual([]);
  }
  tally.print('another writer');
});

test('two runs at once', { timeout: TIMEOUT }, async () => {
  const tally = new Tally();
  for (let round = 0; round < ROUNDS; round++) {
    const folder = folderOf(OLD);
    const outcomes = await Promise.all([fix(folder), fix(folder)]);
    for (const { code, stderr } of outcomes) {
      tally.add(code === 0 ? 'fixed' : 'refused');
      expect([code, stderr]).toEqual([0, '']);
    }
    expect([folder.text('a.txt'), left(folder)]).toEqual([NEW, []]);
  }
  tally.print('two at once');
});

/** A small file system of its own, where that is allowed. */
function smallDisk(folder: TestFolder): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder.root], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a disk with any room left', { timeout: TIMEOUT }, async (context) => {
  const folder = testFolder();
  if (!smallDisk(folder)) {
    console.log('Skipped: no file system can be mounted here (it takes root on Linux)');
    return context.skip();
  }
  const tally = new Tally();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of readdirSync(folder.root)) rmSync(folder.path(name));
      folder.write('.gongwenlintrc.json', SETTINGS);
      folder.write('a.txt', OLD);
      const { bavail, bsize } = statfsSync(folder.root);
      const room = Math.floor(Math.random() * 1.3 * Buffer.byteLength(NEW));
      writeFileSync(folder.path('filler'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
      const { code, stderr } = await fix(folder);
      tally.add(code === 0 ? 'fixed' : 'refused');
      expect(folder.text('a.txt')).toBe(code === 0 ? NEW : OLD);
      if (code !== 0) expect([code, stderr]).toEqual([2, expect.stringContaining('磁盘已满')]);
      expect(left(folder)).toEqual([]);
    }
  } finally {
    execFileSync('umount', [folder.root]);
  }
  tally.print('little room');
});
