// Where settings are looked for, on disks and in workspaces that are named by URIs.

import { describe, expect, test } from 'vitest';
import { configCandidates, findConfig, loadConfig } from '../../server/src/config/index';
import type { FileSystem } from '../../server/src/files/index';

/** Files by their location; an Error is a file that cannot be read. */
function filesOf(contents: Readonly<Record<string, string | Error>>): FileSystem & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async read(location) {
      asked.push(location);
      const content = contents[location];
      if (content instanceof Error) throw content;
      return content;
    },
  };
}

describe('configCandidates', () => {
  test.each([
    ['/reports/2023', ['/reports/2023', '/reports', '']],
    ['/reports/2023/', ['/reports/2023', '/reports', '']],
    ['/', ['']],
    ['C:/reports', ['C:/reports', 'C:']],
    [
      'file:///home/li/%E6%8A%A5%E5%91%8A',
      ['file:///home/li/%E6%8A%A5%E5%91%8A', 'file:///home/li', 'file:///home', 'file://'],
    ],
    ['vscode-remote://ssh+host/reports', ['vscode-remote://ssh+host/reports', 'vscode-remote://ssh+host']],
  ])('of %s', (folder, folders) => {
    expect(configCandidates(folder)).toEqual(folders.map((each) => `${each}/.gongwenlintrc.json`));
  });

  test('ends at the root, which is searched too', () => {
    expect(configCandidates('/a/b/c', '/a/b/')).toEqual(['/a/b/c/.gongwenlintrc.json', '/a/b/.gongwenlintrc.json']);
    expect(configCandidates('/a', '/a')).toEqual(['/a/.gongwenlintrc.json']);
  });

  test('a root elsewhere does not matter', () => {
    expect(configCandidates('/a', '/b')).toEqual(['/a/.gongwenlintrc.json', '/.gongwenlintrc.json']);
  });
});

describe('findConfig', () => {
  test('takes the nearest file, alone, and looks no further', async () => {
    const files = filesOf({
      '/a/b/.gongwenlintrc.json': '{"locale":"en"}',
      '/a/.gongwenlintrc.json': '{"kind":"other"}',
    });
    expect(await findConfig(files, '/a/b/c')).toEqual({
      location: '/a/b/.gongwenlintrc.json',
      config: { locale: 'en' },
      problems: [],
    });
    expect(files.asked).toEqual(['/a/b/c/.gongwenlintrc.json', '/a/b/.gongwenlintrc.json']);
  });

  test('finds nothing where nothing is', async () => {
    expect(await findConfig(filesOf({}), '/a/b')).toBeUndefined();
  });

  test('a file that cannot be read is a problem, and hides those above it', async () => {
    const files = filesOf({
      '/a/.gongwenlintrc.json': new Error('permission denied'),
      '/.gongwenlintrc.json': '{"kind":"other"}',
    });
    const found = await findConfig(files, '/a');
    expect(found?.config).toEqual({});
    expect(found?.problems.map(({ line, column, message }) => [line, column, message.zh])).toEqual([
      [1, 1, '无法读取配置文件：permission denied'],
    ]);
  });

  test('loadConfig tells a missing file from an empty one', async () => {
    const files = filesOf({ '/x.json': '' });
    expect(await loadConfig(files, '/y.json')).toBeUndefined();
    expect(await loadConfig(files, '/x.json')).toEqual({ location: '/x.json', config: {}, problems: [] });
  });
});
