// `--fix`: what is written, what stays as it was, what is refused.

import {
  appendFileSync,
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixDocument } from '../../server/src/cli/fixFile';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { brief, FAULTLESS, FAULTY, folderOf, NUMBERLESS } from './harness';

const NUMBERED = NUMBERLESS.replace('（）', '（二）');

test('safe fixes are written; what is reported is what remains', async () => {
  const folder = folderOf({ 'a.txt': NUMBERLESS + FAULTY });
  const report = await folder.check(['--fix', 'a.txt']);
  expect(folder.text('a.txt')).toBe(NUMBERED + FAULTY);
  expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(['enumeration-duplicate']);
  expect(report.files[0]?.findings[0]?.start.offset).toBe((NUMBERED + FAULTY).lastIndexOf('三是'));
  expect([report.code, report.summary.fixable]).toEqual([1, 1]);
});

test('fixes that change words need --unsafe-fixes; a second run changes nothing', async () => {
  const folder = folderOf({ 'a.txt': NUMBERLESS, 'b.txt': FAULTY });
  const { code, stdout } = await folder.run(['--fix', '--unsafe-fixes', '.']);
  expect([folder.text('a.txt'), folder.text('b.txt')]).toEqual([NUMBERED, FAULTLESS]);
  expect([code, stdout]).toEqual([0, '检查了 2 个文件：没有发现问题；已修复 2 处\n']);
  expect((await folder.run(['--fix', '--unsafe-fixes', '.'])).stdout).toBe('检查了 2 个文件：没有发现问题\n');
});

test('--unsafe-fixes alone changes nothing and says so', async () => {
  const folder = folderOf({ 'a.txt': NUMBERLESS });
  const { stderr, code } = await folder.run(['--unsafe-fixes', 'a.txt']);
  expect([folder.text('a.txt'), stderr, code]).toEqual([
    NUMBERLESS,
    '--unsafe-fixes 只与 --fix 同用时生效 (--unsafe-fixes takes effect only with --fix)\n',
    1,
  ]);
});

describe('what a file keeps', () => {
  test.each([
    ['\\r\\n', (text: string) => text.replaceAll('\n', '\r\n')],
    ['\\r', (text: string) => text.replaceAll('\n', '\r')],
    ['mixed line endings', (text: string) => text.replace('\n', '\r\n').replace('作\n', '作\r')],
    ['its byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line ending at its end', (text: string) => text.trimEnd()],
  ])('%s', async (_, form) => {
    const folder = folderOf({ 'a.txt': form(NUMBERLESS) });
    await folder.run(['--fix', 'a.txt']);
    expect(folder.bytes('a.txt').equals(Buffer.from(form(NUMBERED)))).toBe(true);
  });

  test.runIf(process.platform !== 'win32').each([0o600, 0o664, 0o755])(
    'its mode (%o), and no other file beside it',
    async (mode) => {
      const folder = folderOf({ 'a.txt': NUMBERLESS });
      chmodSync(folder.path('a.txt'), mode);
      await folder.run(['--fix', 'a.txt']);
      expect(folder.text('a.txt')).toBe(NUMBERED);
      expect(statSync(folder.path('a.txt')).mode & 0o777).toBe(mode);
      expect(readdirSync(folder.root).sort()).toEqual(['.gongwenlintrc.json', 'a.txt']);
    },
  );

  test('its being a link', async () => {
    const folder = folderOf({ 'a.txt': NUMBERLESS });
    symlinkSync(folder.path('a.txt'), folder.path('link.txt'));
    await folder.run(['--fix', 'link.txt']);
    expect(lstatSync(folder.path('link.txt')).isSymbolicLink()).toBe(true);
    expect(folder.text('a.txt')).toBe(NUMBERED);
  });

  test('its time, when there is nothing to fix', async () => {
    const folder = folderOf({ 'a.txt': FAULTLESS });
    const before = new Date('2024-02-20T08:00:00Z');
    utimesSync(folder.path('a.txt'), before, before);
    const { ino } = statSync(folder.path('a.txt'));
    await folder.run(['--fix', 'a.txt']);
    expect(statSync(folder.path('a.txt')).mtime).toEqual(before);
    expect(statSync(folder.path('a.txt')).ino).toBe(ino);
  });
});

describe('what somebody else saves while a file is being fixed', () => {
  test.each([
    ['adds to the file', (location: string) => appendFileSync(location, '一句话。\n'), `${NUMBERLESS}一句话。\n`],
    ['writes the file again', (location: string) => writeFileSync(location, '一句话。\n'), '一句话。\n'],
  ])('stays, and is told: %s', async (_, save, expected) => {
    const folder = folderOf({ 'a.txt': NUMBERLESS });
    const location = folder.path('a.txt');
    const document = {
      input: { type: 'file' as const, path: 'a.txt', location },
      path: 'a.txt',
      location,
      bytes: folder.bytes('a.txt'),
      text: NUMBERLESS,
      encoding: 'utf8' as const,
      bom: false,
      snapshot: openDocument(NUMBERLESS, resolveConfig()),
    };
    save(location);
    const outcome = await fixDocument(document, 'safe');
    expect(folder.text('a.txt')).toBe(expected);
    expect(outcome).toEqual({
      ok: false,
      reason: {
        zh: '未能写入修复结果：文件在检查期间被改动，未写入；请重新检查',
        en: 'fixes not written: the file was changed in the meantime, nothing written: check it again',
      },
    });
  });
});

test.skipIf(process.platform === 'win32')('hard links that a file loses are told, and are no failure', async () => {
  const folder = folderOf({ 'a.txt': NUMBERLESS });
  linkSync(folder.path('a.txt'), folder.path('b.doc'));
  const { code, stderr } = await folder.run(['--fix', 'a.txt']);
  expect([code, folder.text('a.txt'), folder.text('b.doc')]).toEqual([0, NUMBERED, NUMBERLESS]);
  expect(stderr).toMatch(/^a\.txt: 此文件另有硬链接.* \(.*\)\n$/);
});

test('what a killed run has left beside a text goes with the next run, whatever that does', async () => {
  for (const args of [['a.txt'], ['--fix', '.']]) {
    const left = '.gongwen-lint-1-00000000-0123abcd.tmp';
    const folder = folderOf({ 'a.txt': FAULTLESS, [left]: FAULTY });
    utimesSync(folder.path(left), new Date(0), new Date(0));
    await folder.run(args);
    expect(readdirSync(folder.root).sort()).toEqual(['.gongwenlintrc.json', 'a.txt']);
  }
});

test.each([
  [
    'GB18030',
    Buffer.from(
      'd4c6cfaacfe732303233c4eab9a4d7f7d7dcbde10d0ad2bbcac7bda1c8abbbfad6c6a1a3b6fecac7c7bfbbafb1a3d5cfa1a3c8fdcac7bcd3c7bfc5e0d1b5a1a3c8fdcac7d1cfb8f1bfbcbacba1a30d0a',
      'hex',
    ),
  ],
  ['UTF-16', Buffer.from(`\uFEFF${FAULTY}`, 'utf16le')],
])('a file in %s is refused and stays as it was; the others are fixed', async (_, bytes) => {
  const folder = folderOf({ 'a.txt': bytes, 'b.txt': FAULTY });
  const report = await folder.check(['--fix', '--unsafe-fixes', 'a.txt', 'b.txt']);
  expect(folder.bytes('a.txt').equals(bytes)).toBe(true);
  expect(folder.text('b.txt')).toBe(FAULTLESS);
  expect(report.code).toBe(2);
  expect(report.errors).toEqual([
    {
      path: 'a.txt',
      message: '不是 UTF-8 文件，未作修复；请先转换编码 (not a UTF-8 file, nothing fixed: convert it first)',
    },
  ]);
  expect(brief(report)).toEqual(['a.txt:2:22 error enumeration-duplicate']);
});

describe('standard input', () => {
  test('comes out fixed, and nothing else does: the report goes to standard error', async () => {
    const { code, stdout, stderr } = await folderOf({}).run(['--fix', '-'], `\uFEFF${NUMBERLESS}${FAULTY}`);
    expect(stdout).toBe(`\uFEFF${NUMBERED}${FAULTY}`);
    expect(stderr).toMatch(/^-:10:22 错误 /);
    expect(code).toBe(1);
  });

  test('JSON too', async () => {
    const { stdout, stderr } = await folderOf({}).run(['--fix', '--format', 'json', '-'], NUMBERLESS);
    expect(stdout).toBe(NUMBERED);
    expect(JSON.parse(stderr)).toMatchObject({ version: 1, summary: { files: 1, errors: 0, fixable: 0 } });
  });

  test('what cannot be fixed passes through as it came', async () => {
    const bytes = Buffer.from([0x41, 0, 0x42]);
    const { code, stdout } = await folderOf({}).run(['--fix', '-'], bytes);
    expect([code, Buffer.from(stdout)]).toEqual([2, bytes]);
  });
});
