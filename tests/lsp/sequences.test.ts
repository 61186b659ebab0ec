// Any legal sequence of messages: every request is answered once, and the end is the same as without the way there.

import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { applyEdits, MODERN, PLAIN, range, TestClient } from './harness';
import { REPORT, REPORT_LINES } from './reports';

const URIS = ['file:///a.txt', 'file:///b.txt', 'untitled:Untitled-1'] as const;

type Step =
  | { readonly do: 'open'; readonly uri: string }
  | { readonly do: 'close'; readonly uri: string }
  | {
      readonly do: 'edit';
      readonly uri: string;
      readonly line: number;
      readonly from: number;
      readonly to: number;
      readonly text: string;
    }
  | { readonly do: 'ask'; readonly uri: string; readonly method: string; readonly cancel: boolean }
  | { readonly do: 'configure' };

const METHODS = [
  'textDocument/diagnostic',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeAction',
  'gongwenLint/fix',
];
const uri = fc.constantFrom(...URIS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), uri }),
  fc.record({ do: fc.constant('close' as const), uri }),
  fc.record({
    do: fc.constant('edit' as const),
    uri,
    line: fc.nat(20),
    from: fc.nat(30),
    to: fc.nat(30),
    text: fc.constantFrom('', '一是', '三、', '（二）', ',', '\n', '\r', '😀', '2022年'),
  }),
  fc.record({ do: fc.constant('ask' as const), uri, method: fc.constantFrom(...METHODS), cancel: fc.boolean() }),
  fc.record({ do: fc.constant('configure' as const) }),
);

/** Plays steps as a client that keeps to the protocol; gives the texts that are open at the end. */
async function play(
  client: TestClient,
  steps: readonly Step[],
  asked: Promise<unknown>[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  let version = 1;
  for (const each of steps) {
    switch (each.do) {
      case 'configure':
        await client.notify('workspace/didChangeConfiguration', { settings: null });
        break;
      case 'ask':
        asked.push(ask(client, each));
        break;
      case 'open':
        if (!texts.has(each.uri)) await client.open(each.uri, REPORT, ++version);
        texts.set(each.uri, texts.get(each.uri) ?? REPORT);
        break;
      case 'close':
        if (texts.delete(each.uri)) await client.closeDocument(each.uri);
        break;
      case 'edit': {
        const text = texts.get(each.uri);
        if (text === undefined) break;
        const change = {
          range: range(each.line, Math.min(each.from, each.to), each.line, Math.max(each.from, each.to)),
          text: each.text,
        };
        texts.set(each.uri, applyEdits(text, [{ range: change.range, newText: change.text }]));
        await client.change(each.uri, ++version, change);
      }
    }
  }
  return texts;
}

function ask(client: TestClient, { uri: asked, method, cancel }: Extract<Step, { do: 'ask' }>): Promise<unknown> {
  const source = new CancellationTokenSource();
  const params = {
    uri: asked,
    scope: { kind: 'safe' },
    textDocument: { uri: asked },
    range: range(0, 0, 20, 0),
    context: { diagnostics: [] },
  };
  const answer = client.connection.sendRequest(method, params, source.token).catch((error: unknown) => error);
  if (cancel) source.cancel();
  return answer;
}

describe.each([
  ['that pulls', MODERN],
  ['that is pushed to', PLAIN],
])('a client %s', (_, capabilities) => {
  test('gets one answer to each request, whatever it does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const client = await TestClient.start({ capabilities });
        const asked: Promise<unknown>[] = [];
        const texts = await play(client, steps, asked);
        await Promise.all(asked);
        const fresh = await TestClient.start({ capabilities });
        for (const [open, text] of texts) {
          await fresh.open(open, text);
          expect(await client.codes(open)).toEqual(await fresh.codes(open));
        }
        expect([...client.answers.values()].every((times) => times === 1)).toBe(true);
        expect(client.answers.size).toBe(1 + asked.length + texts.size);
        expect(client.log).toEqual([]);
        fresh.dispose();
        client.dispose();
      }),
      { numRuns: 60 },
    );
  });
});

test('closed documents leave nothing behind', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Twice, with a turn of the event loop between: the first one leaves what pending answers still hold.
  const heap = async (): Promise<number> => {
    collect();
    await new Promise(setImmediate);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const large = Array.from({ length: 200 }, () => REPORT_LINES.join('\n')).join('\n');
  const client = await TestClient.start();
  const open = async (name: string): Promise<void> => {
    await client.open(name, large);
    await client.pull(name);
  };
  const openAndClose = async (name: string): Promise<void> => {
    await open(name);
    await client.closeDocument(name);
    await client.settled();
  };
  // The first ones are for the compiler, which keeps what it learns.
  for (let i = 0; i < 5; i++) await openAndClose(`file:///warm-up-${i}.txt`);
  const before = await heap();
  await open('file:///kept.txt');
  const costOfOne = (await heap()) - before;
  await client.closeDocument('file:///kept.txt');
  for (let i = 0; i < 15; i++) await openAndClose(`file:///${i}.txt`);
  // Fifteen documents, of which not even three are still there.
  expect((await heap()) - before).toBeLessThan(3 * costOfOne);
});
