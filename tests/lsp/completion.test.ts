// Completion: documents after 《, ordinals, missing sections, set phrases, salutation and signature.

import fc from 'fast-check';
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type TextEdit,
} from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { completion } from '../../server/src/features/completion/completion';
import { anyPosition, anyText } from './anyText';
import { applyEdits, MODERN, offsetIn, TestClient } from './harness';
import { URI_REPORT } from './reports';

/** The items at ▲, which is taken out. */
function itemsAt(marked: string, snippets = false): readonly CompletionItem[] {
  const text = marked.replace('▲', '');
  const snapshot = openDocument(text, resolveConfig());
  const { line, column } = snapshot.segments.place(snapshot.segments.pointAt(marked.indexOf('▲')));
  return completion(snapshot, { line, character: column }, { locale: 'zh', snippets }).items;
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

/** The text after the item with a label is taken. */
function taken(marked: string, label: string): string {
  const item = itemsAt(marked).find((each) => each.label === label);
  if (item === undefined) throw new Error(`${label} is not offered`);
  return applyEdits(marked.replace('▲', ''), [item.textEdit as TextEdit]);
}

const HEAD = '青山镇人民政府关于2023年法治政府建设情况的报告\n';

describe('behind 《', () => {
  test('offers documents by any characters of any of their names, in their order', () => {
    expect(labels(itemsAt('学习《▲》'))).toContain('中华人民共和国行政处罚法');
    expect(labels(itemsAt('学习《保密法▲》'))).toEqual(['中华人民共和国保守国家秘密法']);
    expect(labels(itemsAt('落实《纲要2021▲'))).toEqual(['法治政府建设实施纲要（2021—2025年）']);
    expect(itemsAt('落实《xyz▲')).toEqual([]);
  });

  test('offers no repealed law', () => {
    expect(labels(itemsAt('学习《合同法▲》'))).toEqual(['中华人民共和国劳动合同法']);
  });

  test('replaces what is typed, and closes the name where the editor has not', () => {
    expect(taken('学习《保密法▲》。', '中华人民共和国保守国家秘密法')).toBe('学习《中华人民共和国保守国家秘密法》。');
    expect(taken('学习《保密法▲。', '中华人民共和国保守国家秘密法')).toBe('学习《中华人民共和国保守国家秘密法》。');
  });

  test('passes any filter of the client, in an order that it keeps', () => {
    const items = itemsAt('学习《保密▲');
    expect(items.every(({ filterText }) => filterText === '保密')).toBe(true);
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map((_, i) => String(i).padStart(3, '0')));
  });
});

describe('at the start of a line', () => {
  test('offers the next ordinals, then the sections that are missing, with the ordinal of their level', () => {
    const offered = labels(itemsAt(`${HEAD}一、主要举措和成效\n（一）抓学习\n▲`));
    expect(offered.slice(0, 3)).toEqual(['（二）', '二、', '1.']);
    expect(offered.slice(3, 6)).toEqual([
      '二、存在的不足和原因',
      '二、党政主要负责人履行推进法治建设第一责任人职责情况',
      '二、下一年度主要安排',
    ]);
  });

  test('offers the salutation that suits the organ, until there is one', () => {
    const items = itemsAt(`${HEAD}▲`, true).filter(({ kind }) => kind === CompletionItemKind.Interface);
    expect(items.map(({ textEdit }) => (textEdit as TextEdit).newText)).toEqual([
      '中共${1:××县}委、${1:××县}人民政府：',
      '${1:××县}人民政府：',
    ]);
    expect(labels(itemsAt(`临江县${HEAD}▲`))).toContain('中共临江县委、临江县人民政府：');
    expect(
      labels(itemsAt(`${HEAD}\n临江县人民政府：\n▲\n一、情况`)).filter((label) => label.endsWith('人民政府：')),
    ).toEqual([]);
  });

  test('offers organ and date for the signature', () => {
    expect(labels(itemsAt(`${HEAD}一、情况\n完成。\n▲`)).slice(-2)).toEqual(['青山镇人民政府', '2024年×月××日']);
  });
});

describe('within a line', () => {
  test('offers the next item and the set phrases of the kind, with year and organ', () => {
    const offered = labels(itemsAt(`${HEAD}一、情况\n一是抓学习。▲`));
    expect(offered[0]).toBe('二是');
    expect(offered).toContain('现将2023年度法治政府建设情况报告如下：');
    expect(offered).toContain('下一步，青山镇人民政府将');
    expect(offered.some((label) => label.includes('履职'))).toBe(false);
  });

  test('goes on from what is typed', () => {
    expect(taken(`${HEAD}2023年，各项工作进展顺利。现将▲`, '现将有关情况报告如下：')).toBe(
      `${HEAD}2023年，各项工作进展顺利。现将有关情况报告如下：`,
    );
    expect(itemsAt(`${HEAD}各项工作进展▲`)).toEqual([]);
  });
});

describe('through the protocol', () => {
  test('the list comes by itself behind 《 only, is incomplete, and has no snippets for clients without them', async () => {
    const client = await TestClient.start({
      capabilities: { ...MODERN, textDocument: { ...MODERN.textDocument, completion: {} } },
    });
    expect(client.initialized.capabilities.completionProvider).toEqual({ triggerCharacters: ['《'] });
    await client.open(URI_REPORT, '青山镇人民政府关于工作情况的报告\n');
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: URI_REPORT },
      position: { line: 1, character: 0 },
    });
    expect(list.isIncomplete).toBe(true);
    expect(list.items.every(({ insertTextFormat }) => insertTextFormat === InsertTextFormat.PlainText)).toBe(true);
    expect(list.items.map(({ textEdit }) => (textEdit as TextEdit).newText).some((text) => text.includes('$'))).toBe(
      false,
    );
  });
});

test('any place of any text is answered, with edits that end at the caret', () => {
  fc.assert(
    fc.property(anyText, anyPosition, fc.boolean(), (text, position, snippets) => {
      const { items } = completion(openDocument(text, resolveConfig()), position, { locale: 'zh', snippets });
      for (const { label, textEdit } of items) {
        expect(label).not.toBe('');
        const { range } = textEdit as TextEdit;
        expect(range.start.line).toBe(range.end.line);
        expect(offsetIn(text, range.start)).toBeLessThanOrEqual(offsetIn(text, range.end));
      }
    }),
    { numRuns: 500 },
  );
});
