// Moving, promoting and following edits over the protocol: edits of the version that is there, and plain refusals.

import { describe, expect, test } from 'vitest';
import type { RenumberReply, RestructureReply } from '../../server/src/lsp/protocol';
import { applyEdits, range, TestClient } from './harness';

const URI = 'untitled:Untitled-1';
const TEXT = '一、主要工作\r\n（一）学习\r\n（二）宣传\r\n二、打算';

const restructure = (client: TestClient, line: number, operation: string): Promise<RestructureReply> =>
  client.request('gongwenLint/restructure', {
    textDocument: { uri: URI },
    position: { line, character: 3 },
    operation,
  });

describe('restructuring', () => {
  test('gives edits for the version that is open, and where the caret goes', async () => {
    const client = await TestClient.start();
    await client.open(URI, TEXT, 7);
    const reply = await restructure(client, 2, 'promote');
    if ('refused' in reply) throw new Error(reply.refused);
    expect(reply.version).toBe(7);
    const after = applyEdits(TEXT, reply.edits);
    expect(after).toBe('一、主要工作\r\n（一）学习\r\n二、宣传\r\n三、打算');
    expect(after.slice(reply.caret)).toBe('宣传\r\n三、打算');
  });

  test('says why nothing is done', async () => {
    const client = await TestClient.start();
    expect(await restructure(client, 0, 'promote')).toEqual({ refused: 'nothing-here' });
    await client.open(URI, TEXT);
    expect(await restructure(client, 0, 'promote')).toEqual({ refused: 'top' });
    expect(await restructure(client, 3, 'move-down')).toEqual({ refused: 'last' });
  });
});

describe('following an edit', () => {
  const renumber = (client: TestClient): Promise<RenumberReply> =>
    client.request('gongwenLint/renumberAfter', { textDocument: { uri: URI } });

  test('renumbers what the last change has disturbed', async () => {
    const client = await TestClient.start();
    await client.open(URI, TEXT, 1);
    expect(await renumber(client)).toEqual({ version: 1, edits: [] });
    await client.change(URI, 2, { range: range(1, 0, 2, 0), text: '' });
    const { version, edits } = await renumber(client);
    expect(version).toBe(2);
    expect(applyEdits('一、主要工作\r\n（二）宣传\r\n二、打算', edits)).toBe('一、主要工作\r\n（一）宣传\r\n二、打算');
  });

  test('is silent for a document that is not open', async () => {
    const client = await TestClient.start();
    expect((await renumber(client)).edits).toEqual([]);
  });
});
