// Symbols and folding: the tree of headings, and what can be folded away.

import fc from 'fast-check';
import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentSymbol,
  type FoldingRange,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { documentSymbols } from '../../server/src/features/structure/documentSymbols';
import { foldingRanges } from '../../server/src/features/structure/foldingRanges';
import { overview } from '../../server/src/features/overview/overview';
import { anyText, holds } from './anyText';
import { PLAIN, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT } from './reports';

const open = (text: string) => openDocument(text, resolveConfig());

/** Names with the lines of their ranges, indented by depth. */
function tree(symbols: readonly DocumentSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({ name, range: { start, end }, children }) => [
    `${'  '.repeat(depth)}${name.slice(0, 6)} ${start.line}-${end.line}`,
    ...tree(children ?? [], depth + 1),
  ]);
}

describe('symbols', () => {
  test('are the title and the sections, each over all that belongs to it', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI_REPORT },
    });
    expect(tree(symbols)).toEqual([
      '青山镇人民政 0-0',
      '一、2023 4-10',
      '  （一）党政主 5-6',
      '  （二）健全工 7-8',
      '    一是完善制度 8-8',
      '    二是强化保障 8-8',
      '    三是加强培训 8-8',
      '    三是严格考核 8-8',
      '  （四）加强法 9-10',
      '二、存在的不 11-12',
      '三、2024 13-14',
      '青山镇人民政 16-16',
      '2024年1 17-17',
    ]);
    expect(symbols[2]?.selectionRange).toEqual(range(11, 0, 11, '二、存在的不足和原因'.length));
  });

  test('are found inside a text of one line', async () => {
    const client = await TestClient.start();
    const flat = REPORT_LINES.filter((line) => line !== '').join(' ');
    await client.open(URI_REPORT, flat);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI_REPORT },
    });
    expect(symbols.map(({ name }) => name.slice(0, 2)).filter((name) => name.endsWith('、'))).toEqual([
      '一、',
      '二、',
      '三、',
    ]);
    expect(symbols.every(({ range: { start, end } }) => start.line === 0 && end.line === 0)).toBe(true);
  });

  test('name a kind of the user’s own as the overview does', () => {
    const text = REPORT.replace('情况的报告', '情况的季度快报');
    const own = { name: '本局季度快报', titles: ['季度快报'] };
    const snapshot = openDocument(text, resolveConfig({ profiles: { 'my-kind': own } }));
    expect(documentSymbols(snapshot, 'zh')[0]?.detail).toBe('本局季度快报 · 2023');
    expect(overview(snapshot, 'zh').kind).toBe('本局季度快报');
    const extended = openDocument(
      text,
      resolveConfig({ profiles: { 'my-kind': { ...own, extends: 'work-summary' } } }),
    );
    expect(documentSymbols(extended, 'zh')[0]?.detail).toBe('本局季度快报 · 2023');
  });

  test('say what each is worth: kind and year, lengths, what signature and date are', () => {
    const [title, first, ...rest] = documentSymbols(open(REPORT), 'zh');
    expect(title).toMatchObject({ kind: SymbolKind.File, detail: '法治政府建设报告 · 2023' });
    const text = REPORT_LINES.slice(4, 11).join('');
    expect(first).toMatchObject({ kind: SymbolKind.Class, detail: `${text.length}字` });
    expect(first?.children?.[0]).toMatchObject({ kind: SymbolKind.Method });
    expect(rest.slice(-2).map(({ detail }) => detail)).toEqual(['署名', '成文日期']);
  });

  test('hold the lists of a section, an inner list within the item that it belongs to', () => {
    const text = [
      '关于工作情况的报告',
      '一、情况',
      '一是抓学习。',
      '反复学。',
      '二是抓落实。（1）一条。一是甲。二是乙。',
      '三是抓督查。',
      '一、问题',
    ].join('\r\n');
    const section = documentSymbols(open(text), 'zh')[1];
    expect(tree(section?.children ?? []).slice(0, 2)).toEqual(['一是抓学习 2-3', '二是抓落实 4-4']);
  });

  test('show annexes with what belongs to them', () => {
    const text = [
      '关于工作情况的报告',
      '一、情况',
      '有关名单见附件1。',
      '附件1',
      '青山镇人员名单',
      '一、人员',
      '张某',
    ].join('\n');
    const symbols = documentSymbols(open(text), 'zh');
    expect(tree(symbols)).toEqual(['关于工作情况 0-0', '一、情况 1-2', '附件1 青山 3-6', '  一、人员 5-6']);
    expect(symbols[2]).toMatchObject({ kind: SymbolKind.Package, detail: '附件' });
  });

  test('are a flat list for clients that know no trees', async () => {
    const client = await TestClient.start({ capabilities: PLAIN });
    await client.open(URI_REPORT, REPORT);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI_REPORT },
    });
    expect(symbols.map(({ containerName }) => containerName?.slice(0, 2))).toEqual([
      undefined,
      undefined,
      '一、',
      '一、',
      '（二',
      '（二',
      '（二',
      '（二',
      '一、',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(symbols[2]?.location).toEqual({ uri: URI_REPORT, range: range(5, 0, 6, REPORT_LINES[6]?.length) });
  });
});

describe('folding', () => {
  test('folds sections without the blank lines and the signature after them', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: URI_REPORT },
    });
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [4, 10],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12],
      [13, 14],
    ]);
  });

  test('folds blocks of residue', () => {
    const page = [
      '您现在的位置：首页>政务公开',
      '索引号：001-2024',
      '发布机构：青山镇',
      '发布日期：2024-01-15',
      '',
      ...REPORT_LINES,
    ].join('\n');
    const fold = (collapsedText: boolean) =>
      foldingRanges(open(page), { locale: 'zh', collapsedText }).find(({ kind }) => kind === FoldingRangeKind.Region);
    expect(fold(false)).toEqual({ startLine: 1, endLine: 3, kind: FoldingRangeKind.Region });
    expect(fold(true)).toMatchObject({ collapsedText: '〔元数据残留〕' });
  });

  test('folds items of several lines, and annexes', () => {
    const text = [
      '关于工作情况的报告',
      '一、情况',
      '一是抓学习。',
      '反复学。',
      '',
      '二是抓落实。',
      '附件',
      '名单',
      '张某',
    ].join('\n');
    const folds = foldingRanges(open(text), { locale: 'zh', collapsedText: false });
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [1, 5],
      [2, 3],
      [6, 8],
    ]);
  });

  test('keeps to the number of ranges that the client wants', async () => {
    const client = await TestClient.start({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
    await client.open(URI_REPORT, REPORT);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: URI_REPORT },
    });
    expect(folds.map(({ startLine }) => startLine)).toEqual([4, 5]);
  });
});

describe('for any text', () => {
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
        const folds = foldingRanges(snapshot, { locale: 'zh', collapsedText: true });
        expect(
          folds.every(({ startLine, endLine }) => startLine < endLine && endLine < snapshot.segments.lineCount),
        ).toBe(true);
        expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
      }),
      { numRuns: 500 },
    );
  });
});
