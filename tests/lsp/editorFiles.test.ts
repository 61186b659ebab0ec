// The files that the extension reads and writes for a server without files of its own, over a stand-in for the editor's file system.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EditorFiles } from '../../client/src/editorFiles';
import { IGNORE_STORAGE } from '../../server/src/lsp/protocol';

const editor = vi.hoisted(() => {
  const files = new Map<string, { bytes: Uint8Array; type: number; size?: number }>();
  class FileSystemError extends Error {
    readonly code = 'FileNotFound';
  }
  const get = async (uri: string) => {
    const file = files.get(uri);
    if (file === undefined) throw new FileSystemError(uri);
    return file;
  };
  const fs = {
    stat: async (uri: string) => get(uri).then(({ bytes, type, size = bytes.length }) => ({ type, size })),
    readFile: async (uri: string) => get(uri).then(({ bytes }) => bytes),
    writeFile: async (uri: string, bytes: Uint8Array) => void files.set(uri, { bytes, type: 1 }),
  };
  const modules = {
    FileSystemError,
    FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
    Uri: { parse: (uri: string) => uri },
    workspace: { fs },
  };
  return { files, modules };
});
vi.mock('vscode', () => editor.modules);

const LIST = 'memfs:/.gongwenlint-ignore.json';
const FILE = 1;
const stored = new Map<string, unknown>();
const storage = {
  get: (key: string) => stored.get(key),
  update: async (key: string, value: unknown) => void stored.set(key, value),
};
const files = new EditorFiles(storage as never);
const put = (content: string | Uint8Array, type = FILE, size?: number): void => {
  const bytes = Buffer.from(content as string);
  editor.files.set(LIST, { bytes, type, ...(size !== undefined && { size }) });
};
const bytes = (): Buffer => Buffer.from(editor.files.get(LIST)?.bytes ?? []);
const write = (before: string | null, text = '新') => files.write({ uri: LIST, text, before });

beforeEach(() => {
  editor.files.clear();
  stored.clear();
});

describe('reads', () => {
  test('a file, one in GB18030, and none', async () => {
    expect(await files.read(LIST)).toEqual({ text: null });
    put('\uFEFF旧');
    expect(await files.read(LIST)).toEqual({ text: '旧' });
    put(Buffer.from('d4c6cfaa', 'hex'));
    expect(await files.read(LIST)).toEqual({ text: '云溪' });
  });

  test.each([
    ['bytes that are no text', Buffer.from([0xd4, 0xff, 0x41]), FILE, undefined, '编码无法识别'],
    ['a folder', '', 2, undefined, '文件夹'],
    ['what is no file', '', 0, undefined, '不是普通文件'],
    ['what is too large', '', FILE, 2 ** 30, '文件过大'],
  ])('not %s', async (_, content, type, size, reason) => {
    put(content, type, size);
    expect(await files.read(LIST)).toMatchObject({
      text: null,
      problem: { zh: expect.stringContaining(reason) as unknown },
    });
    expect(await write(null)).toMatchObject({ outcome: 'refused' });
    expect(bytes()).toEqual(Buffer.from(content as string));
  });
});

describe('writes', () => {
  test('a file that holds what it should, with its byte order mark', async () => {
    put('\uFEFF旧');
    expect(await write('旧')).toEqual({ outcome: 'written' });
    expect(bytes().toString()).toBe('\uFEFF新');
  });

  test('no file that holds something else, or is there already', async () => {
    put('旧');
    expect(await write('更旧')).toEqual({ outcome: 'changed' });
    expect(await write(null)).toEqual({ outcome: 'changed' });
    expect(bytes().toString()).toBe('旧');
  });

  test('of texts made at once from the same one, the first', async () => {
    put('旧');
    const outcomes = await Promise.all(['一', '二', '三'].map((text) => write('旧', text)));
    expect([outcomes.map(({ outcome }) => outcome), bytes().toString()]).toEqual([
      ['written', 'changed', 'changed'],
      '一',
    ]);
  });

  test('nothing in another encoding, and nothing through a link', async () => {
    put(Buffer.from('d4c6cfaa', 'hex'));
    expect(await write('云溪')).toMatchObject({ outcome: 'refused' });
    put('旧', FILE + 64);
    expect(await write('旧')).toMatchObject({ outcome: 'refused' });
    expect(bytes().toString()).toBe('旧');
  });

  test('the list that the editor keeps, in the same way', async () => {
    const store = (before: string | null, text: string) => files.write({ uri: IGNORE_STORAGE, text, before });
    expect(await Promise.all([store(null, '一'), store(null, '二')])).toEqual([
      { outcome: 'written' },
      { outcome: 'changed' },
    ]);
    expect(await files.read(IGNORE_STORAGE)).toEqual({ text: '一' });
  });
});
