// Ignoring from the editor: the actions, the list that they write, what it hides, what is said of it when it is of no use.

import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { parseIgnoreFile } from '../../server/src/config/index';
import { IGNORE_STORAGE } from '../../server/src/lsp/protocol';
import { range, TestClient, type ClientOptions } from './harness';

const FOLDER = 'file:///reports';
const LIST = `${FOLDER}/.gongwenlint-ignore.json`;
const URI = `${FOLDER}/%E6%8A%A5%E5%91%8A.txt`;
const DRAFT = 'untitled:Untitled-1';
const TEXT =
  '云溪乡2023年工作总结\n一、主要工作\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n二、下一步打算\n一是再接再厉。二是查漏补缺。三是持续用力。三是久久为功。\n';
const NAMED = '云溪乡2023年工作总结\n一、主要工作\n工商局配合检查。\n';
const RULE = 'enumeration-duplicate';
const SECOND = range(2, 21, 2, 23);

interface Edited extends ClientOptions {
  readonly files: Map<string, string>;
  readonly workspace?: boolean;
  readonly stores?: boolean;
  /** What the user answers when a list is begun. */
  readonly answer?: string;
}

async function start({ files, workspace = true, stores = false, answer, ...options }: Edited): Promise<TestClient> {
  const fileSystem = {
    read: (location: string) => Promise.resolve(files.get(location)),
    write: (location: string, text: string) => Promise.resolve(void files.set(location, text)),
  };
  const client = await TestClient.start({
    fileSystem,
    ...options,
    initialize: {
      workspaceFolders: workspace ? [{ uri: FOLDER, name: 'reports' }] : [],
      initializationOptions: { storesIgnores: stores },
    },
  });
  client.connection.onRequest(
    'window/showMessageRequest',
    ({ actions }: { actions: { title: string }[] }) => actions.find(({ title }) => title === answer) ?? null,
  );
  return client;
}

const ignoring = (actions: readonly CodeAction[]): readonly CodeAction[] =>
  actions.filter(({ command }) => command?.command === 'gongwenLint.server.ignore');

/** Chooses the n-th of the ignoring actions, at the second 三是 of the first section if nothing else is said. */
async function choose(client: TestClient, uri: string, which: number, at = SECOND): Promise<string> {
  // What may be written is known when the configuration is: then there are diagnostics.
  await client.pull(uri);
  const action = ignoring(await client.actions(uri, at))[which];
  await client.request('workspace/executeCommand', {
    command: action?.command?.command,
    arguments: action?.command?.arguments,
  });
  return action?.title ?? '';
}

/** Ignores words everywhere, as the quick fix does. */
const ignoreWords = (client: TestClient, words: string): Promise<unknown> =>
  client.request('workspace/executeCommand', {
    command: 'gongwenLint.server.ignore',
    arguments: [{ uri: URI, key: { rule: RULE, words, section: '' }, here: false }],
  });

/** What the user is shown, as it comes. */
function shownBy(client: TestClient): readonly string[] {
  const messages: string[] = [];
  client.connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void messages.push(message),
  );
  return messages;
}

const found = async (client: TestClient, uri: string): Promise<number> =>
  (await client.codes(uri)).filter((code) => code === RULE).length;

describe('in a workspace', () => {
  test('here: writes rule, words, section and file, and hides the finding', async () => {
    const files = new Map<string, string>();
    const client = await start({ files, answer: '写明词句' });
    await client.open(URI, TEXT);
    expect(await found(client, URI)).toBe(2);
    expect(await choose(client, URI, 0)).toBe('忽略此处：列举序号重复（写入 .gongwenlint-ignore.json）');
    expect(await found(client, URI)).toBe(1);
    expect(JSON.parse((files.get(LIST) ?? '').replace(/^\s*\/\/.*$/m, ''))).toEqual({
      hash: false,
      ignore: [{ rule: RULE, words: '三是', section: '主要工作', file: '报告.txt' }],
    });
  });

  test('everywhere: in other texts as well', async () => {
    const client = await start({ files: new Map(), answer: '写明词句' });
    const texts = [URI, `${FOLDER}/b.txt`];
    for (const uri of texts) await client.open(uri, NAMED);
    const stale = async (uri: string) => (await client.codes(uri)).filter((code) => code === 'superseded-term').length;
    expect(await choose(client, URI, 1, range(2, 0, 2, 3))).toBe(
      '不再提示“工商局”：旧称（写入 .gongwenlint-ignore.json）',
    );
    expect(await Promise.all(texts.map(stale))).toEqual([0, 0]);
  });

  test('what is out of order is ignored at its place only: elsewhere the same words are another fault', async () => {
    const client = await start({ files: new Map() });
    await client.open(URI, TEXT);
    await client.pull(URI);
    expect(ignoring(await client.actions(URI, SECOND)).map(({ title }) => title)).toEqual([
      '忽略此处：列举序号重复（写入 .gongwenlint-ignore.json）',
    ]);
  });

  test('hashes only, if the user wants that: no word of the text is written', async () => {
    const files = new Map<string, string>();
    const client = await start({ files, answer: '只记散列' });
    await client.open(URI, TEXT);
    await choose(client, URI, 0);
    expect(await found(client, URI)).toBe(1);
    expect(files.get(LIST)).toMatch(/"hash": true[\s\S]*"words": "sha256:[\da-f]{16}"/);
    expect(files.get(LIST)).not.toMatch(/三是|主要工作/);
  });

  test('nothing is written where the user answers nothing', async () => {
    const files = new Map<string, string>();
    const client = await start({ files });
    await client.open(URI, TEXT);
    await choose(client, URI, 0);
    expect(files.size).toBe(0);
  });

  test('a list that is there is added to, beside or above; without a list it stands beside the settings file', async () => {
    const files = new Map([[`${FOLDER}/x/.gongwenlintrc.json`, '{}']]);
    const client = await start({ files, answer: '写明词句' });
    await client.open(`${FOLDER}/x/y/a.txt`, TEXT);
    await choose(client, `${FOLDER}/x/y/a.txt`, 0);
    expect(files.get(`${FOLDER}/x/.gongwenlint-ignore.json`)).toContain('"file": "y/a.txt"');
    await choose(client, `${FOLDER}/x/y/a.txt`, 0);
    await client.closeDocument(`${FOLDER}/x/y/a.txt`);
    expect(files.size).toBe(2);
  });

  test('entries survive edits elsewhere; one whose finding is gone is reported in the list, and goes with the command', async () => {
    const files = new Map<string, string>();
    const client = await start({ files, answer: '写明词句' });
    await client.open(URI, TEXT);
    await choose(client, URI, 0);
    await client.change(URI, 2, { range: range(0, 0), text: '报送稿\n' });
    expect(await found(client, URI)).toBe(1);
    const before = client.published.length;
    await client.change(URI, 3, { range: range(3, 21, 3, 22), text: '四' });
    await client.until(() => client.published.length > before);
    const { uri, diagnostics } = client.published.at(-1) ?? { uri: '', diagnostics: [] };
    expect([uri, diagnostics.map(({ code, range: { start } }) => [code, start.line])]).toEqual([
      LIST,
      [['unused-ignore', 4]],
    ]);
    expect(await client.request('workspace/executeCommand', { command: 'gongwenLint.server.cleanIgnores' })).toBe(1);
    expect(files.get(LIST)).not.toContain('三是');
    expect(client.published.at(-1)).toMatchObject({ uri: LIST, diagnostics: [] });
  });

  test('six at once are six entries, and the user is asked once', async () => {
    const files = new Map<string, string>();
    const client = await start({ files, answer: '写明词句' });
    await client.open(URI, TEXT);
    await client.pull(URI);
    const words = ['甲', '乙', '丙', '丁', '戊', '己'];
    await Promise.all(words.map((each) => ignoreWords(client, each)));
    expect(parseIgnoreFile(LIST, files.get(LIST) ?? '').entries.map(({ entry }) => entry.words)).toEqual(words);
  });

  test.each([
    ['too long', JSON.stringify({ hash: true, ignore: [], $schema: 'x'.repeat(3_000_000) })],
    ['nested too deep', `{ "hash": true, "ignore": [], "x": ${'['.repeat(30)}${']'.repeat(30)} }`],
    ['faulty', '{ "hash": true, "ignore": [ '],
    ['of no known form', '{ "hash": "true", "ignore": [] }'],
  ])('a list that is %s is not written into, and no words are written in clear', async (_, list) => {
    const files = new Map([[LIST, list]]);
    const client = await start({ files });
    const messages = shownBy(client);
    await client.open(URI, TEXT);
    await client.pull(URI);
    await ignoreWords(client, '三是');
    await client.settled();
    expect(files.get(LIST)).toBe(list);
    expect(messages).toEqual([expect.stringMatching(/^忽略清单未能写入：.*不写入/)]);
  });

  test('a list of some thousand entries is read and written', async () => {
    const ignore = Array.from({ length: 5000 }, (_, i) => ({ rule: RULE, words: `第${String(i)}项`, section: '工作' }));
    const files = new Map([[LIST, JSON.stringify({ hash: true, ignore })]]);
    const client = await start({ files });
    await client.open(URI, TEXT);
    await choose(client, URI, 0);
    expect(await found(client, URI)).toBe(1);
    expect(files.get(LIST)?.slice(-200)).toMatch(/"words":"sha256:[\da-f]{16}"/);
    expect(files.get(LIST)).not.toContain('三是');
  });

  test('what is wrong in the list is told at its place', async () => {
    const client = await start({ files: new Map([[LIST, '{\n  "ignore": [{ "rule": "x", "words": "" }]\n}']]) });
    await client.open(URI, TEXT);
    await client.until(() => client.published.length > 0);
    expect(client.published[0]).toMatchObject({
      uri: LIST,
      diagnostics: [{ range: range(1, 23, 1, 26), code: 'config' }],
    });
  });
});

describe('without a workspace', () => {
  test.each([DRAFT, URI])('%s: the editor keeps the list', async (uri) => {
    const files = new Map<string, string>();
    const client = await start({ files, workspace: false, stores: true });
    await client.open(uri, TEXT);
    expect(await choose(client, uri, 0)).toBe('忽略此处：列举序号重复（写入编辑器的存储）');
    expect(await found(client, uri)).toBe(1);
    expect([...files.keys()]).toEqual([IGNORE_STORAGE]);
  });

  test('a draft has no such actions where the client keeps nothing', async () => {
    const client = await start({ files: new Map() });
    await client.open(DRAFT, TEXT);
    expect(ignoring(await client.actions(DRAFT, SECOND))).toEqual([]);
  });

  test('a file opened alone goes by the list beside it', async () => {
    const files = new Map([[LIST, JSON.stringify({ ignore: [{ rule: RULE, words: '三是' }] })]]);
    const client = await start({ files, workspace: false, stores: true });
    await client.open(URI, TEXT);
    expect(await found(client, URI)).toBe(0);
  });
});
