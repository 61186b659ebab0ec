// The editor's settings: read like a settings file, and outranked by one.

import { expect, test } from 'vitest';
import { mergeConfig, parseConfig } from '../../server/src/config/index';
import { readSettings, settingProblemWords } from '../../server/src/lsp/settings';

test('words are read like those of a settings file', () => {
  const { config, problems } = readSettings({ words: { keep: ['青山镇', ''], replace: { 工商局: '市场监督管理局' } } });
  expect(config).toEqual({ words: { keep: ['青山镇'], replace: { 工商局: '市场监督管理局' } } });
  expect(problems).toEqual([
    {
      key: 'words',
      message: { zh: '词不能为空，也不能换行', en: 'A word must not be empty, nor contain a line break' },
    },
  ]);
});

test('an audience is read, and the file’s counts', () => {
  const { config, problems } = readSettings({ audience: 'public' });
  expect([config, problems]).toEqual([{ audience: 'public' }, []]);
  expect(mergeConfig(config, {}, 'zh').audience).toBe('public');
  expect(mergeConfig(config, { audience: 'internal' }, 'zh').audience).toBe('internal');
});

test('the words of both hold; of two replacements for one word the file’s', () => {
  const editor = { words: { keep: ['云溪乡'], replace: { 工商局: '工商所', 综治办: '平安办' } } };
  const file = { words: { keep: ['青山镇'], replace: { 工商局: '市场监督管理局' } } };
  expect(mergeConfig(editor, file, 'zh').words).toEqual({
    keep: ['云溪乡', '青山镇'],
    replace: { 工商局: '市场监督管理局', 综治办: '平安办' },
  });
});

test('what is the editor’s alone is judged too, each by itself, and the rest of it holds', () => {
  const { hintLevel, annotations, problems } = readSettings({
    hintLevel: 'loud',
    annotations: ['sectionLength', 'wordCount', 7],
    run: 'onType',
  });
  expect([hintLevel, annotations]).toEqual(['information', ['sectionLength']]);
  expect(problems.map((problem) => settingProblemWords(problem, 'zh'))).toEqual([
    'gongwenLint.hintLevel：“loud”不可用，应为 information、hint、warning 之一',
    'gongwenLint.annotations：“wordCount”不可用，应为 expectedOrdinal、sectionLength、headingCounts 之一',
    'gongwenLint.annotations：此处应为字符串（expectedOrdinal、sectionLength、headingCounts），而不是数字',
  ]);
  expect(readSettings({ hintLevel: null }).problems).toEqual([]);
});

test('a kind of the settings file may be chosen in the editor', () => {
  const file = parseConfig('{ "profiles": { "flood-report": { "name": "防汛报告", "sections": [] } } }').config;
  expect(readSettings({ kind: 'flood-report' }, file)).toMatchObject({
    config: { kind: 'flood-report' },
    problems: [],
  });
  expect(readSettings({ kind: 'flood-report' }).problems.map(({ key }) => key)).toEqual(['kind']);
});
