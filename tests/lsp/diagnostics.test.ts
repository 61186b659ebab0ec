// How findings reach the client: pulled or pushed, unchanged or full, capped, in its language and at its levels.

import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { PLAIN, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT, WITH_HALF_WIDTH } from './reports';

describe('pulled diagnostics', () => {
  test('carry range, severity, rule, link and related place', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const report = await client.pull(URI_REPORT);
    const [duplicate] = report.kind === 'full' ? report.items : [];
    expect(duplicate).toMatchObject({
      range: range(8, 42, 8, 44),
      severity: DiagnosticSeverity.Error,
      code: 'enumeration-duplicate',
      source: 'gongwen-lint',
    });
    expect(duplicate?.message).toContain('四是');
    expect(duplicate?.codeDescription?.href).toMatch(/^https:\/\/.*\/enumeration-duplicate\.md$/);
    expect(duplicate?.relatedInformation).toMatchObject([
      { location: { uri: URI_REPORT, range: range(8, 28, 8, 30) } },
    ]);
  });

  test('link to the pages that the client keeps, so that they open without a network', async () => {
    const client = await TestClient.start({
      initialize: { initializationOptions: { rulePages: 'file:///extension/docs/rules' } },
    });
    await client.open(URI_REPORT, REPORT);
    const report = await client.pull(URI_REPORT);
    const [duplicate] = report.kind === 'full' ? report.items : [];
    expect(duplicate?.codeDescription?.href).toBe('file:///extension/docs/rules/enumeration-duplicate.md');
  });

  test('are unchanged as long as they are the same, wherever the edit was', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const { resultId } = await client.pull(URI_REPORT);
    expect(await client.pull(URI_REPORT, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change(URI_REPORT, 2, { range: range(14, 2), text: '不断' });
    expect(await client.pull(URI_REPORT, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change(URI_REPORT, 3, { range: range(1, 0), text: '\n' });
    const moved = await client.pull(URI_REPORT, resultId);
    expect(moved.kind).toBe('full');
    expect(moved.resultId).not.toBe(resultId);
  });

  test('are never pushed', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    await client.pull(URI_REPORT);
    await client.closeDocument(URI_REPORT);
    await client.settled();
    expect(client.published).toEqual([]);
  });

  test('are asked for again after the settings have changed', async () => {
    const settings = { current: {} as unknown };
    const client = await TestClient.start({ settings });
    await client.open(URI_REPORT, REPORT);
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
    settings.current = { rules: { 'heading-sequence-gap': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes === 1);
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate']);
  });
});

describe('pushed diagnostics', () => {
  test('go to clients that cannot pull, with the version of the text, and are cleared on closing', async () => {
    const client = await TestClient.start({ capabilities: PLAIN });
    await client.open(URI_REPORT, REPORT, 7);
    await client.until(() => client.published.length === 1);
    await client.change(URI_REPORT, 8, { range: range(9, 1, 9, 2), text: '三' });
    await client.until(() => client.published.length === 2);
    await client.closeDocument(URI_REPORT);
    await client.until(() => client.published.length === 3);
    expect(client.published.map(({ version, diagnostics }) => [version, diagnostics.map(({ code }) => code)])).toEqual([
      [7, ['enumeration-duplicate', 'heading-sequence-gap']],
      [8, ['enumeration-duplicate']],
      [undefined, []],
    ]);
    // This client has not said that it shows related places.
    expect(client.published[0]?.diagnostics[0]).not.toHaveProperty('relatedInformation');
  });

  test('come anew after the settings have changed', async () => {
    const client = await TestClient.start({
      capabilities: PLAIN,
      initialize: { initializationOptions: { settings: { rules: { 'enumeration-duplicate': 'off' } } } },
    });
    await client.open(URI_REPORT, REPORT);
    await client.until(() => client.published.length === 1);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { gongwenLint: { rules: { 'heading-sequence-gap': 'hint' } } },
    });
    await client.until(() => client.published.length === 2);
    expect(
      client.published.map(({ diagnostics }) => diagnostics.map(({ code, severity }) => [code, severity])),
    ).toEqual([
      [['heading-sequence-gap', DiagnosticSeverity.Error]],
      [
        ['enumeration-duplicate', DiagnosticSeverity.Error],
        ['heading-sequence-gap', DiagnosticSeverity.Information],
      ],
    ]);
  });
});

describe('many findings', () => {
  /** A warning in each of many lines, and an error at the very end. */
  const many = [
    ...REPORT_LINES.slice(0, 6),
    ...Array.from({ length: 1200 }, () => '清醒的认识到差距。'),
    ...REPORT_LINES.slice(6),
  ].join('\n');

  test('are cut to a thousand, the gravest kept, and the rest is counted', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, many);
    const report = await client.pull(URI_REPORT);
    const items = report.kind === 'full' ? report.items : [];
    expect(items).toHaveLength(1000);
    const [notice, ...shown] = items;
    expect(notice).toMatchObject({ code: 'findings-not-shown', range: range(0, 0) });
    // 1,200 warnings and the two errors, of which one place in a thousand goes to the notice.
    expect(notice?.message).toMatch(/\b203\b/);
    expect(shown.filter(({ severity }) => severity === DiagnosticSeverity.Error).map(({ code }) => code)).toEqual([
      'enumeration-duplicate',
      'heading-sequence-gap',
    ]);
    const lines = shown.map(({ range: { start } }) => start.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('words and levels', () => {
  test.each([
    ['zh-cn', /应为/],
    ['zh_TW', /应为/],
    ['en', /should be|expected|instead/i],
    ['de', /should be|expected|instead/i],
  ])('follow the client: %s', async (locale, words) => {
    const client = await TestClient.start({ initialize: { locale } });
    await client.open(URI_REPORT, REPORT);
    const report = await client.pull(URI_REPORT);
    expect(report.kind === 'full' && report.items[0]?.message).toMatch(words);
  });

  test('a locale in the settings outranks the client’s', async () => {
    const client = await TestClient.start({ initialize: { locale: 'en' }, settings: { current: { locale: 'zh' } } });
    await client.open(URI_REPORT, REPORT);
    const report = await client.pull(URI_REPORT);
    expect(report.kind === 'full' && report.items[0]?.message).toMatch(/应为/);
  });

  test.each([
    [undefined, DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
    ['warning', DiagnosticSeverity.Warning],
    ['nonsense', DiagnosticSeverity.Information],
  ])('hints are shown as hintLevel says: %s', async (hintLevel, severity) => {
    const client = await TestClient.start({
      settings: { current: { hintLevel, rules: { 'halfwidth-punctuation': 'hint' } } },
    });
    await client.open(URI_REPORT, WITH_HALF_WIDTH);
    const report = await client.pull(URI_REPORT);
    expect(report.kind === 'full' && report.items.map((item) => item.severity)).toEqual([severity]);
  });
});
