// The commands beside `check`, help, version, and wrong usage.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/engine/index';
import { folderOf } from './harness';

const REPORT = [
  '青山镇人民政府关于2023年',
  '法治政府建设情况的报告',
  '临江县人民政府：',
  '现将有关情况报告如下。',
  '一、主要举措和成效',
  '（一）加强学习。一是健全机制。二是强化保障。',
  '二、存在的不足',
  '三、下一步安排',
  '青山镇人民政府',
  '2024年1月15日',
  '',
].join('\r\n');

describe('outline', () => {
  test('JSON is the contract, key by key and in its order', async () => {
    const { code, stdout, stderr } = await folderOf({ 'a.txt': REPORT }).run([
      'outline',
      '--format',
      'json',
      'a.txt',
      'no.txt',
    ]);
    const at = (words: string, line: number, column = 1) => {
      const offset = REPORT.lastIndexOf(words);
      return {
        start: { line, column, offset },
        end: { line, column: column + words.length, offset: offset + words.length },
      };
    };
    const heading = (level: number, form: string, ordinal: string, text: string) => ({
      level,
      form,
      ordinal,
      offset: REPORT.indexOf(text),
      text,
    });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        {
          path: 'a.txt',
          kind: 'law-based-government',
          year: 2023,
          title: {
            text: '青山镇人民政府关于2023年法治政府建设情况的报告',
            start: { line: 1, column: 1, offset: 0 },
            end: { line: 2, column: 12, offset: 27 },
          },
          salutation: { text: '临江县人民政府：', ...at('临江县人民政府：', 3) },
          signature: [{ text: '青山镇人民政府', ...at('青山镇人民政府', 9) }],
          date: { text: '2024年1月15日', ...at('2024年1月15日', 10) },
          headings: [
            heading(1, 'chinese-comma', '一', '一、主要举措和成效'),
            heading(2, 'chinese-bracketed', '一', '（一）加强学习'),
            heading(1, 'chinese-comma', '二', '二、存在的不足'),
            heading(1, 'chinese-comma', '三', '三、下一步安排'),
          ],
          series: [
            {
              kind: 'is',
              items: [
                { ordinal: '一', offset: REPORT.indexOf('一是') },
                { ordinal: '二', offset: REPORT.indexOf('二是') },
              ],
            },
          ],
        },
      ],
      errors: [{ path: 'no.txt', message: '文件或文件夹不存在 (no such file or folder)' }],
    });
    expect([...stdout.matchAll(/"(\w+)":/g)].map(([, key]) => key).slice(0, 20)).toEqual(
      'version files path kind year title text start line column offset end line column offset salutation text start line column'.split(
        ' ',
      ),
    );
    expect([code, stderr]).toEqual([2, 'no.txt: 文件或文件夹不存在 (no such file or folder)\n']);
  });

  test('what is not there is null', async () => {
    const { code, stdout } = await folderOf({ 'a.txt': '' }).run(['outline', '--format', 'json', 'a.txt']);
    expect(stdout).toBe(
      '{"version":1,"files":[{"path":"a.txt","kind":"other","year":null,"title":null,"salutation":null,"signature":[],"date":null,"headings":[],"series":[]}],"errors":[]}\n',
    );
    expect(code).toBe(0);
  });

  test('an empty marker has an empty ordinal', async () => {
    const { stdout } = await folderOf({ 'a.txt': '一、总体情况\n（）健全机制\n（二）强化保障\n' }).run([
      'outline',
      '--format',
      'json',
      'a.txt',
    ]);
    expect(stdout).toContain('{"level":2,"form":"chinese-bracketed","ordinal":"","offset":7,"text":"（）健全机制"}');
  });

  test('text is a tree', async () => {
    const { stdout } = await folderOf({ 'a.txt': REPORT }).run(['outline', '.']);
    expect(stdout).toBe(`./a.txt（law-based-government，2023 年）
  标题：青山镇人民政府关于2023年法治政府建设情况的报告
  主送：临江县人民政府：
  一、主要举措和成效
    （一）加强学习
      [一、二]
  二、存在的不足
  三、下一步安排
  落款：青山镇人民政府
  日期：2024年1月15日
`);
  });

  test('reads standard input', async () => {
    const { stdout } = await folderOf({}).run(['outline', '-'], REPORT);
    expect(stdout).toContain('-（law-based-government，2023 年）');
  });
});

describe('rules', () => {
  test('JSON lists every rule with what it rests on', async () => {
    const { code, stdout } = await folderOf({}).run(['rules', '--format', 'json']);
    const { version, rules } = JSON.parse(stdout) as { version: number; rules: readonly Record<string, unknown>[] };
    expect([code, version, rules.map(({ id }) => id)]).toEqual([0, 1, RULES.map(({ meta }) => meta.id)]);
    for (const rule of rules)
      expect(Object.keys(rule)).toEqual(['id', 'group', 'severity', 'fix', 'reference', 'name', 'rationale']);
  });

  test('text names every rule in both languages', async () => {
    const { stdout } = await folderOf({}).run(['rules']);
    for (const { meta } of RULES) {
      expect(stdout).toContain(`${meta.id}  `);
      expect(stdout).toContain(`${meta.name.zh} (${meta.name.en})`);
    }
  });
});

describe('usage', () => {
  test('--version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await folderOf({}).run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help names every command, check --help every option', async () => {
    const help = await folderOf({}).run(['--help']);
    for (const command of ['check', 'outline', 'rules', 'config', 'lsp'])
      expect(help.stdout).toContain(`\n  ${command} `);
    const check = await folderOf({}).run(['check', '--help']);
    for (const option of ['--format', '--fix', '--unsafe-fixes', '--config', '--stdin-filename', '--encoding'])
      expect(check.stdout).toContain(`  ${option} `);
    expect([help.code, help.stderr, check.code, check.stderr]).toEqual([0, '', 0, '']);
  });

  test.each([
    ['nothing at all', [], '缺少文件或文件夹'],
    ['an unknown option', ['--fxi', 'a.txt'], "没有这个选项 (unknown option '--fxi' (Did you mean --fix?))"],
    ['an unknown format', ['--format', 'xml', 'a.txt'], '选项的值不可用'],
    ['an unknown encoding', ['--encoding', 'big5', 'a.txt'], '选项的值不可用'],
    ['an option without its value', ['a.txt', '--config'], '选项缺少值'],
    ['outline without a path', ['outline'], '缺少文件或文件夹'],
    ['outline with an option of check', ['outline', '--fix', 'a.txt'], '没有这个选项'],
    ['rules with a path', ['rules', 'a.txt'], '参数过多'],
    ['config with two paths', ['config', 'a.txt', 'b.txt'], '参数过多'],
    ['lsp without --stdio', ['lsp'], '缺少必需的选项'],
  ])('%s is wrong: one line, nothing done, exit code 2', async (_, args, words) => {
    const { code, stdout, stderr } = await folderOf({ 'a.txt': REPORT }).run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/；用法见 gongwen-lint --help\n$/);
  });
});
