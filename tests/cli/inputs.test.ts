// Which files are looked at, under which name, and in which encoding they are read.

import { symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brief, FAULTLESS, FAULTY, folderOf } from './harness';

/** FAULTY with \r\n in GB18030, which Node reads and cannot write. */
const FAULTY_GB18030 = Buffer.from(
  'd4c6cfaacfe732303233c4eab9a4d7f7d7dcbde10d0ad2bbcac7bda1c8abbbfad6c6a1a3b6fecac7c7bfbbafb1a3d5cfa1a3c8fdcac7bcd3c7bfc5e0d1b5a1a3c8fdcac7d1cfb8f1bfbcbacba1a30d0a',
  'hex',
);
const FOUND = '2:22 error enumeration-duplicate';

describe('folders', () => {
  test('stand for all their texts, at any depth, in plain order, without packages and repositories', async () => {
    const folder = folderOf({
      'r/b.txt': FAULTLESS,
      'r/B.TXT': FAULTLESS,
      'r/a/z.md': FAULTLESS,
      'r/a-b.gongwen': FAULTLESS,
      'r/报告.公文': FAULTLESS,
      'r/.hidden/x.txt': FAULTLESS,
      'r/notes.doc': FAULTLESS,
      'r/txt': FAULTLESS,
      'r/node_modules/p/readme.md': FAULTLESS,
      'r/a/.git/description.txt': FAULTLESS,
    });
    const names = ['.hidden/x.txt', 'B.TXT', 'a-b.gongwen', 'a/z.md', 'b.txt', '报告.公文'];
    for (const given of ['r', 'r/', './r']) {
      const report = await folder.check([given]);
      expect(report.files.map(({ path }) => path)).toEqual(names.map((name) => `${given.replace(/\/$/, '')}/${name}`));
      expect(report.code).toBe(0);
    }
    const absolute = await folder.check([folder.path('r/a')]);
    expect(absolute.files.map(({ path }) => path)).toEqual([folder.path('r/a/z.md')]);
  });

  test('without texts are no fault', async () => {
    expect(await folderOf({ 'r/notes.doc': '' }).run(['r'])).toEqual({
      code: 0,
      stdout: '检查了 0 个文件：没有发现问题\n',
      stderr: '',
    });
  });

  test('links to files are files, links to folders are not followed, broken ones are nothing', async () => {
    const folder = folderOf({ 'r/a.txt': FAULTLESS, 'other/b.txt': FAULTLESS });
    symlinkSync(folder.path('other/b.txt'), folder.path('r/b.txt'));
    symlinkSync(folder.path('r'), folder.path('r/circle.txt'));
    symlinkSync(folder.path('gone.txt'), folder.path('r/gone.txt'));
    const report = await folder.check(['r']);
    expect(report.files.map(({ path }) => path)).toEqual(['r/a.txt', 'r/b.txt']);
    expect(report.errors).toEqual([]);
  });

  test('called like commands are reached by a path', async () => {
    const folder = folderOf({ 'rules/a.txt': FAULTY, '-x.txt': FAULTY });
    expect(brief(await folder.check(['./rules']))).toEqual([`./rules/a.txt:${FOUND}`]);
    expect(brief(await folder.check(['--', '-x.txt']))).toEqual([`-x.txt:${FOUND}`]);
  });
});

describe('files', () => {
  test('are looked at whatever their name ends in, once, in the order given', async () => {
    const folder = folderOf({ 'z.doc': FAULTY, 'a.txt': FAULTLESS });
    const report = await folder.check(['z.doc', 'a.txt', './z.doc', '.', folder.path('a.txt')]);
    expect(report.files.map(({ path }) => path)).toEqual(['z.doc', 'a.txt']);
  });

  test.each([
    ['missing', 'no/such.txt', undefined, '文件或文件夹不存在 (no such file or folder)'],
    [
      'binary',
      'x.txt',
      Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]),
      '不是文本文件（二进制内容，或不带 BOM 的 UTF-16） (not a text file: binary, or UTF-16 without a byte order mark)',
    ],
    [
      'full of control characters',
      'x.txt',
      Buffer.from([1, 2, 3, 4, 0x41]),
      '不是文本文件（二进制内容，或不带 BOM 的 UTF-16） (not a text file: binary, or UTF-16 without a byte order mark)',
    ],
    [
      'UTF-16 without a mark',
      'x.txt',
      Buffer.from('2023年', 'utf16le'),
      '不是文本文件（二进制内容，或不带 BOM 的 UTF-16） (not a text file: binary, or UTF-16 without a byte order mark)',
    ],
    [
      'in no known encoding',
      'x.txt',
      Buffer.from([0xd4, 0xc6, 0xff, 0x41]),
      '编码无法识别：既不是 UTF-8，也不是 GB18030 (unknown encoding: neither UTF-8 nor GB18030)',
    ],
  ])('one that is %s is told and the others are checked', async (_, name, content, message) => {
    const folder = folderOf({ 'a.txt': FAULTY, 'b.txt': FAULTY, ...(content && { [name]: content }) });
    const report = await folder.check(['a.txt', name, 'b.txt']);
    expect(report.code).toBe(2);
    expect(report.errors).toEqual([{ path: name, message }]);
    expect(report.stderr).toBe(`${name}: ${message}\n`);
    expect(brief(report)).toEqual([`a.txt:${FOUND}`, `b.txt:${FOUND}`]);
  });

  test('one that is too large is told before it is read', async () => {
    const folder = folderOf({ 'a.txt': FAULTY, 'x.txt': '' });
    truncateSync(folder.path('x.txt'), 20 * 1024 * 1024 + 1);
    const report = await folder.check(['a.txt', 'x.txt']);
    expect([report.code, report.stderr]).toEqual([
      2,
      'x.txt: 文件过大（上限 20 MB），未读取 (the file is too large (at most 20 MB), not read)\n',
    ]);
    expect(brief(report)).toEqual([`a.txt:${FOUND}`]);
  });

  test('a field code or two of Word do not make a text binary', async () => {
    const report = await folderOf({ 'a.txt': `${FAULTY}\u0013 PAGE \u0015\n` }).check(['a.txt']);
    expect([report.code, ...brief(report)]).toEqual([1, `a.txt:${FOUND}`]);
  });
});

describe('encodings', () => {
  test.each([
    ['utf8', Buffer.from(FAULTY)],
    ['utf8', Buffer.from(`\uFEFF${FAULTY}`)],
    ['gb18030', FAULTY_GB18030],
    ['utf16le', Buffer.from(`\uFEFF${FAULTY}`, 'utf16le')],
    ['utf16be', Buffer.from(`\uFEFF${FAULTY}`, 'utf16le').swap16()],
  ])('%s is recognised (%#)', async (encoding, bytes) => {
    const report = await folderOf({ 'a.txt': bytes }).check(['a.txt']);
    expect(report.files[0]?.encoding).toBe(encoding);
    expect(brief(report)).toEqual([`a.txt:${FOUND}`]);
  });

  test('four-byte characters of GB18030', async () => {
    // 镕㐀😀, then the text.
    const bytes = Buffer.concat([Buffer.from('e9468139ee399439fc360a', 'hex'), FAULTY_GB18030]);
    expect(brief(await folderOf({ 'a.txt': bytes }).check(['a.txt']))).toEqual([
      `a.txt:3:22 error enumeration-duplicate`,
    ]);
  });

  test('one that is asked for is the only one', async () => {
    const folder = folderOf({ 'gb.txt': FAULTY_GB18030, 'u.txt': FAULTY });
    const utf8 = await folder.check(['--encoding', 'utf8', 'gb.txt', 'u.txt']);
    expect(utf8.errors).toEqual([{ path: 'gb.txt', message: '不是有效的 UTF-8 文本 (not valid UTF-8)' }]);
    expect([utf8.code, ...brief(utf8)]).toEqual([2, `u.txt:${FOUND}`]);
    const gb18030 = await folder.check(['--encoding', 'gb18030', 'gb.txt']);
    expect([gb18030.code, ...brief(gb18030)]).toEqual([1, `gb.txt:${FOUND}`]);
    expect((await folder.check(['--encoding=auto', 'gb.txt', 'u.txt'])).files.map(({ encoding }) => encoding)).toEqual([
      'gb18030',
      'utf8',
    ]);
  });
});

describe('standard input', () => {
  test('is -, by its own name or the one given', async () => {
    const folder = folderOf({});
    expect(brief(await folder.check(['-'], FAULTY))).toEqual([`-:${FOUND}`]);
    expect(brief(await folder.check(['-', '--stdin-filename', 'x/报告.txt'], FAULTY))).toEqual([`x/报告.txt:${FOUND}`]);
  });

  test('stands beside files, once', async () => {
    const report = await folderOf({ 'a.txt': FAULTY }).check(['a.txt', '-', '-'], FAULTY_GB18030);
    expect(report.files.map(({ path, encoding }) => [path, encoding])).toEqual([
      ['a.txt', 'utf8'],
      ['-', 'gb18030'],
    ]);
  });

  test('can be unreadable too', async () => {
    const { code, errors } = await folderOf({}).check(['-', '--stdin-filename', 'x.txt'], Buffer.from([0, 1]));
    expect([code, errors.map(({ path }) => path)]).toEqual([2, ['x.txt']]);
  });
});
