// Settings and lists of ignored findings on a disk, as the server reads and writes them: encodings, links, what killed runs have left.

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { nodeFileSystem } from '../../server/src/files/node/index';
import { uriFiles } from '../../server/src/lsp/uriFiles';
import { testFolder, type TestFolder } from '../files/folder';
import { TestClient } from './harness';

const LIST = '.gongwenlint-ignore.json';
const SETTINGS = '.gongwenlintrc.json';
const RULE = 'enumeration-duplicate';
const TEXT = '云溪乡2023年工作总结\n一、主要工作\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n';

/** `{"words": {"replace": {"保障": "支撑"}}}` and a list with the entry 三是, in GB18030. */
const GB18030 = {
  settings: Buffer.from('7b22776f726473223a207b227265706c616365223a207b22b1a3d5cf223a2022d6a7b3c5227d7d7d', 'hex'),
  list: Buffer.concat([
    Buffer.from(`{"ignore": [{"rule": "${RULE}", "words": "`),
    Buffer.from('c8fdcac7', 'hex'),
    Buffer.from('"}]}'),
  ]),
};

interface Opened {
  readonly client: TestClient;
  readonly uri: string;
  readonly messages: readonly string[];
}

async function open(folder: TestFolder, workspace = folder.root): Promise<Opened> {
  const client = await TestClient.start({
    fileSystem: uriFiles(nodeFileSystem),
    initialize: { workspaceFolders: [{ uri: URI.file(workspace).toString(), name: 'reports' }] },
  });
  const messages: string[] = [];
  client.connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void messages.push(message),
  );
  client.connection.onRequest('window/showMessageRequest', ({ actions }: { actions: unknown[] }) => actions[0] ?? null);
  const uri = URI.file(`${workspace}/报告.txt`).toString();
  await client.open(uri, TEXT);
  return { client, uri, messages };
}

/** Puts words on the list, as the quick fix does. */
async function ignore({ client, uri }: Opened, words: string): Promise<void> {
  await client.pull(uri);
  await client.request('workspace/executeCommand', {
    command: 'gongwenLint.server.ignore',
    arguments: [{ uri, key: { rule: RULE, words, section: '' }, here: false }],
  });
  await client.settled();
}

const codes = async ({ client, uri }: Opened): Promise<readonly unknown[]> => client.codes(uri);

describe('in GB18030', () => {
  test('settings are read as the command line reads them', async () => {
    expect(await codes(await open(testFolder({ [SETTINGS]: GB18030.settings })))).toContain('user-word');
  });

  test('a list is read, and not written into', async () => {
    const folder = testFolder({ [LIST]: GB18030.list });
    const opened = await open(folder);
    expect(await codes(opened)).not.toContain(RULE);
    await ignore(opened, '四是');
    expect(folder.bytes(LIST)).toEqual(GB18030.list);
    expect(opened.messages).toEqual(['忽略清单未能写入：不是 UTF-8 文件，未写入；请先转换编码']);
  });
});

test('a list with bytes that are no text is not written into', async () => {
  const bytes = Buffer.concat([Buffer.from('{"ignore": []} // '), Buffer.from([0xd4, 0xff, 0x41])]);
  const folder = testFolder({ [LIST]: bytes });
  const opened = await open(folder);
  await ignore(opened, '三是');
  expect(folder.bytes(LIST)).toEqual(bytes);
  expect(opened.messages).toEqual([expect.stringContaining('编码无法识别')]);
});

test('a list keeps its byte order mark', async () => {
  const folder = testFolder({ [LIST]: '\uFEFF{"ignore": []}' });
  await ignore(await open(folder), '三是');
  expect(folder.text(LIST)).toMatch(/^\uFEFF\{[\s\S]*"words": "三是"/);
});

describe.skipIf(process.platform === 'win32')('a list that is a link', () => {
  test('out of the workspace is left alone, and so is what it leads to', async () => {
    const elsewhere = testFolder({ profile: '{"ignore": []}' });
    const folder = testFolder();
    symlinkSync(elsewhere.path('profile'), folder.path(LIST));
    const opened = await open(folder);
    await ignore(opened, '三是');
    expect(elsewhere.text('profile')).toBe('{"ignore": []}');
    expect(opened.messages).toEqual([expect.stringContaining('通向文件夹之外的链接')]);
  });

  test('to what is no list is left alone', async () => {
    const folder = testFolder({ profile: 'export PATH=/usr/bin\n' });
    symlinkSync('profile', folder.path(LIST));
    await ignore(await open(folder), '三是');
    expect(folder.text('profile')).toBe('export PATH=/usr/bin\n');
  });

  test('within the workspace is followed', async () => {
    const folder = testFolder({ 'list.json': '{"ignore": []}' });
    mkdirSync(folder.path('sub'));
    symlinkSync(folder.path('list.json'), folder.path(LIST));
    await ignore(await open(folder), '三是');
    expect(folder.text('list.json')).toContain('三是');
  });
});

test.skipIf(process.platform === 'win32')(
  'a settings file that is a pipe is a problem of that file, and texts are checked',
  async () => {
    const folder = testFolder();
    execFileSync('mkfifo', [folder.path(SETTINGS)]);
    const opened = await open(folder);
    expect(await codes(opened)).toContain(RULE);
    await opened.client.until(() => opened.client.published.length > 0);
    expect(opened.client.published[0]?.diagnostics[0]?.message).toContain('不是普通文件');
  },
);

test('what a killed run has left beside the list goes when the folder is used', async () => {
  const folder = testFolder();
  const left = `.gongwen-lint-${String(process.pid)}-00000000-0123abcd.tmp`;
  folder.write(left, TEXT);
  folder.age(left);
  await codes(await open(folder));
  expect(folder.names()).toEqual([]);
});
