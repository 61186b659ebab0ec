// The reports of a folder that are not open: checked when the user wants it, told once, and again when something changes.

import { ProgressType, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { FIND_FILES_REQUEST, type FindFilesReply } from '../../server/src/lsp/protocol';
import { MODERN, TestClient } from './harness';

const CAPABILITIES = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, diagnostic: { relatedInformation: true, dynamicRegistration: true } },
};
const FAULT = '办结率120%。\n';
const uriOf = (name: string): string => `file:///reports/${encodeURIComponent(name)}`;

interface Folder {
  readonly client: TestClient;
  readonly files: Map<string, string>;
  readonly settings: { current: unknown };
}

async function openFolder(contents: Readonly<Record<string, string>>, checkFolder = true): Promise<Folder> {
  const files = new Map(Object.entries(contents).map(([name, text]) => [uriOf(name), text]));
  const settings = { current: { checkFolder } };
  const client = await TestClient.start({
    capabilities: CAPABILITIES,
    files,
    settings,
    initialize: { initializationOptions: { findsFiles: true } },
  });
  client.connection.onRequest(FIND_FILES_REQUEST, (): FindFilesReply => ({
    uris: [...files.keys()].filter((uri) => !uri.endsWith('.json')).sort(),
  }));
  client.connection.onRequest('client/unregisterCapability', () => null);
  await client.until(() => client.registered.includes('textDocument/diagnostic'));
  return { client, files, settings };
}

type Item = WorkspaceDiagnosticReport['items'][number];
const PART = new ProgressType<WorkspaceDiagnosticReport>();
let tokens = 0;

/** What one poll brings, by file. */
async function poll(
  { client }: Folder,
  previous: ReadonlyMap<string, Item> = new Map(),
): Promise<ReadonlyMap<string, Item>> {
  const found = new Map<string, Item>();
  const partialResultToken = `part ${tokens++}`;
  const listener = client.connection.onProgress(PART, partialResultToken, ({ items }) => {
    for (const item of items) found.set(item.uri, item);
  });
  const previousResultIds = [...previous].flatMap(([uri, { resultId }]) =>
    resultId === undefined ? [] : [{ uri, value: resultId }],
  );
  await client.request('workspace/diagnostic', { previousResultIds, partialResultToken });
  listener.dispose();
  return found;
}

const codes = (item: Item | undefined): readonly unknown[] =>
  item?.kind === 'full' ? item.items.map(({ code }) => code) : [];

test('nothing is announced that could not be taken back; off, a poll brings nothing', async () => {
  const folder = await openFolder({ '工作报告.txt': FAULT }, false);
  expect(folder.client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  expect((await poll(folder)).size).toBe(0);
});

test('reports by name and by look are checked, other texts are not', async () => {
  const looks = `现将有关情况报告如下：\n一、成效\n${FAULT}二、不足\n`;
  const folder = await openFolder({ '工作报告.txt': FAULT, 'a.txt': looks, 'log.txt': FAULT, 'b.gongwen': FAULT });
  const found = await poll(folder);
  expect(
    ['工作报告.txt', 'a.txt', 'log.txt', 'b.gongwen'].map((name) =>
      codes(found.get(uriOf(name))).includes('impossible-percentage'),
    ),
  ).toEqual([true, true, false, true]);
});

test('a poll waits until something changes, and brings that only', async () => {
  const folder = await openFolder({ '1报告.txt': FAULT, '2报告.txt': FAULT, '3报告.txt': FAULT });
  const first = await poll(folder);
  expect(first.size).toBe(3);
  const second = poll(folder, first);
  await folder.client.settled();
  folder.files.set(uriOf('2报告.txt'), '全部办结。\n');
  folder.files.delete(uriOf('3报告.txt'));
  await folder.client.notify('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: uriOf('2报告.txt'), type: 2 },
      { uri: uriOf('3报告.txt'), type: 3 },
    ],
  });
  const changed = await second;
  expect([...changed].map(([uri, item]) => [uri, codes(item)])).toEqual([
    [uriOf('3报告.txt'), []],
    [uriOf('2报告.txt'), []],
  ]);
});

test('what is the same after all is said to be unchanged', async () => {
  const folder = await openFolder({ '1报告.txt': FAULT });
  const first = await poll(folder);
  const second = poll(folder, first);
  await folder.client.settled();
  await folder.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('1报告.txt'), type: 2 }] });
  expect([...(await second).values()].map(({ kind }) => kind)).toEqual(['unchanged']);
});

test('an open report belongs to its own pull, and comes back when it is closed', async () => {
  const folder = await openFolder({ '1报告.txt': FAULT, '2报告.txt': FAULT });
  await folder.client.open(uriOf('1报告.txt'), FAULT);
  const first = await poll(folder);
  expect([...first.keys()]).toEqual([uriOf('2报告.txt')]);
  const second = poll(folder, first);
  await folder.client.settled();
  await folder.client.closeDocument(uriOf('1报告.txt'));
  expect([...(await second).keys()]).toEqual([uriOf('1报告.txt')]);
});

test('with a thousand reports, other requests are answered in between', async () => {
  const paragraph = `一是走访群众120次，${FAULT}`.repeat(40);
  const folder = await openFolder(
    Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}报告.txt`, paragraph])),
  );
  let over = false;
  const sweep = poll(folder).finally(() => (over = true));
  for (let i = 0; i < 5; i++) await folder.client.settled();
  expect(over).toBe(false);
  expect((await sweep).size).toBe(1000);
});

test('switched off, a waiting poll ends', async () => {
  const folder = await openFolder({ '1报告.txt': FAULT });
  const second = poll(folder, await poll(folder));
  folder.settings.current = { checkFolder: false };
  await folder.client.notify('workspace/didChangeConfiguration', { settings: null });
  expect((await second).size).toBe(0);
  // The registration that takes the place of the one before is the last thing that the server asks for.
  await folder.client.until(
    () => folder.client.registered.filter((method) => method === 'textDocument/diagnostic').length === 2,
  );
  await folder.client.settled();
});
