// The command line as a program: bundled, in a process of its own, with real pipes.

import {
  execFileSync,
  fork,
  spawn,
  spawnSync,
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
} from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { CheckReport } from '../../server/src/cli/checkReport';
import { FAULTLESS, FAULTY, folderOf, NUMBERLESS, type Folder } from './harness';

const bundles = inject('bundles');

function start(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [path.join(bundles, 'cli.cjs'), ...args], { cwd });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** The exit code, once all pipes are closed; null for a process that was killed. */
async function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

async function finish(child: ChildProcessWithoutNullStreams) {
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  return { code, stdout, stderr };
}

/** Enough findings to fill the pipe many times over. */
function manyFiles(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r/${i}.txt`, FAULTY.repeat(10)]));
}

test.each([
  [FAULTLESS, 0],
  [FAULTY, 1],
  ['\0', 2],
])('exit codes (%#)', async (content, code) => {
  const folder = folderOf({ 'a.txt': content });
  expect((await finish(start(['a.txt'], folder.root))).code).toBe(code);
});

test('a pipe through --fix', async () => {
  const child = start(['--fix', '-'], folderOf({}).root);
  child.stdin.end(NUMBERLESS);
  const { code, stdout, stderr } = await finish(child);
  expect([code, stdout]).toEqual([0, NUMBERLESS.replace('（）', '（二）')]);
  expect(stderr).toBe('检查了 1 个文件：没有发现问题；已修复 1 处\n');
});

test('a large output arrives whole', async () => {
  const { code, stdout } = await finish(start(['--format', 'json', 'r'], folderOf(manyFiles()).root));
  expect(stdout.length).toBeGreaterThan(300_000);
  const { summary } = JSON.parse(stdout) as CheckReport;
  expect([code, summary.files, summary.errors]).toEqual([1, 100, 1000]);
});

test('a reader that has seen enough is no crash', async () => {
  const child = start(['r'], folderOf(manyFiles()).root);
  const stderr = text(child.stderr);
  child.stdout.once('data', () => child.stdout.destroy());
  expect([await exitOf(child), await stderr]).toEqual([1, '']);
});

describe('a parent that has opened a channel', () => {
  const LONG_WORK = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`r/${i}.txt`, FAULTLESS.repeat(1000)]));

  test('is told how far the work is, and ends it by going away', async () => {
    const child = startWithChannel(['r'], folderOf(LONG_WORK).root);
    const [progress] = (await once(child, 'message')) as [unknown];
    expect(progress).toEqual({ done: expect.any(Number) as unknown, of: 200 });
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([2, null]);
  });

  test('need not go away for the work to come to its end', async () => {
    const child = startWithChannel(['a.txt'], folderOf({ 'a.txt': FAULTY }).root);
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  test.skipIf(process.platform === 'win32')('ends it, its threads included, by a signal', async () => {
    const child = startWithChannel(['r'], folderOf(LONG_WORK).root);
    await once(child, 'message');
    child.kill();
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  });

  function startWithChannel(args: readonly string[], cwd: string): ChildProcess {
    const child = fork(path.join(bundles, 'cli.cjs'), args, {
      cwd,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    return child;
  }
});

test.runIf(existsSync('/dev/full'))('a disk that is full is a fault, not a finding', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [path.join(bundles, 'cli.cjs'), 'a.txt'], {
    cwd: folderOf({ 'a.txt': FAULTY }).root,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect([status, stderr]).toEqual([2, '磁盘已满 (no space left)\n']);
});

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  const check = (folder: Folder, ...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(bundles, 'cli.cjs'), ...args], {
      cwd: folder.root,
      encoding: 'utf8',
      // A program that reads it never ends.
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });
  const make: Readonly<Record<string, (location: string) => void>> = {
    'a pipe': (location) => void execFileSync('mkfifo', [location]),
    'a device': (location) => symlinkSync('/dev/zero', location),
  };

  test.each(Object.entries(make))('%s as a text is refused, and others are checked', (_, makeIt) => {
    const folder = folderOf({ 'a.txt': FAULTY });
    makeIt(folder.path('x.txt'));
    const { status, stdout, stderr } = check(folder, 'x.txt', 'a.txt');
    expect([status, stderr]).toEqual([
      2,
      'x.txt: 不是普通文件（管道、设备等），未读取 (not a regular file, not read)\n',
    ]);
    expect(stdout).toContain('a.txt:2:22');
  });

  test.each(Object.entries(make))(
    '%s as a settings file or a list is a fault of that, and texts are checked',
    (_, makeIt) => {
      for (const name of ['.gongwenlintrc.json', '.gongwenlint-ignore.json']) {
        const folder = folderOf({ 'r/a.txt': FAULTY });
        makeIt(folder.path(`r/${name}`));
        const { status, stdout, stderr } = check(folder, 'r/a.txt');
        expect([status, stderr]).toEqual([2, expect.stringContaining(`r/${name}:1:1: `)]);
        expect(stderr).toContain('不是普通文件');
        expect(stdout).toContain('r/a.txt:2:22');
      }
    },
  );
});

describe('lsp --stdio', () => {
  test.each([[['lsp', '--stdio']], [['lsp', '--stdio', `--clientProcessId=${process.pid}`]]])(
    '%j answers initialize, and ends when told',
    async (args) => {
      const child = start(args, folderOf({}).root);
      const messages = readMessages(child);
      send(child, { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      const first = await messages.next();
      expect(first.value).toMatchObject({
        id: 1,
        result: { capabilities: { documentSymbolProvider: expect.anything() as unknown } },
      });
      send(child, { method: 'initialized', params: {} });
      send(child, { id: 2, method: 'shutdown' });
      for await (const message of messages) if ((message as { id?: number }).id === 2) break;
      send(child, { method: 'exit' });
      expect(await exitOf(child)).toBe(0);
    },
  );
});

function send(child: ChildProcessWithoutNullStreams, message: object): void {
  const content = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
}

/** The messages that the server sends, read by the lengths that stand before them. */
async function* readMessages(child: ChildProcessWithoutNullStreams): AsyncGenerator<unknown, undefined> {
  let received = Buffer.alloc(0);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(received.toString('latin1'));
      if (header === null) break;
      const end = header[0].length + Number(header[1]);
      if (received.length < end) break;
      yield JSON.parse(received.subarray(header[0].length, end).toString('utf8'));
      received = received.subarray(end);
    }
  }
}
