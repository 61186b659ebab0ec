// Semantic tokens: what is coloured how, and that ranges and differences say the same as the whole.

import fc from 'fast-check';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { semanticTokens, TOKENS_LEGEND } from '../../server/src/features/tokens/semanticTokens';
import { tokenData, tokenEdits } from '../../server/src/features/tokens/tokenData';
import { anyText } from './anyText';
import { offsetIn, TestClient } from './harness';
import { REPORT, URI_REPORT } from './reports';

const open = (text: string) => openDocument(text, resolveConfig());

function tokensOf(text: string, from = 0, to = text.length) {
  return [...semanticTokens(open(text), { start: from, end: to })].map(
    ({ line, character, length, type, modifiers }) => {
      const start = offsetIn(text, { line, character });
      return {
        start,
        end: start + length,
        words: text.slice(start, start + length),
        look: `${TOKENS_LEGEND.tokenTypes[type] ?? ''}${modifiers === 0 ? '' : '.readonly'}`,
      };
    },
  );
}

describe('tokens', () => {
  test('are title, headings by level, ordinals, dates, figures, documents and quotations', () => {
    const text = [
      '青山镇关于2023年工作情况的报告',
      '一、2023年工作',
      '（一）抓落实',
      '1.抓学习',
      '（1）抓普法',
      '一是办理98件，投入3.5万元。',
      '二是学习《行政处罚法》和“八五”普法规划。',
    ].join('\r\n');
    expect(tokensOf(text).map(({ words, look }) => `${look} ${words}`)).toEqual([
      'type 青山镇关于',
      'number.readonly 2023年',
      'type 工作情况的报告',
      'keyword 一、',
      'number.readonly 2023年',
      'namespace 工作',
      'keyword （一）',
      'class 抓落实',
      'keyword 1.',
      'interface 抓学习',
      'keyword （1）',
      'struct 抓普法',
      'keyword 一是',
      'number 98件',
      'number 3.5万元',
      'keyword 二是',
      'property 《行政处罚法》',
      'string “八五”',
    ]);
  });

  test('dim residue and show nothing else in it', () => {
    const page = ['您现在的位置：首页>政务公开>2023年', '青山镇2023年工作报告', '一、情况', '完成。'].join('\n');
    expect(tokensOf(page)[0]).toMatchObject({ look: 'comment', words: '您现在的位置：首页>政务公开>2023年' });
  });
});

describe('through the protocol', () => {
  test('come whole, as a difference, and whole again for another result', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const textDocument = { uri: URI_REPORT };
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    await client.change(URI_REPORT, 2, {
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } },
      text: '2023年，',
    });
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    expect(delta.edits).toHaveLength(1);
    expect(delta.edits[0]?.data?.length).toBeLessThan(20);
    const changed = tokenData(
      semanticTokens(open(REPORT.replace('主要负责人带头', '2023年，主要负责人带头')), { start: 0, end: Infinity }),
    );
    expect(applied(full.data, delta)).toEqual(changed);
    expect(
      await client.request('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: full.resultId }),
    ).toMatchObject({ data: changed });
  });
});

describe('for any text', () => {
  test('they come in order, within their lines, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, words } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(words).not.toMatch(/[\r\n]/);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('those of a range are the whole ones of its segments', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const inRange = tokensOf(text, from, to);
        expect(tokensOf(text)).toEqual(expect.arrayContaining(inRange));
        const touching = tokensOf(text).filter(({ start, end }) => start < to && end > from);
        expect(inRange).toEqual(expect.arrayContaining(touching));
      }),
      { numRuns: 300 },
    );
  });

  test('a difference leads from one list to the other', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [before, after] = [a, b].map((text) =>
          tokenData(semanticTokens(open(text), { start: 0, end: text.length })),
        ) as [number[], number[]];
        expect(applied(before, { edits: tokenEdits(before, after) })).toEqual(after);
      }),
    );
  });
});

function applied(before: readonly number[], { edits }: SemanticTokensDelta): readonly number[] {
  return edits.reduce<readonly number[]>(
    (data, { start, deleteCount, data: put = [] }) => [
      ...data.slice(0, start),
      ...put,
      ...data.slice(start + deleteCount),
    ],
    before,
  );
}
