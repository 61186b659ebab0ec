// Writing a file: whole or not at all, whatever call of the system goes wrong, and never over words of somebody else.

import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileError } from '../../server/src/files/index';
import { NODE_CALLS } from '../../server/src/files/node/fileCalls';
import { lockName } from '../../server/src/files/node/ownFiles';
import { removeLeftovers, replaceFile, type FileCalls } from '../../server/src/files/node/index';
import { faultyCalls, type Fault } from './faultyCalls';
import { testFolder, type TestFolder } from './folder';

const OLD = '云溪乡工作总结\n'.repeat(50);
const NEW = `${OLD}一、主要工作\n`;
const WORDS = '别人写的一句话。\n';

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Undefined where it went well. */
async function write(folder: TestFolder, before: string | undefined, calls: FileCalls = NODE_CALLS): Promise<unknown> {
  const replacement = {
    location: folder.path('a.txt'),
    before: before === undefined ? undefined : bytes(before),
    after: bytes(NEW),
  };
  return replaceFile(replacement, calls).catch((error: unknown) => error ?? new Error('no reason'));
}

const content = (folder: TestFolder): string | undefined =>
  existsSync(folder.path('a.txt')) ? folder.text('a.txt') : undefined;

/** Does a write once for each of its calls, with that one going wrong. */
async function forEachCall(
  before: string | undefined,
  fault: Fault,
  judge: (folder: TestFolder, error: unknown, nth: number) => void,
): Promise<number> {
  for (let nth = 1; ; nth++) {
    const folder = testFolder(before === undefined ? {} : { 'a.txt': before });
    const faulty = faultyCalls(fault, nth);
    const error = await write(folder, before, faulty.calls);
    judge(folder, error, nth);
    // The next run finds nothing of it.
    if (content(folder) === before) expect(await write(folder, before)).toBeUndefined();
    await removeLeftovers(folder.root);
    expect(folder.names()).toEqual(['a.txt']);
    if (faulty.count < nth) return nth - 1;
  }
}

describe.each([
  ['a file that is there', OLD],
  ['a new file', undefined],
])('%s', (_, before) => {
  test.each(['EIO', 'ENOSPC', 'EACCES', 'ENOENT'])('any call may fail with %s', async (code) => {
    const calls = await forEachCall(before, { type: 'fails', code }, (folder, error, nth) => {
      expect([nth, content(folder)]).toEqual([nth, error === undefined ? NEW : before]);
    });
    expect(calls).toBeGreaterThan(20);
  });

  test('any call may read or write less than it was asked to', async () => {
    await forEachCall(before, { type: 'does less' }, (folder, error) => {
      expect([error, content(folder)]).toEqual([undefined, NEW]);
    });
  });

  test('the process may be killed before any call', async () => {
    const left = new Set<boolean>();
    await forEachCall(before, { type: 'is the last' }, (folder) => {
      left.add(folder.names().some((name) => name !== 'a.txt'));
      expect([before, NEW]).toContain(content(folder));
    });
    expect([...left].sort()).toEqual([false, true]);
  });
});

describe('another program that saves before any call', () => {
  test('by writing into the file: its words are there, and what is told is true', async () => {
    const meanwhile = (folder: TestFolder) => () => appendFileSync(folder.path('a.txt'), WORDS);
    await forEachCallOf(meanwhile, (text, error) => {
      expect(text).toBe(error === undefined ? NEW + WORDS : OLD + WORDS);
      if (error !== undefined) expect(error).toMatchObject({ kind: 'changed' });
    });
  });

  test('by emptying the file and writing it again', async () => {
    const meanwhile = (folder: TestFolder) => () => writeFileSync(folder.path('a.txt'), WORDS);
    await forEachCallOf(meanwhile, (text, error) => {
      expect(text).toBe(WORDS);
      if (error !== undefined) expect(error).toMatchObject({ kind: 'changed' });
    });
  });

  test('by putting another file in its place', async () => {
    // Before the very last call there is no time for it: nothing comes between that and the look before it.
    const meanwhile = (folder: TestFolder) => (call: string) => {
      if (call === 'renameNow') return;
      folder.write('theirs', WORDS);
      renameSync(folder.path('theirs'), folder.path('a.txt'));
    };
    await forEachCallOf(meanwhile, (text, error, call) => {
      if (call !== 'renameNow') expect(text).toBe(WORDS);
      if (error !== undefined) expect(error).toMatchObject({ kind: 'changed' });
    });
  });

  test('by making a file that was not there', async () => {
    for (let nth = 1, done = false; !done; nth++) {
      const folder = testFolder();
      let call = '';
      const meanwhile = (name: string): void => {
        call = name;
        if (name !== 'renameNow') folder.write('a.txt', WORDS);
      };
      const faulty = faultyCalls({ type: 'comes late', meanwhile }, nth);
      const error = await write(folder, undefined, faulty.calls);
      if (call !== 'renameNow' && call !== '') expect(content(folder)).toBe(WORDS);
      if (error !== undefined) expect(error).toMatchObject({ kind: 'changed' });
      done = faulty.count < nth;
    }
  });

  async function forEachCallOf(
    meanwhileIn: (folder: TestFolder) => (call: string) => void,
    judge: (text: string, error: unknown, call: string) => void,
  ): Promise<void> {
    const errors = new Set<unknown>();
    for (let nth = 1; ; nth++) {
      const folder = testFolder({ 'a.txt': OLD });
      let call = '';
      const meanwhile = (name: string): void => meanwhileIn(folder)((call = name));
      const faulty = faultyCalls({ type: 'comes late', meanwhile }, nth);
      const error = await write(folder, OLD, faulty.calls);
      if (call === '') break;
      judge(folder.text('a.txt'), error, call);
      errors.add(error instanceof FileError);
      await removeLeftovers(folder.root);
      expect(folder.names()).toEqual(['a.txt']);
    }
    // Both before and after the look at the content.
    expect(errors.size).toBe(2);
  }
});

describe('at once', () => {
  test('the same text is written by all, and all are right', async () => {
    const folder = testFolder({ 'a.txt': OLD });
    expect(await Promise.all(Array.from({ length: 8 }, () => write(folder, OLD)))).toEqual(Array(8).fill(undefined));
    expect([content(folder), folder.names()]).toEqual([NEW, ['a.txt']]);
  });

  test('of different texts one is written, the others are told', async () => {
    const folder = testFolder({ 'a.txt': OLD });
    const texts = Array.from({ length: 8 }, (_, i) => `${OLD}${String(i)}`);
    const outcomes = await Promise.allSettled(
      texts.map((text) => replaceFile({ location: folder.path('a.txt'), before: bytes(OLD), after: bytes(text) })),
    );
    const written = texts.filter((_, i) => outcomes[i]?.status === 'fulfilled');
    expect(written).toEqual([content(folder)]);
  });
});

describe('locks and leftovers', () => {
  const DEAD = 2 ** 22 + 1;
  const tmp = (pid: number, host: string) => `.gongwen-lint-${String(pid)}-${host}-0123abcd.tmp`;
  const hostIn = async (folder: TestFolder): Promise<string> => {
    let host = '';
    const meanwhile = (): void => {
      host = /-([0-9a-f]{8})-[0-9a-f]{8}\.tmp/.exec(folder.names().join(' '))?.[1] ?? host;
    };
    for (let nth = 1; host === ''; nth++)
      await write(folder, content(folder), faultyCalls({ type: 'comes late', meanwhile }, nth).calls);
    return host;
  };

  test('a lock of a process that is gone is taken away, and so are its files; those of others stay', async () => {
    const folder = testFolder({ 'a.txt': OLD });
    const host = await hostIn(folder);
    folder.write('a.txt', OLD);
    writeFileSync(lockName(folder.path('a.txt')), `${String(DEAD)} ${host} 0123456789abcdef`);
    writeFileSync(lockName(folder.path('b.txt')), `${String(DEAD)} ${host} 0123456789abcdef`);
    const others = [tmp(process.ppid, host), tmp(DEAD, '00000000'), '.gongwen-lint.tmp', 'a.txt.1710341114'].sort();
    for (const name of [...others, tmp(DEAD, host), tmp(process.pid, host)]) folder.write(name, OLD);
    expect(await write(folder, OLD)).toBeUndefined();
    expect(folder.names()).toEqual([...others, 'a.txt'].sort());
  });

  test('a lock of a process that runs is waited for', async () => {
    const folder = testFolder({ 'a.txt': OLD });
    const host = await hostIn(folder);
    folder.write('a.txt', OLD);
    const lock = lockName(folder.path('a.txt'));
    writeFileSync(lock, `${String(process.ppid)} ${host} 0123456789abcdef`);
    let looks = 0;
    const calls: FileCalls = {
      ...NODE_CALLS,
      async stat(path) {
        // Its holder is done when it has been looked at twice.
        if (path === lock && ++looks === 2) await NODE_CALLS.unlink(lock);
        return NODE_CALLS.stat(path);
      },
    };
    expect(await write(folder, OLD, calls)).toBeUndefined();
    expect([looks >= 2, content(folder), folder.names()]).toEqual([true, NEW, ['a.txt']]);
  });
});

describe.skipIf(process.platform === 'win32')('keeps', () => {
  const losses: string[] = [];
  const replace = (location: string) =>
    replaceFile({ location, before: bytes(OLD), after: bytes(NEW), onLoss: ({ zh }) => losses.push(zh) });

  test.each([0o600, 0o664, 0o755, 0o2755])('the mode %o', async (mode) => {
    const folder = testFolder({ 'a.txt': OLD });
    chmodSync(folder.path('a.txt'), mode);
    await replace(folder.path('a.txt'));
    expect(statSync(folder.path('a.txt')).mode & 0o7777).toBe(mode);
  });

  test.runIf(process.getuid?.() === 0)('the owner', async () => {
    const folder = testFolder({ 'a.txt': OLD });
    chownSync(folder.path('a.txt'), 1234, 2345);
    await replace(folder.path('a.txt'));
    expect(statSync(folder.path('a.txt'))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('a link, and a name of any length', async () => {
    const long = `${'总'.repeat(80)}.txt`;
    const folder = testFolder({ [long]: OLD });
    symlinkSync(long, folder.path('link.txt'));
    await replace(folder.path('link.txt'));
    expect([lstatSync(folder.path('link.txt')).isSymbolicLink(), folder.text(long)]).toEqual([true, NEW]);
  });

  test('no hard link, and says so before', async () => {
    const folder = testFolder({ 'a.txt': OLD });
    linkSync(folder.path('a.txt'), folder.path('b.txt'));
    losses.length = 0;
    const location = folder.path('a.txt');
    const atLoss: string[] = [];
    await replaceFile({
      location,
      before: bytes(OLD),
      after: bytes(NEW),
      onLoss: ({ zh }) => atLoss.push(zh, readFileSync(location, 'utf8')),
    });
    expect(atLoss).toEqual(['此文件另有硬链接：写入后，别的名字下仍是原来的内容', OLD]);
    expect([folder.text('a.txt'), folder.text('b.txt')]).toEqual([NEW, OLD]);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that must not be left', () => {
  const outcome = (location: string, within: string, before: string | undefined) =>
    replaceFile({ location, within, before: before === undefined ? undefined : bytes(before), after: bytes(NEW) }).then(
      () => 'written',
      (error: unknown) => (error instanceof FileError ? error.text.zh : error),
    );

  test('is not left by links, to files or to folders', async () => {
    const elsewhere = testFolder({ 'b.txt': OLD });
    const folder = testFolder();
    symlinkSync(elsewhere.path('b.txt'), folder.path('a.txt'));
    symlinkSync(elsewhere.root, folder.path('sub'));
    symlinkSync(elsewhere.path('new.txt'), folder.path('broken.txt'));
    expect(await outcome(folder.path('a.txt'), folder.root, OLD)).toBe('它是通向文件夹之外的链接，未写入');
    expect(await outcome(folder.path('sub/b.txt'), folder.root, OLD)).toBe('它是通向文件夹之外的链接，未写入');
    expect(await outcome(folder.path('sub/new.txt'), folder.root, undefined)).toBe('它是通向文件夹之外的链接，未写入');
    expect(await outcome(folder.path('broken.txt'), folder.root, undefined)).toBe('它是断开的链接，未写入');
    expect([elsewhere.names(), elsewhere.text('b.txt')]).toEqual([['b.txt'], OLD]);
  });

  test('may be a link itself, and hold links of its own', async () => {
    const folder = testFolder({ 'b.txt': OLD, '..c.txt': OLD });
    mkdirSync(folder.path('sub'));
    symlinkSync(folder.path('b.txt'), folder.path('sub/a.txt'));
    const link = testFolder();
    symlinkSync(folder.root, link.path('workspace'));
    expect(await outcome(link.path('workspace/sub/a.txt'), link.path('workspace'), OLD)).toBe('written');
    expect(await outcome(link.path('workspace/..c.txt'), link.path('workspace'), OLD)).toBe('written');
    expect(folder.text('b.txt')).toBe(NEW);
  });
});
