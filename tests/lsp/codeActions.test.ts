// Quick fixes and source actions: what is offered, what it does to the text, what asks first.

import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { applyEdits, MODERN, PLAIN, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT, WITH_HALF_WIDTH } from './reports';

const SECOND_THREE = range(8, 42, 8, 44);
const HALF_WIDTH_LINE = 10;

/** Edits of the one document, whichever form the client understands. */
function editsOf({ edit }: CodeAction): readonly TextEdit[] {
  const changed = edit?.documentChanges?.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []));
  return changed ?? edit?.changes?.[URI_REPORT] ?? [];
}

/** Whether the editor is asked to let the user approve. */
function asksFirst({ edit }: CodeAction): boolean {
  return Object.values(edit?.changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation === true);
}

describe('quick fixes', () => {
  test('of the finding at the caret: applied, they leave it mended', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const report = await client.pull(URI_REPORT);
    const diagnostics = report.kind === 'full' ? report.items : [];
    const [renumber] = await client.actions(URI_REPORT, range(8, 43), { diagnostics });
    expect(renumber?.kind).toBe('quickfix');
    expect(renumber?.diagnostics).toEqual([diagnostics[0]]);
    await client.change(URI_REPORT, 2, { text: applyEdits(REPORT, renumber === undefined ? [] : editsOf(renumber)) });
    expect(await client.codes(URI_REPORT)).toEqual(['heading-sequence-gap']);
  });

  test('are made for the version that they belong to', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT, 5);
    const [action] = await client.actions(URI_REPORT, SECOND_THREE);
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: URI_REPORT, version: 5 } }]);
  });

  test('come without version for clients that know none', async () => {
    const client = await TestClient.start({ capabilities: PLAIN });
    await client.open(URI_REPORT, REPORT);
    const [action] = await client.actions(URI_REPORT, SECOND_THREE);
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([URI_REPORT]);
    expect(action?.edit?.documentChanges).toBeUndefined();
  });

  test('are preferred only when they are safe', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const unsafe = await client.actions(URI_REPORT, SECOND_THREE);
    expect(unsafe.map(({ isPreferred }) => isPreferred)).not.toContain(true);
    expect(unsafe.length).toBeGreaterThan(0);
    await client.open(URI_REPORT, WITH_HALF_WIDTH);
    const [safe, ...others] = await client.actions(URI_REPORT, range(HALF_WIDTH_LINE, 0, HALF_WIDTH_LINE, 20));
    expect(safe?.isPreferred).toBe(true);
    expect(safe && asksFirst(safe)).toBe(false);
    expect(others.map(({ isPreferred }) => isPreferred)).not.toContain(true);
  });

  test('ask first when they are not safe and change several places', async () => {
    const client = await TestClient.start();
    // A fifth item: renumbering the second 三是 renumbers what follows it.
    await client.open(URI_REPORT, REPORT.replace('兑现奖惩措施。', '兑现奖惩措施。四是总结经验。'));
    const actions = await client.actions(URI_REPORT, SECOND_THREE);
    const several = actions.filter((action) => editsOf(action).length > 1);
    expect(several.map(asksFirst)).toEqual(several.map(() => true));
    expect(several.length).toBeGreaterThan(0);
    const one = actions.filter((action) => editsOf(action).length === 1);
    expect(one.map(asksFirst)).toEqual(one.map(() => false));
  });

  test('of several places are a command for a client that shows them itself', async () => {
    const client = await TestClient.start({ initialize: { initializationOptions: { reviewsFixes: true } } });
    await client.open(URI_REPORT, REPORT.replace('兑现奖惩措施。', '兑现奖惩措施。四是总结经验。'), 3);
    const actions = await client.actions(URI_REPORT, SECOND_THREE);
    expect(actions.filter((action) => asksFirst(action))).toEqual([]);
    const [several] = actions.filter(({ command }) => command !== undefined);
    expect(several?.edit).toBeUndefined();
    expect(several?.command).toMatchObject({
      command: 'gongwenLint.review',
      arguments: [{ uri: URI_REPORT, title: several?.title, what: { version: 3 } }],
    });
  });

  test('are none where nothing is wrong', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    expect(await client.actions(URI_REPORT, range(0, 0, 6, 3))).toEqual([]);
    expect(await client.actions('file:///not-open', range(0, 0))).toEqual([]);
  });
});

describe('all of one rule', () => {
  const text = REPORT_LINES.map((line) => line.replace('三是严格考核', '四是严格考核').replace('（四）', '（三）'))
    .join('\n')
    .replace('发放资料，营造', '发放资料,营造')
    .replace('薄弱，原因', '薄弱,原因');

  test('is offered beside the fix of one finding, worked out when chosen', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, text);
    expect(await client.codes(URI_REPORT)).toEqual(['halfwidth-punctuation', 'halfwidth-punctuation']);
    const all = (await client.actions(URI_REPORT, range(HALF_WIDTH_LINE, 0, HALF_WIDTH_LINE, 20))).find(
      ({ edit }) => edit === undefined,
    );
    expect(all?.title).toMatch(/^修正本文件所有“.+”$/);
    const resolved = await client.request<CodeAction>('codeAction/resolve', all);
    const mended = applyEdits(text, editsOf(resolved));
    expect(mended).toBe(text.replaceAll(',', '，'));
    expect(asksFirst(resolved)).toBe(false);
  });

  test('is not offered for a single finding, nor to clients that cannot resolve', async () => {
    const one = await TestClient.start();
    await one.open(URI_REPORT, WITH_HALF_WIDTH);
    expect(
      (await one.actions(URI_REPORT, range(HALF_WIDTH_LINE, 0, HALF_WIDTH_LINE, 20))).every(
        ({ edit }) => edit !== undefined,
      ),
    ).toBe(true);
    const plain = await TestClient.start({ capabilities: PLAIN });
    await plain.open(URI_REPORT, text);
    expect(
      (await plain.actions(URI_REPORT, range(HALF_WIDTH_LINE, 0, HALF_WIDTH_LINE, 20))).every(
        ({ edit }) => edit !== undefined,
      ),
    ).toBe(true);
  });
});

describe('source actions', () => {
  const faulty = WITH_HALF_WIDTH.replace('四是严格考核', '三是严格考核');
  const whole = range(0, 0, 99, 0);

  test('are there only for those who ask', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, faulty);
    const kinds = async (...only: string[]): Promise<readonly unknown[]> =>
      (await client.actions(URI_REPORT, whole, { only })).map(({ kind }) => kind);
    expect((await client.actions(URI_REPORT, whole)).every(({ kind }) => kind === 'quickfix')).toBe(true);
    expect(await kinds('source.fixAll')).toEqual(['source.fixAll.gongwenLint']);
    expect(await kinds('source')).toEqual(['source.fixAll.gongwenLint', 'source.renumber.gongwenLint']);
    expect(await kinds('source.renumber.gongwenLint')).toEqual(['source.renumber.gongwenLint']);
    expect(await kinds('source.fixAllOfOthers')).toEqual([]);
    expect(await kinds('refactor')).toEqual([]);
  });

  test.each([
    ['resolved when chosen', MODERN],
    ['with their edit at once, for clients that cannot resolve', PLAIN],
  ])('mend what is safe, or the ordinals, without a question: %s', async (_, capabilities) => {
    const client = await TestClient.start({ capabilities });
    await client.open(URI_REPORT, faulty);
    const chosen = async (kind: string): Promise<CodeAction> => {
      const [action] = await client.actions(URI_REPORT, whole, { only: [kind] });
      if (action === undefined) throw new Error(`no action ${kind}`);
      return action.edit === undefined ? client.request<CodeAction>('codeAction/resolve', action) : action;
    };
    const fixAll = await chosen('source.fixAll.gongwenLint');
    expect(applyEdits(faulty, editsOf(fixAll))).toBe(faulty.replaceAll(',', '，'));
    const renumber = await chosen('source.renumber.gongwenLint');
    expect(applyEdits(faulty, editsOf(renumber))).toBe(faulty.replace('三是严格', '四是严格'));
    expect([fixAll, renumber].map(asksFirst)).toEqual([false, false]);
  });

  const only = async (client: TestClient, kind: string): Promise<readonly CodeAction[]> =>
    (await client.actions(URI_REPORT, whole, { only: [kind] })).filter(({ kind: its }) => its?.startsWith('source.'));
  const NUMBERING_BY_HAND = {
    settings: { current: { rules: { 'numbering/*': { autofix: false }, 'enumerations/*': { autofix: false } } } },
  };

  test('leave rules with autofix: false alone, however they are asked for; who names renumbering still has it', async () => {
    for (const capabilities of [MODERN, PLAIN]) {
      const client = await TestClient.start({
        capabilities: { ...capabilities, workspace: { configuration: true } },
        ...NUMBERING_BY_HAND,
      });
      await client.open(URI_REPORT, REPORT);
      expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
      expect(await only(client, 'source.renumber.gongwenLint')).toEqual([]);
      expect(await only(client, 'source')).toEqual([]);
      const reply = await client.request<{ edits: TextEdit[] }>('gongwenLint/fix', {
        uri: URI_REPORT,
        scope: { kind: 'renumber' },
      });
      expect(applyEdits(REPORT, reply.edits)).toBe(REPORT.replace('三是严格', '四是严格').replace('（四）', '（三）'));
    }
  });

  test('renumber what autofix is on for, and nothing else', async () => {
    const client = await TestClient.start({
      settings: { current: { rules: { 'enumeration-duplicate': { autofix: false } } } },
    });
    await client.open(URI_REPORT, REPORT);
    await client.codes(URI_REPORT);
    const [action] = await only(client, 'source.renumber.gongwenLint');
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    expect(applyEdits(REPORT, editsOf(resolved))).toBe(REPORT.replace('（四）', '（三）'));
  });

  test('renumber headings that do not begin at one', async () => {
    const text = REPORT_LINES.map((line) =>
      line
        .replace('三是严格', '四是严格')
        .replace('（四）', '（三）')
        .replace(/^([一二三])、/, (_, n: string) => `${'二三四'['一二三'.indexOf(n)] ?? ''}、`),
    ).join('\n');
    const client = await TestClient.start();
    await client.open(URI_REPORT, text);
    expect(await client.codes(URI_REPORT)).toContain('heading-sequence-start');
    const [action] = await only(client, 'source.renumber.gongwenLint');
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    expect(
      applyEdits(text, editsOf(resolved))
        .split('\n')
        .filter((line) => /^[一二三四]、/.test(line)),
    ).toEqual(REPORT_LINES.filter((line) => /^[一二三四]、/.test(line)));
  });

  test.each([
    ['a client that resolves', MODERN],
    ['a client that does not', PLAIN],
  ])('are not offered where they would change nothing: %s', async (_, capabilities) => {
    const client = await TestClient.start({ capabilities });
    // Findings there are, but none with a safe fix.
    await client.open(URI_REPORT, REPORT);
    expect(await only(client, 'source.fixAll')).toEqual([]);
    await client.open(`${URI_REPORT}.md`, WITH_HALF_WIDTH);
    expect(await client.actions(`${URI_REPORT}.md`, whole, { only: ['source.renumber'] })).toEqual([]);
    expect(await client.actions(`${URI_REPORT}.md`, whole, { only: ['source.fixAll'] })).toHaveLength(1);
  });

  test('an action of another making is handed back as it came', async () => {
    const client = await TestClient.start();
    for (const data of [undefined, 1, { uri: 1, scope: {} }, { uri: URI_REPORT, scope: { kind: 'everything' } }]) {
      expect(await client.request('codeAction/resolve', { title: 'x', data })).toEqual({
        title: 'x',
        ...(data !== undefined && { data }),
      });
    }
  });
});

describe('the extension’s own request', () => {
  test('takes residue away and nothing else, and says for which version', async () => {
    const residue = [
      '您现在的位置：首页>政务公开>法治政府建设',
      '',
      ...REPORT_LINES,
      '',
      '分享到：',
      '打印本页 关闭窗口',
    ].join('\n');
    const client = await TestClient.start();
    await client.open(URI_REPORT, residue, 3);
    expect(await client.codes(URI_REPORT)).toContain('web-residue');
    const reply = await client.request<{ version: number; edits: TextEdit[]; applied: number }>('gongwenLint/fix', {
      uri: URI_REPORT,
      scope: { kind: 'residue' },
    });
    expect(reply.version).toBe(3);
    expect(reply.applied).toBeGreaterThan(0);
    const mended = applyEdits(residue, reply.edits);
    expect(mended).toContain(REPORT);
    expect(mended).not.toMatch(/您现在的位置|分享到|打印本页/);
    await client.change(URI_REPORT, 4, { text: mended });
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
  });

  test('changes nothing in a document that is not open', async () => {
    const client = await TestClient.start();
    expect(await client.request('gongwenLint/fix', { uri: URI_REPORT, scope: { kind: 'safe' } })).toEqual({
      edits: [],
      applied: 0,
      unsafe: false,
    });
  });
});
