// What goes wrong stays small: one failed request, one line in the log, no words of the document.

import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { describe, expect, test, vi } from 'vitest';
import { ruleById } from '../../server/src/engine/index';
import { describeError, Guard } from '../../server/src/lsp/guard';
import { range, TestClient } from './harness';
import { REPORT, URI_REPORT } from './reports';

/** Stands in the document, and must stand nowhere else. */
const CANARY = '机密金丝雀';
const SECRET = REPORT.replace('落实专项经费', CANARY);

describe('a bad message', () => {
  test('is one failed request; the next one is answered', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, SECRET);
    for (const [method, params] of [
      ['textDocument/codeAction', { textDocument: { uri: URI_REPORT }, context: null }],
      ['textDocument/documentSymbol', { textDocument: null }],
      ['textDocument/foldingRange', {}],
      ['gongwenLint/fix', { uri: URI_REPORT, scope: null }],
    ] as const) {
      const before = client.log.length;
      const answer = await client.request(method, params).catch((error: unknown) => error);
      expect(answer).toBeInstanceOf(ResponseError);
      expect(answer).toMatchObject({ code: ErrorCodes.InternalError, message: `${method} failed` });
      const lines = client.log.slice(before);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`${method} failed: `);
    }
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
    expect(client.log.join('\n')).not.toContain(CANARY);
  });

  test('about a document that is not open is one line, and the server goes on', async () => {
    const client = await TestClient.start();
    await client.change('file:///never-opened.txt', 2, { range: range(0, 0), text: CANARY });
    await client.until(() => client.log.length === 1);
    expect(client.log[0]).toMatch(/^textDocument\/didChange failed: Error/);
    expect(client.log[0]).not.toContain(CANARY);
    await client.open(URI_REPORT, SECRET);
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
  });
});

test('settings that cannot be had leave the document checked with the defaults', async () => {
  const client = await TestClient.start();
  client.connection.onRequest('workspace/configuration', () => {
    throw new Error(CANARY);
  });
  await client.open(URI_REPORT, SECRET);
  expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
  expect(client.log).toEqual([expect.stringMatching(/^configuration failed: /)]);
  expect(client.log.join('\n')).not.toContain(CANARY);
});

test('a fix that throws is one line in the log, whoever asks for it and however often', async () => {
  const rule = ruleById('enumeration-duplicate');
  if (rule === undefined) throw new Error('the rule is there');
  const broken = vi.spyOn(rule, 'fixes').mockImplementation(() => {
    throw new TypeError(CANARY);
  });
  const client = await TestClient.start();
  await client.open(URI_REPORT, SECRET);
  expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
  expect(client.log).toEqual([]);
  const whole = range(0, 0, 99, 0);
  const fixed = await client.request<{ applied: number }>('gongwenLint/fix', {
    uri: URI_REPORT,
    scope: { kind: 'renumber' },
  });
  const actions = await client.actions(URI_REPORT, whole);
  await client.actions(URI_REPORT, whole, { only: ['source'] });
  broken.mockRestore();
  expect(fixed.applied).toBe(1);
  expect(actions.map(({ title }) => title)).toContain('改为“（三）”，后面顺次重编');
  expect(client.log).toEqual(['a fix of rule enumeration-duplicate failed: TypeError']);
  // The rule has checked the text all the same.
  expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
});

describe('an error in the log', () => {
  test('has its name and the calls, never its message', () => {
    const text = `${CANARY}\n    at ${CANARY}`;
    const line = describeError(new RangeError(text));
    expect(line).toMatch(/^RangeError at .*guard\.test\.ts/);
    expect(line).not.toContain(CANARY);
    expect(line).not.toContain('\n');
  });

  test('may be anything that was thrown', () => {
    expect(describeError(CANARY)).toBe('string');
    expect(describeError(undefined)).toBe('undefined');
    expect(describeError(Object.assign(new Error('x'), { stack: undefined }))).toBe('Error');
  });

  test('is one line for what fails later, too', async () => {
    const lines: string[] = [];
    const guard = new Guard((line) => lines.push(line));
    const answer = await guard.request('late', () => Promise.reject(new TypeError(CANARY)))(undefined);
    await guard.run('alone', () => Promise.reject(new TypeError(CANARY)));
    expect(answer).toBeInstanceOf(ResponseError);
    expect(lines).toEqual([
      expect.stringMatching(/^late failed: TypeError/),
      expect.stringMatching(/^alone failed: TypeError/),
    ]);
  });
});
