// A large folder is checked on several threads: what comes out is, byte for byte, what one thread says.

import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { FAULTLESS, FAULTY, folderOf, NUMBERLESS, onlyRules, type Contents, type Folder } from './harness';

const bundles = inject('bundles');
let copies: string;
/** The command line without a worker beside it: it works alone. */
const alone = path.join(bundles, 'cli.cjs');
const onThreads = (): string => path.join(copies, 'threads/cli.cjs');
/** Its worker cannot be loaded. */
const broken = (): string => path.join(copies, 'broken/cli.cjs');

beforeAll(() => {
  copies = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-threads-'));
  for (const copy of [onThreads(), broken()]) {
    mkdirSync(path.dirname(copy));
    copyFileSync(alone, copy);
  }
  copyFileSync(path.join(bundles, 'threads/worker.cjs'), path.join(path.dirname(onThreads()), 'worker.cjs'));
  writeFileSync(path.join(path.dirname(broken()), 'worker.cjs'), "throw new Error('no worker');");
});

afterAll(() => rmSync(copies, { recursive: true, force: true }));

function run(program: string, args: readonly string[], { root }: Folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

const GB18030 = Buffer.from(
  'd4c6cfaacfe732303233c4eab9a4d7f7d7dcbde10d0ad2bbcac7bda1c8abbbfad6c6a1a3b6fecac7c7bfbbafb1a3d5cfa1a3c8fdcac7bcd3c7bfc5e0d1b5a1a3c8fdcac7d1cfb8f1bfbcbacba1a30d0a',
  'hex',
);
const IGNORED = JSON.stringify({
  ignore: [
    { rule: 'enumeration-duplicate', words: '三是' },
    { rule: 'empty-marker', words: '没有的话' },
  ],
});

/** As many files as are worth threads, in several folders, with everything that may go wrong with one. */
function variedFiles(count: number): Contents {
  const texts = [FAULTY, FAULTLESS, NUMBERLESS, FAULTY.repeat(20)];
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`r/${i % 7}/${i}.txt`, `${texts[i % texts.length] ?? ''}第${i}份。\n`]),
  );
  return {
    ...files,
    'r/0/binary.txt': '\0\0',
    'r/1/gb.txt': GB18030,
    'r/2/garbled.md': Buffer.from([0xd4, 0xc6, 0xff, 0x41]),
    'r/3/.gongwenlintrc.json': onlyRules({ 'empty-marker': 'hint' }).replace('{', '{ "locale": "en", "unknownKey": 1,'),
    'r/4/.gongwenlintrc.json': '{ "rules": ',
    'r/5/.gongwenlint-ignore.json': IGNORED,
    'r/6/.gongwenlint-ignore.json': '{ "ignore": [{ "rule": 3 }] }',
    'r/locked.txt': FAULTY,
  };
}

test.each([
  [['r']],
  [['--format', 'json', 'r', 'missing']],
  [['--format', 'json', '--encoding', 'gb18030', 'r/6', 'r']],
  [['--config', 'r/3/.gongwenlintrc.json', 'r']],
  [['--config', 'missing.json', '--prune-ignores', 'r']],
  [['--fix', 'r']],
])('%j', { timeout: 60_000 }, (args) => {
  const [first, second] = [folderOf(variedFiles(250)), folderOf(variedFiles(250))];
  for (const folder of [first, second]) chmodSync(folder.path('r/locked.txt'), 0o000);
  const serial = run(alone, args, first);
  expect(serial.stdout.length).toBeGreaterThan(1000);
  expect(serial.stderr).toContain('r/');
  expect(run(onThreads(), args, second)).toEqual(serial);
  for (const name of ['r/5/.gongwenlint-ignore.json', 'r/2/2.txt']) expect(second.text(name)).toBe(first.text(name));
});

test.runIf(availableParallelism() > 1)(
  'a worker that cannot be loaded is told; few files, or files to be fixed, load none',
  { timeout: 60_000 },
  () => {
    const folder = folderOf({ ...variedFiles(250), 'few/a.txt': FAULTLESS });
    expect(run(broken(), ['r'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no worker') as unknown,
    });
    expect(run(broken(), ['few'], folder).status).toBe(0);
    expect(run(broken(), ['--fix', 'r'], folder).stderr).not.toContain('no worker');
  },
);
