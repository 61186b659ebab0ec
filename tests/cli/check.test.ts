// `check`: what its two outputs say, and the exit codes.

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ruleById } from '../../server/src/engine/index';
import { brief, FAULTLESS, FAULTY, folderOf, NUMBERLESS, onlyRules } from './harness';

describe('JSON', () => {
  test('is the contract, key by key and in its order', async () => {
    const { stdout } = await folderOf({ 'a.txt': FAULTY }).run(['check', '--format', 'json', 'a.txt', 'no.txt']);
    const report = JSON.parse(stdout) as unknown;
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: 'a.txt',
          encoding: 'utf8',
          kind: 'work-summary',
          findings: [
            {
              rule: 'enumeration-duplicate',
              severity: 'error',
              message: expect.stringContaining('三是') as string,
              start: { line: 2, column: 22, offset: 34 },
              end: { line: 2, column: 24, offset: 36 },
              related: [
                {
                  message: expect.stringMatching(/\p{Script=Han}/u) as string,
                  start: { line: 2, column: 15, offset: 27 },
                  end: { line: 2, column: 17, offset: 29 },
                },
              ],
              fixes: expect.arrayContaining([
                {
                  title: expect.stringMatching(/\p{Script=Han}/u) as string,
                  safe: false,
                  edits: [{ start: 34, end: 35, text: '四' }],
                },
              ]) as unknown[],
            },
          ],
        },
      ],
      errors: [{ path: 'no.txt', message: '文件或文件夹不存在 (no such file or folder)' }],
      summary: { files: 1, errors: 1, warnings: 0, hints: 0, fixable: 1 },
    });
    // One line, keys in the order of the contract.
    expect(stdout).toBe(`${JSON.stringify(report)}\n`);
    const order = [...stdout.matchAll(/"(\w+)":/g)].map(([, key]) => key);
    expect(order.join(' ')).toMatch(
      /^version files path encoding kind findings rule severity message start line column offset end line column offset related message start line column offset end line column offset fixes (?:title safe edits (?:start end text )+)+errors path message summary files errors warnings hints fixable$/,
    );
  });

  test('places are counted in UTF-16 code units, lines end at \\n, \\r\\n and \\r, the byte order mark counts nothing', async () => {
    const text = `\uFEFF云溪乡2023年工作总结\r\n\r\n😀𠮷的话。\r一是健全机制。二是强化保障。三是加强培训。三是严格考核。`;
    const { files } = await folderOf({ 'a.txt': text }).check(['a.txt']);
    const offset = text.lastIndexOf('三是') - 1;
    expect(files[0]?.findings[0]?.start).toEqual({ line: 4, column: 22, offset });
    expect(files[0]?.findings[0]?.end).toEqual({ line: 4, column: 24, offset: offset + 2 });
  });

  test('the same twice, whatever the language of the machine', async () => {
    const folder = folderOf({ 'a.txt': FAULTY, 'b/c.txt': NUMBERLESS });
    expect(await folder.run(['--format', 'json', '.'])).toEqual(await folder.run(['check', '.', '--format=json']));
  });

  test('fixable counts the findings that have a fix', async () => {
    const report = await folderOf({ 'a.txt': FAULTY, 'b.txt': NUMBERLESS, 'c.txt': FAULTLESS }).check(['.']);
    expect(report.summary).toEqual({ files: 3, errors: 2, warnings: 0, hints: 0, fixable: 2 });
    expect(report.files.map(({ findings }) => findings.map(({ fixes }) => fixes[0]?.safe))).toEqual([
      [false],
      [true],
      [],
    ]);
  });
});

describe('text', () => {
  test('one line per finding, related places below, a summary', async () => {
    const { stdout, stderr, code } = await folderOf({ 'a.txt': FAULTY }).run(['a.txt']);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^a\.txt:2:22 错误 .*三是.* \(enumeration-duplicate\)$/),
      expect.stringMatching(/^ {2}a\.txt:2:15 相关 .+$/),
      '检查了 1 个文件：1 个错误，0 个警告，0 个提示；可用 --fix --unsafe-fixes 另修复 1 处（会改动文字，请复核）',
      '',
    ]);
    expect([stderr, code]).toEqual(['', 1]);
  });

  test('says so when there is nothing to say', async () => {
    expect(await folderOf({ 'a.txt': FAULTLESS }).run(['a.txt'])).toEqual({
      code: 0,
      stdout: '检查了 1 个文件：没有发现问题\n',
      stderr: '',
    });
  });

  test('in English where the settings ask for it', async () => {
    const settings = { ...(JSON.parse(onlyRules({ 'empty-marker': 'warning' })) as object), locale: 'en' };
    const { stdout } = await folderOf({ 'a.txt': NUMBERLESS, '.gongwenlintrc.json': JSON.stringify(settings) }).run([
      'a.txt',
    ]);
    expect(stdout).toMatch(
      /^a\.txt:5:1 warning [^\n]*number[^\n]* \(empty-marker\)\nfiles checked: 1; errors: 0, warnings: 1, hints: 0; fixable with --fix: 1\n$/,
    );
  });

  test('control characters of names and texts do not reach the terminal', async () => {
    const { stdout } = await folderOf({}).run(['-', '--stdin-filename', 'a\u001B[2J.txt'], FAULTY);
    expect(stdout).toContain('a [2J.txt:2:22');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('exit code', () => {
  test.each([
    ['nothing found', FAULTLESS, 'error', 0],
    ['hints only', FAULTY, 'hint', 0],
    ['a warning', FAULTY, 'warning', 1],
    ['an error', FAULTY, 'error', 1],
    ['an empty file', '', 'error', 0],
  ] as const)('%s', async (_, text, severity, code) => {
    const folder = folderOf({ 'a.txt': text, '.gongwenlintrc.json': onlyRules({ 'enumeration-duplicate': severity }) });
    expect((await folder.run(['a.txt'])).code).toBe(code);
    expect((await folder.check(['a.txt'])).code).toBe(code);
  });

  test('a rule that fails is named, and the others go on', async () => {
    const rule = ruleById('empty-marker');
    if (rule === undefined) throw new Error('the rule is gone');
    const failing = vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new Error('broken rule');
    });
    onTestFinished(() => failing.mockRestore());
    const report = await folderOf({ 'a.txt': FAULTY }).check(['a.txt']);
    expect(report.errors).toEqual([
      {
        path: 'a.txt',
        message: expect.stringMatching(
          /^规则 empty-marker 出错，未能检查：.+ \(rule empty-marker failed and was left out: .+\)$/,
        ) as string,
      },
    ]);
    expect([report.code, ...brief(report)]).toEqual([2, 'a.txt:2:22 error enumeration-duplicate']);
  });

  test('2 outranks 1', async () => {
    const report = await folderOf({ 'a.txt': FAULTY }).check(['no.txt', 'a.txt']);
    expect(report.code).toBe(2);
    expect(brief(report)).toEqual(['a.txt:2:22 error enumeration-duplicate']);
    expect(report.stderr).toBe('no.txt: 文件或文件夹不存在 (no such file or folder)\n');
  });
});
