// The editor's settings: read like a settings file, and outranked by one.

import { expect, test } from 'vitest';
import { mergeConfig } from '../../server/src/config/index';
import { readSettings } from '../../server/src/lsp/settings';

test('words are read like those of a settings file', () => {
  const { config, problems } = readSettings({ words: { keep: ['青山镇', ''], replace: { 工商局: '市场监督管理局' } } });
  expect(config).toEqual({ words: { keep: ['青山镇'], replace: { 工商局: '市场监督管理局' } } });
  expect(problems.map(({ zh }) => zh)).toEqual(['词不能为空，也不能换行']);
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
  expect(mergeConfig(editor, file, 'zh').words).toEqual({ keep: ['云溪乡', '青山镇'], replace: { 工商局: '市场监督管理局', 综治办: '平安办' } });
});
