// Hover: findings, documents and meetings that the tables know, ordinals.

import fc from 'fast-check';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { hover } from '../../server/src/features/hover/hover';
import { anyPosition, anyText } from './anyText';
import { MODERN, PLAIN, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT } from './reports';

const open = (text: string) => openDocument(text, resolveConfig());

/** What is said about the first place of some words in a text, as plain words. */
function said(text: string, words: string, locale: 'zh' | 'en' = 'zh'): string {
  const snapshot = open(text);
  const { line, column } = snapshot.segments.place(snapshot.segments.pointAt(text.indexOf(words)));
  const found = hover(snapshot, { line, character: column + 1 }, { locale, markdown: false });
  return found === null ? '' : (found.contents as MarkupContent).value;
}

describe('over a finding', () => {
  test('tells the rule, its reference, why, how the ordinal was read, and where to read more', () => {
    const text = said(REPORT, '（四）');
    expect(text).toContain('标题序号跳号 · 依据：GB/T 9704—2012 7.3.3');
    expect(text).toContain('序号跳过一个，要么编错，要么漏了一部分内容。');
    expect(text).toContain('读作：（四） = 4');
    expect(text).toMatch(/样例和不报的情形 https:\S+heading-sequence-gap\.md/);
  });

  test('speaks English to those who do', () => {
    expect(said(REPORT, '（四）', 'en')).toContain('Gap in heading numbers · Reference: GB/T 9704—2012 7.3.3');
  });
});

describe('over a name', () => {
  const at = (sentence: string, words: string) => said(`关于2024年工作情况的报告\n一、情况\n${sentence}`, words);

  test('gives a law its full title and dates, whatever its short form', () => {
    expect(at('学习《保密法》。', '保密')).toBe(
      '《中华人民共和国保守国家秘密法》\n1989年5月1日起施行\n现行文本2024年2月27日通过，2024年5月1日起施行',
    );
  });

  test('says what has come in place of a repealed law', () => {
    expect(at('依据《合同法》处理。', '合同')).toContain(
      '2021年1月1日废止（《中华人民共和国民法典》第一千二百六十条）；应引《民法典》',
    );
  });

  test('knows plans in 《》 by any form of their dash, and plans by name', () => {
    expect(at('落实《法治政府建设实施纲要（2021-2025年）》。', '纲要')).toContain('期限：2021年至2025年');
    expect(at('编制“十四五”规划。', '十四五')).toContain('期限：2021年至2025年');
  });

  test('knows when meetings closed', () => {
    expect(at('学习党的二十届二中、三中全会精神。', '二十届')).toBe(
      '二十届二中、三中全会\n二中全会：2023年2月28日闭幕\n三中全会：2024年7月18日闭幕',
    );
    expect(at('学习党的二十大精神。', '二十大')).toContain('2022年10月22日闭幕');
  });

  test('is silent about what no table knows', () => {
    expect(at('学习《青山镇工作手册》。', '手册')).toBe('');
  });
});

describe('over an ordinal', () => {
  test('tells which of how many it is, and the others', () => {
    const text = said(REPORT, '二、存在');
    expect(text).toContain('第一级标题，同级3个中的第2个');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual(
      ['- 一、2023年法治政府建设的主要举措和成效', '- 二、存在的不足和原因', '- 三、2024年法治政府建设的工作安排'].map(
        (line) => line.slice(0, line.indexOf('、') + 21),
      ),
    );
    expect(said(REPORT, '二是强化')).toContain('列举4项中的第2项');
  });
});

describe('through the protocol', () => {
  const gap = { line: REPORT_LINES.findIndex((line) => line.startsWith('（四）')), character: 1 };

  test('is Markdown for clients that show it, over the smallest thing there', async () => {
    const client = await TestClient.start({
      capabilities: {
        ...MODERN,
        textDocument: { ...MODERN.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } },
      },
    });
    await client.open(URI_REPORT, REPORT);
    const found = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI_REPORT },
      position: gap,
    });
    expect(found.contents).toMatchObject({ kind: 'markdown' });
    expect((found.contents as MarkupContent).value).toMatch(/^\*\*标题序号跳号\*\* · /);
    expect(found.range).toEqual(range(gap.line, 0, gap.line, 3));
  });

  test('is plain text for others, and null where there is nothing', async () => {
    const client = await TestClient.start({ capabilities: PLAIN });
    await client.open(URI_REPORT, REPORT);
    const ask = (position: object) =>
      client.request<Hover | null>('textDocument/hover', { textDocument: { uri: URI_REPORT }, position });
    expect((await ask(gap))?.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(/^标题序号跳号 · 依据：GB\/T 9704—2012 7\.3\.3\n/) as unknown,
    });
    expect(await ask({ line: 1, character: 0 })).toBeNull();
  });
});

test('any place of any text is answered', () => {
  fc.assert(
    fc.property(anyText, anyPosition, fc.boolean(), (text, position, markdown) => {
      const found = hover(open(text), position, { locale: 'zh', markdown });
      expect(found === null || (found.contents as MarkupContent).value.trim() !== '').toBe(true);
    }),
    { numRuns: 500 },
  );
});
