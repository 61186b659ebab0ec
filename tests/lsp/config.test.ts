// Settings files in the server: found upward, read again when they change, their errors shown where they stand.

import { URI } from 'vscode-uri';
import { describe, expect, test } from 'vitest';
import { PLAIN, range, TestClient } from './harness';
import { REPORT, URI_REPORT } from './reports';

const BOTH = ['enumeration-duplicate', 'heading-sequence-gap'];
const folder = { uri: 'file:///reports', name: 'reports' };
const CONFIG = 'file:///reports/.gongwenlintrc.json';
const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } });

describe('a settings file', () => {
  test('is found above the document, and taken anew when the client sees it change', async () => {
    const files = new Map([['file:///reports/.gongwenlintrc.json', off('heading-sequence-gap')]]);
    const client = await TestClient.start({ files });
    const uri = 'file:///reports/2023/%E4%B8%80%20%E4%BA%8C/a.txt';
    await client.open(uri, REPORT);
    expect(await client.codes(uri)).toEqual(['enumeration-duplicate']);
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
    files.set('file:///reports/.gongwenlintrc.json', off('enumeration-duplicate'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
    await client.until(() => client.refreshes === 1);
    expect(await client.codes(uri)).toEqual(['heading-sequence-gap']);
  });

  test('is read again on saving, for clients that watch nothing', async () => {
    const files = new Map<string, string>();
    const client = await TestClient.start({ files, capabilities: PLAIN });
    await client.open(URI_REPORT, REPORT);
    await client.until(() => client.published.length === 1);
    files.set(CONFIG, off('heading-sequence-gap'));
    await client.notify('textDocument/didSave', { textDocument: { uri: URI_REPORT } });
    await client.until(() => client.published.length === 2);
    expect(client.published.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      BOTH,
      ['enumeration-duplicate'],
    ]);
  });

  test('that is read slowly does not outlast a later one', async () => {
    const answers: ((text: string) => void)[] = [];
    let bothAsked = (): void => undefined;
    const both = new Promise<void>((resolve) => (bothAsked = resolve));
    const slow = (): Promise<string> =>
      new Promise((answer) => {
        if (answers.push(answer) === 2) bothAsked();
      });
    const client = await TestClient.start({
      fileSystem: { read: (location) => (location === CONFIG ? slow() : Promise.resolve(undefined)) },
    });
    await client.open(URI_REPORT, REPORT);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
    await both;
    const [first, second] = answers;
    second?.(off('heading-sequence-gap'));
    await client.until(() => client.refreshes === 1);
    first?.(off('enumeration-duplicate'));
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate']);
  });

  test('above the workspace folder counts for nothing', async () => {
    const files = new Map([['file:///.gongwenlintrc.json', off('heading-sequence-gap')]]);
    const inside = await TestClient.start({ files, initialize: { workspaceFolders: [folder] } });
    await inside.open(URI_REPORT, REPORT);
    expect(await inside.codes(URI_REPORT)).toEqual(BOTH);
    const without = await TestClient.start({ files });
    await without.open(URI_REPORT, REPORT);
    expect(await without.codes(URI_REPORT)).toEqual(['enumeration-duplicate']);
  });

  test('of the first workspace folder holds for a draft without a file', async () => {
    const files = new Map([[CONFIG, off('heading-sequence-gap')]]);
    const client = await TestClient.start({ files, initialize: { workspaceFolders: [folder] } });
    await client.open('untitled:Untitled-1', REPORT);
    expect(await client.codes('untitled:Untitled-1')).toEqual(['enumeration-duplicate']);
  });

  test('outranks the editor’s settings key by key', async () => {
    const files = new Map([[CONFIG, JSON.stringify({ rules: { 'heading-sequence-gap': 'warning' } })]]);
    const client = await TestClient.start({
      files,
      settings: { current: { kind: 'auto', rules: { 'heading-sequence-gap': 'off', 'enumeration-duplicate': 'off' } } },
    });
    await client.open(URI_REPORT, REPORT);
    expect(await client.codes(URI_REPORT)).toEqual(['heading-sequence-gap']);
  });

  test('in a virtual workspace is read through the client', async () => {
    const client = await TestClient.start({ initialize: { initializationOptions: { readsFiles: true } } });
    client.connection.onRequest('gongwenLint/readFile', ({ uri }: { uri: string }) => ({
      text: uri === 'vscode-vfs://host/repo/.gongwenlintrc.json' ? off('heading-sequence-gap') : null,
    }));
    await client.open('vscode-vfs://host/repo/docs/a.txt', REPORT);
    expect(await client.codes('vscode-vfs://host/repo/docs/a.txt')).toEqual(['enumeration-duplicate']);
  });
});

describe('a faulty settings file', () => {
  test('has its errors at their places, in push; what is right in it holds, and mending it clears them', async () => {
    const files = new Map([
      [CONFIG, '{\n  "rules": {\n    "heading-sequence-gap": "off",\n    "enumeration-duplicate": "loud"\n  }\n}'],
    ]);
    const client = await TestClient.start({ files });
    await client.open(URI_REPORT, REPORT);
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate']);
    await client.until(() => client.published.length === 1);
    expect(client.published).toMatchObject([
      { uri: CONFIG, diagnostics: [{ range: range(3, 29, 3, 35), severity: 1, source: 'gongwen-lint' }] },
    ]);
    expect(client.published[0]?.diagnostics[0]?.message).toContain('loud');
    files.set(CONFIG, '{}');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
    await client.until(() => client.published.length === 2);
    expect(client.published[1]).toEqual({ uri: CONFIG, diagnostics: [] });
    expect(await client.codes(URI_REPORT)).toEqual(BOTH);
  });

  test('that is no JSON at all does not stop the server', async () => {
    const files = new Map([[CONFIG, '{ "rules": ']]);
    const client = await TestClient.start({ files });
    await client.open(URI_REPORT, REPORT);
    expect(await client.codes(URI_REPORT)).toEqual(BOTH);
    expect(client.published.map(({ uri }) => uri)).toEqual([CONFIG]);
  });

  test('that cannot be read is a problem of that file, and the document is checked', async () => {
    const fileSystem = {
      read: (location: string) =>
        location === CONFIG ? Promise.reject(new Error('EACCES')) : Promise.resolve(undefined),
    };
    const client = await TestClient.start({ fileSystem });
    await client.open(URI_REPORT, REPORT);
    expect(await client.codes(URI_REPORT)).toEqual(BOTH);
    expect(client.published).toMatchObject([{ uri: CONFIG, diagnostics: [{ range: range(0, 0) }] }]);
  });

  test('is cleared when the last document that uses it is closed', async () => {
    const client = await TestClient.start({ files: new Map([[CONFIG, '[]']]) });
    await client.open(URI_REPORT, REPORT);
    await client.until(() => client.published.length === 1);
    await client.closeDocument(URI_REPORT);
    await client.until(() => client.published.length === 2);
    expect(client.published[1]).toEqual({ uri: CONFIG, diagnostics: [] });
  });
});

describe('faulty settings of the editor', () => {
  test('are said once in the log, and the rest of them holds', async () => {
    const client = await TestClient.start({
      settings: { current: { rules: { 'heading-sequence-gap': 'off', 'no-such-rule': 'off' } } },
    });
    await client.open(URI_REPORT, REPORT);
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate']);
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes === 1);
    expect(client.log.filter((line) => line.includes('no-such-rule'))).toHaveLength(1);
  });
});

test('URIs are compared by what they mean, not by how they are spelt', async () => {
  const files = new Map([
    [URI.parse('file:///c:/报告/.gongwenlintrc.json').toString(), off('heading-sequence-gap')],
    ['file:///c%3A/.gongwenlintrc.json', off('enumeration-duplicate')],
  ]);
  const client = await TestClient.start({
    files,
    initialize: { workspaceFolders: [{ uri: 'file:///C:/%E6%8A%A5%E5%91%8A/sub/', name: 'sub' }] },
  });
  const uri = 'file:///c%3A/%E6%8A%A5%E5%91%8A/sub/a.txt';
  await client.open(uri, REPORT);
  // The folder of the workspace is found although it is spelt otherwise: nothing above it counts.
  expect(await client.codes(uri)).toEqual(BOTH);
});
