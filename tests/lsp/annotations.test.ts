// Links within the document, and what stands beside and above the text where the user has asked for it.

import fc from 'fast-check';
import type { CodeLens, DocumentLink, InlayHint } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { ANNOTATIONS, codeLenses, inlayHints } from '../../server/src/features/overview/annotations';
import { documentLinks } from '../../server/src/features/navigation/documentLinks';
import { anyText } from './anyText';
import { offsetIn, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT } from './reports';

const open = (text: string) => openDocument(text, resolveConfig());
const WHOLE = range(0, 0, 1000, 0);

/** Each link with the line that it leads to. */
function linksOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return documentLinks(open(text), URI_REPORT, 'zh').map(({ range: at, target = '' }) => {
    const [uri, place = ''] = target.split('#');
    expect(uri).toBe(URI_REPORT);
    return `${text.slice(offsetIn(text, at.start), offsetIn(text, at.end))} → ${lines[Number(/^L(\d+),\d+$/.exec(place)?.[1]) - 1] ?? ''}`;
  });
}

describe('links', () => {
  test('lead from mentions, from names in 《》 and from the note to annexes, and to parts of the report', () => {
    const text = [
      '青山镇关于2023年工作情况的报告',
      '一、情况',
      '人员见附件1，依据《青山镇工作办法》，问题见第二部分。',
      '二、问题',
      '附件3没有，2023年附件2有。',
      '附件：1.青山镇人员名单',
      '2.青山镇工作办法',
      '附件1',
      '青山镇人员名单',
      '附件2',
      '青山镇工作办法',
    ].join('\n');
    expect(linksOf(text)).toEqual([
      '附件1 → 附件1',
      '第二部分 → 二、问题',
      '青山镇工作办法 → 附件2',
      '附件2 → 附件2',
      '青山镇人员名单 → 附件1',
      '青山镇工作办法 → 附件2',
    ]);
  });

  test('lead to a lone annex without a number', () => {
    expect(linksOf('关于工作情况的报告\n一、情况\n名单见附件1。\n附件\n名单')).toEqual(['附件1 → 附件']);
  });

  test('are none to what is not there', () => {
    expect(linksOf('关于工作情况的报告\n一、情况\n见附件1和第三部分，见第三部分。')).toEqual([]);
  });

  test('come through the protocol', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT.replace('营造良好氛围', '详见第三部分'));
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: URI_REPORT },
    });
    expect(links).toEqual([
      {
        range: range(10, 14, 10, 18),
        target: `${URI_REPORT}#L14,1`,
        tooltip: '转到“三、2024年法治政府建设的工作安排”',
      },
    ]);
  });
});

describe('annotations', () => {
  test('are off unless the user has asked for them', () => {
    expect(inlayHints(open(REPORT), WHOLE, [], 'zh')).toEqual([]);
    expect(codeLenses(open(REPORT), [], 'zh')).toEqual([]);
  });

  test('say what an ordinal should be, behind it', () => {
    const hints = inlayHints(open(REPORT), WHOLE, ['expectedOrdinal'], 'zh');
    expect(hints.map(({ position, label }) => [position.line, label])).toEqual([
      [8, '应为四是'],
      [9, '应为（三）'],
    ]);
    expect(hints[1]?.position.character).toBe('（四）'.length);
  });

  test('say how long a section is, only for the range that is asked about', () => {
    const hints = inlayHints(open(REPORT), range(5, 0, 9, 0), ['sectionLength'], 'en');
    expect(hints.map(({ position, label }) => [position.line, label])).toEqual([
      [5, `${REPORT_LINES.slice(5, 7).join('').length} characters`],
      [7, `${REPORT_LINES.slice(7, 9).join('').length} characters`],
    ]);
  });

  test('count findings above headings', () => {
    const lenses = codeLenses(open(REPORT), ['headingCounts'], 'zh');
    expect(lenses.map(({ range: { start }, command }) => [start.line, command?.title.replace(/\d+字/, 'N字')])).toEqual(
      [
        [4, expect.stringMatching(/^N字 · \d处问题$/)],
        [5, 'N字'],
        [7, 'N字 · 1处问题'],
        [9, 'N字 · 1处问题'],
        [11, 'N字'],
        [13, expect.stringMatching(/^N字/)],
      ],
    );
  });

  test('follow the setting, from the first request on', async () => {
    const settings = { current: { annotations: ['expectedOrdinal', 'headingCounts'] as string[] } };
    const client = await TestClient.start({ settings });
    await client.open(URI_REPORT, REPORT);
    const ask = async () => ({
      hints: await client.request<InlayHint[]>('textDocument/inlayHint', {
        textDocument: { uri: URI_REPORT },
        range: WHOLE,
      }),
      lenses: await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI_REPORT } }),
    });
    const on = await ask();
    expect([on.hints.length, on.lenses.length]).toEqual([2, 6]);
    settings.current = { annotations: [] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await ask()).toEqual({ hints: [], lenses: [] });
  });
});

test('any text is answered', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const snapshot = open(text);
      documentLinks(snapshot, URI_REPORT, 'zh').forEach(({ range: at }) =>
        expect(offsetIn(text, at.end)).toBeGreaterThan(offsetIn(text, at.start)),
      );
      inlayHints(snapshot, WHOLE, ANNOTATIONS, 'zh').forEach(({ label }) => expect(label).not.toBe(''));
      codeLenses(snapshot, ANNOTATIONS, 'zh');
    }),
    { numRuns: 300 },
  );
});
