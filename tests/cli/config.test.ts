// The command `config`: what holds for a path and from where.

import { describe, expect, test } from 'vitest';
import { configSchema } from '../../server/src/config/jsonSchema';
import { folderOf } from './harness';

const { properties } = configSchema() as { properties: Readonly<Record<string, { properties?: object }>> };
const TABLES = Object.keys(properties['tables']?.properties ?? {});

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
      { key: 'profiles', value: {}, origin: 'default' },
      { key: 'preset', value: 'standard', origin: 'default' },
      { key: 'audience', value: 'public', origin: 'file' },
      { key: 'words.keep', value: ['青山镇'], origin: 'file' },
      { key: 'words.replace', value: { 工商局: '市场监督管理局' }, origin: 'file' },
      ...TABLES.map((table) => ({ key: `tables.${table}`, value: [], origin: 'default' })),
      { key: 'locale', value: 'zh', origin: 'default' },
    ],
    options: [],
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
  expect(lines.slice(0, 9 + TABLES.length)).toEqual([
    'x',
    'x/.gongwenlintrc.json (适用于 x)',
    '  kind: 由标题和正文判断 (默认)',
    '  profiles: 无 (默认)',
    '  preset: standard (默认)',
    '  audience: public (配置文件)',
    '  words.keep: 青山镇 (配置文件)',
    '  words.replace: 工商局 → 市场监督管理局 (配置文件)',
    ...TABLES.map((table) => `  tables.${table}: 无 (默认)`),
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
    [
      '.',
      '.gongwenlintrc.json (holds for .)',
      '  kind: recognised from title and text (default)',
      '  profiles: none (default)',
      '  preset: standard (default)',
      '  audience: internal (default)',
      '  words.keep: none (default)',
      '  words.replace: none (default)',
      ...TABLES.map((table) => `  tables.${table}: none (default)`),
      '  locale: en (settings file)',
      '',
    ].join('\n'),
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

describe('whatever a settings file may say is part of it', () => {
  const settings = {
    kind: 'inspection',
    preset: 'strict',
    profiles: { inspection: { name: '督查报告', titles: ['督查报告'] } },
    rules: {
      'duplicated-sentence': { shortest: 30 },
      'punctuation/*': { autofix: false },
      'straight-quote': ['hint', { oneByOne: 9, autofix: true }],
      'contact-info': { allow: ['0771-5550123'] },
    },
    tables: { confusables: [{ wrong: '网隔员', right: '网格员' }] },
  };
  const run = (...options: string[]) =>
    folderOf({ '.gongwenlintrc.json': JSON.stringify(settings) }).run(['config', ...options]);

  test('in JSON, as it is in the file', async () => {
    const { code, stdout } = await run('--format', 'json');
    const report = JSON.parse(stdout) as {
      settings: readonly { key: string; value: unknown; origin: string }[];
      rules: readonly unknown[];
      options: readonly { rule: string }[];
    };
    expect(code).toBe(0);
    expect(report.settings.filter(({ origin }) => origin === 'file').map(({ key, value }) => [key, value])).toEqual([
      ['kind', 'inspection'],
      ['profiles', settings.profiles],
      ['preset', 'strict'],
      ['tables.confusables', settings.tables.confusables],
    ]);
    expect(report.rules).toEqual([{ rule: 'straight-quote', severity: 'hint', key: 'straight-quote' }]);
    expect(report.options).toEqual(
      expect.arrayContaining([
        { rule: 'duplicated-sentence', option: 'shortest', value: 30, key: 'duplicated-sentence' },
        { rule: 'halfwidth-punctuation', option: 'autofix', value: false, key: 'punctuation/*' },
        { rule: 'straight-quote', option: 'autofix', value: true, key: 'straight-quote' },
        { rule: 'straight-quote', option: 'oneByOne', value: 9, key: 'straight-quote' },
        { rule: 'contact-info', option: 'allow', value: ['0771-5550123'], key: 'contact-info' },
      ]),
    );
    expect(report.options.filter(({ rule }) => rule === 'web-residue')).toEqual([]);
  });

  test('in words', async () => {
    const { stdout } = await run();
    for (const line of [
      '  kind: inspection (配置文件)',
      '  profiles: {"inspection":{"name":"督查报告","titles":["督查报告"]}} (配置文件)',
      '  preset: strict (配置文件)',
      '  tables.confusables: [{"wrong":"网隔员","right":"网格员"}] (配置文件)',
      '  straight-quote: 提示 (配置文件)',
      '  straight-quote.oneByOne: 9 (配置文件)',
      '  straight-quote.autofix: true (配置文件)',
      '  halfwidth-punctuation.autofix: false (配置文件 punctuation/*)',
      '  duplicated-sentence.shortest: 30 (配置文件)',
      '  contact-info.allow: 0771-5550123 (配置文件)',
    ])
      expect(stdout.split('\n')).toContain(line);
  });

  test('by the schema: no key that it has is left out', async () => {
    const report = JSON.parse((await run('--format', 'json')).stdout) as { settings: readonly { key: string }[] };
    const keys = Object.entries(properties).flatMap(([key, { properties: parts }]) =>
      parts === undefined ? [key] : Object.keys(parts).map((part) => `${key}.${part}`),
    );
    const listed = new Set(report.settings.map(({ key }) => key));
    expect(keys.filter((key) => !listed.has(key) && key !== '$schema' && !key.startsWith('rules.'))).toEqual([]);
    expect(listed.size).toBeGreaterThan(TABLES.length);
  });
});
