// Symbols and folding: the tree of headings, and what can be folded away.

import fc from 'fast-check';
import type { DocumentSymbol, FoldingRange, Position, Range, SymbolInformation } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { PLAIN, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT } from './reports';

const open = (text: string) => openDocument(text, resolveConfig());

/** Names with the lines of their ranges, indented by depth. */
function tree(symbols: readonly DocumentSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({ name, range: { start, end }, children }) => [`${'  '.repeat(depth)}${name.slice(0, 6)} ${start.line}-${end.line}`, ...tree(children ?? [], depth + 1)]);
}

describe('symbols', () => {
  test('are the title and the sections, each over all that belongs to it', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI_REPORT } });
    expect(tree(symbols)).toEqual(['青山镇人民政 0-0', '一、2023 4-10', '  （一）党政主 5-6', '  （二）健全工 7-8', '  （四）加强法 9-10', '二、存在的不 11-12', '三、2024 13-14']);
    expect(symbols[2]?.selectionRange).toEqual(range(11, 0, 11, '二、存在的不足和原因'.length));
  });

  test('are found inside a text of one line', async () => {
    const client = await TestClient.start();
    const flat = REPORT_LINES.filter((line) => line !== '').join(' ');
    await client.open(URI_REPORT, flat);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI_REPORT } });
    expect(symbols.map(({ name }) => name.slice(0, 2)).filter((name) => name.endsWith('、'))).toEqual(['一、', '二、', '三、']);
    expect(symbols.every(({ range: { start, end } }) => start.line === 0 && end.line === 0)).toBe(true);
  });

  test('are a flat list for clients that know no trees', async () => {
    const client = await TestClient.start({ capabilities: PLAIN });
    await client.open(URI_REPORT, REPORT);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri: URI_REPORT } });
    expect(symbols.map(({ containerName }) => containerName?.slice(0, 2))).toEqual([undefined, undefined, '一、', '一、', '一、', undefined, undefined]);
    expect(symbols[2]?.location).toEqual({ uri: URI_REPORT, range: range(5, 0, 6, REPORT_LINES[6]?.length) });
  });
});

describe('folding', () => {
  test('folds sections without the blank lines and the signature after them', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: URI_REPORT } });
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[4, 10], [5, 6], [7, 8], [9, 10], [11, 12], [13, 14]]);
  });

  test('folds blocks of residue', () => {
    const page = ['您现在的位置：首页>政务公开', '索引号：001-2024', '发布机构：青山镇', '发布日期：2024-01-15', '', ...REPORT_LINES].join('\n');
    expect(foldingRanges(open(page)).find(({ kind }) => kind === 'comment')).toMatchObject({ startLine: expect.any(Number) as unknown, kind: 'comment' });
  });

  test('keeps to the number of ranges that the client wants', async () => {
    const client = await TestClient.start({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
    await client.open(URI_REPORT, REPORT);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: URI_REPORT } });
    expect(folds.map(({ startLine }) => startLine)).toEqual([4, 5]);
  });
});

describe('for any text', () => {
  const pieces = ['一、总体情况', '二、问题', '（一）工作。', '（二）', '()', '1.事项', '（1）事', '一是', '二是', '。', '；', '\n', '\r\n', '\r', '　　', '😀', '2023年法治政府建设情况的报告', '您现在的位置：首页'];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join(''));

  test('a symbol has a name and lies in the one around it, its heading inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const check = (symbols: readonly DocumentSymbol[], around?: Range): void => {
          for (const { name, range: whole, selectionRange, children } of symbols) {
            expect(name.trim()).not.toBe('');
            expect(holds(whole, selectionRange)).toBe(true);
            expect(around === undefined || holds(around, whole)).toBe(true);
            check(children ?? [], whole);
          }
        };
        check(documentSymbols(open(text), 'zh'));
      }),
      { numRuns: 500 },
    );
  });

  test('folds go forward, at most one from a line, inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const snapshot = open(text);
        const folds = foldingRanges(snapshot);
        expect(folds.every(({ startLine, endLine }) => startLine < endLine && endLine < snapshot.records.lineCount)).toBe(true);
        expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
      }),
      { numRuns: 500 },
    );
  });
});

function holds(outer: Range, inner: Range): boolean {
  return notAfter(outer.start, inner.start) && notAfter(inner.end, outer.end);
}

function notAfter(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
