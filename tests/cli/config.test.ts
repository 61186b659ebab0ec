// The command `config`: what holds for a path and from where.

import { expect, test } from 'vitest';
import { folderOf } from './harness';

const SETTINGS =
  '{\n  "audience": "public",\n  "presets": "strict",\n  "words": { "keep": ["青山镇"], "replace": { "工商局": "市场监督管理局" } },\n  "rules": { "residue/*": "off", "web-residue": "hint", "empty-marker": "loud" }\n}';
const PROBLEMS = [
  {
    line: 3,
    column: 3,
    message: '没有名为“presets”的设置；是否想写“preset”？ (There is no setting "presets"; did you mean "preset"?)',
  },
  {
    line: 5,
    column: 73,
    message: '“loud”不可用，应为 error、warning、hint、off 之一 ("loud" is not one of error, warning, hint, off)',
  },
];

test('JSON is the contract: the file, each setting with its origin, rules with the key that sets them, problems with their places', async () => {
  const folder = folderOf({ 'x/.gongwenlintrc.json': SETTINGS, 'x/y/a.txt': '' });
  const { code, stdout, stderr } = await folder.run(['config', 'x/y/a.txt', '--format', 'json']);
  const { rules, ...report } = JSON.parse(stdout) as {
    rules: readonly { rule: string; severity: string; key: string }[];
  };
  expect(report).toEqual({
    version: 1,
    path: 'x/y/a.txt',
    file: 'x/.gongwenlintrc.json',
    folder: 'x',
    settings: [
      { key: 'kind', value: null, origin: 'default' },
      { key: 'preset', value: 'standard', origin: 'default' },
      { key: 'audience', value: 'public', origin: 'file' },
      { key: 'words.keep', value: ['青山镇'], origin: 'file' },
      { key: 'words.replace', value: { 工商局: '市场监督管理局' }, origin: 'file' },
      { key: 'locale', value: 'zh', origin: 'default' },
    ],
    problems: PROBLEMS,
  });
  expect(rules).toContainEqual({ rule: 'web-residue', severity: 'hint', key: 'web-residue' });
  expect(rules).toContainEqual({ rule: 'metadata-residue', severity: 'off', key: 'residue/*' });
  expect(rules.map(({ rule }) => rule)).not.toContain('empty-marker');
  expect([code, stderr]).toEqual([2, '']);
});

test('the text says the same for people', async () => {
  const { code, stdout } = await folderOf({ 'x/.gongwenlintrc.json': SETTINGS }).run(['config', 'x']);
  const lines = stdout.split('\n');
  expect(lines.slice(0, 8)).toEqual([
    'x',
    'x/.gongwenlintrc.json (适用于 x)',
    '  kind: 由标题和正文判断 (默认)',
    '  preset: standard (默认)',
    '  audience: public (配置文件)',
    '  words.keep: 青山镇 (配置文件)',
    '  words.replace: 工商局 → 市场监督管理局 (配置文件)',
    '  locale: zh (默认)',
  ]);
  expect(lines).toContain('  web-residue: 提示 (配置文件)');
  expect(lines).toContain('  metadata-residue: 关闭 (配置文件 residue/*)');
  expect(lines.slice(-3)).toEqual([
    ...PROBLEMS.map(({ line, column, message }) => `x/.gongwenlintrc.json:${line}:${column}: ${message}`),
    '',
  ]);
  expect(code).toBe(2);
});

test('without a path it is the current folder, in the language that the settings ask for', async () => {
  const { code, stdout } = await folderOf({ '.gongwenlintrc.json': '{"locale":"en"}' }).run(['config']);
  expect([code, stdout]).toEqual([
    0,
    '.\n.gongwenlintrc.json (holds for .)\n  kind: recognised from title and text (default)\n  preset: standard (default)\n  audience: internal (default)\n  words.keep: none (default)\n  words.replace: none (default)\n  locale: en (settings file)\n',
  ]);
});

test('a folder’s own settings file holds for it, that above it for a file that is not there yet', async () => {
  const folder = folderOf({ '.gongwenlintrc.json': '{}', 'x/.gongwenlintrc.json': '{}' });
  const fileOf = async (given: string) =>
    (JSON.parse((await folder.run(['config', given, '--format', 'json'])).stdout) as { file: string }).file;
  expect([await fileOf('x'), await fileOf('x/new.txt'), await fileOf('new.txt'), await fileOf('new/')]).toEqual([
    'x/.gongwenlintrc.json',
    'x/.gongwenlintrc.json',
    '.gongwenlintrc.json',
    '.gongwenlintrc.json',
  ]);
});
