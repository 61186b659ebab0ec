// What goes together in a document: highlights of a pair, a count, a year, a document or a term, and the renaming of names.

import fc from 'fast-check';
import { ErrorCodes, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig, type Snapshot } from '../../server/src/engine/index';
import { documentHighlights } from '../../server/src/features/navigation/documentHighlights';
import { nameAt, rename } from '../../server/src/features/navigation/rename';
import { anyPosition, anyText } from './anyText';
import { applyEdits, MODERN, offsetIn, TestClient } from './harness';

const open = (text: string) => openDocument(text, resolveConfig());
const URI = 'untitled:Untitled-1';

const positionOf = ({ segments }: Snapshot, offset: number) => {
  const { line, column } = segments.place(segments.pointAt(offset));
  return { line, character: column };
};

/** The highlighted texts, each with what stands before it. */
function lit(text: string, words: string, inside = 0): readonly string[] {
  const snapshot = open(text);
  const found = documentHighlights(snapshot, positionOf(snapshot, text.indexOf(words) + inside)) ?? [];
  return found.map(
    ({ range }) =>
      `${text.slice(Math.max(0, offsetIn(text, range.start) - 1), offsetIn(text, range.start))}|${text.slice(offsetIn(text, range.start), offsetIn(text, range.end))}`,
  );
}

describe('highlights', () => {
  test('the other half of a pair, inner pairs passed over, from either side', () => {
    const text = '关于（一（二）三）的报告';
    expect(lit(text, '（一')).toEqual(['于|（', '三|）']);
    expect(lit(text, '）的', 1)).toEqual(['于|（', '三|）']);
    expect(lit('“未完', '“')).toEqual([]);
  });

  test('all ordinals of a count', () => {
    expect(lit('关于工作的报告\r\n一、甲\r\n一是子。二是丑。\r\n二、乙', '二是', 1)).toEqual(['\n|一是', '。|二是']);
    expect(lit('关于工作的报告\r\n一、甲\r\n一是子。二是丑。\r\n二、乙', '二、乙')).toEqual(['\n|一、', '\n|二、']);
  });

  test('the same year, in either figures', () => {
    expect(lit('2023年工作报告\n2023年3月开会，2022年不算。二〇二三年度完成。', '2023年3月', 2)).toEqual([
      '|2023年',
      '\n|2023年',
      '。|二〇二三年',
    ]);
  });

  test('the same document under all its names, and the same term', () => {
    expect(lit('学习《保密法》和《中华人民共和国保守国家秘密法》《行政处罚法》。', '密法')).toEqual([
      '《|保密法',
      '《|中华人民共和国保守国家秘密法',
    ]);
    expect(lit('深化“放管服”改革，放管服成效明显。', '管服')).toEqual(['“|放管服', '，|放管服']);
  });

  test('nothing elsewhere, where an editor marks the word by itself', () => {
    const snapshot = open('继续努力工作。');
    expect(documentHighlights(snapshot, { line: 0, character: 2 })).toBeNull();
  });
});

const LINES = [
  '青山镇人民政府关于2023年法治政府建设情况的报告',
  '',
  '临江县人民政府：',
  '2023年，青山镇党委认真学习。',
  '一、情况',
  '学习《青山镇议事规则》，推行“一一制”，落实一一制和临江县青山镇人民政府要求。',
  '',
  '青山镇人民政府',
  '2024年1月15日',
];
const TEXT = LINES.join('\r\n');

/** The text after a renaming; undefined where it is refused. */
function renamed(text: string, words: string, to: string, inside = 1): string | undefined {
  const snapshot = open(text);
  const result = rename(snapshot, positionOf(snapshot, text.indexOf(words) + inside), to);
  return 'refused' in result ? undefined : applyEdits(text, result.edits);
}

describe('renaming', () => {
  test('an organ of title and signature', () => {
    expect(renamed(TEXT, '青山镇人民政府', '白水镇人民政府')).toBe(TEXT.replaceAll('青山镇人民政府', '白水镇人民政府'));
  });

  test('the town, also within the names of its organs', () => {
    expect(renamed(TEXT, '青山镇党委', '白水镇')).toBe(TEXT.replaceAll('青山镇', '白水镇'));
  });

  test('a term and a document in their marks', () => {
    expect(renamed(TEXT, '“一一制', '二二制', 2)).toBe(TEXT.replaceAll('一一制', '二二制'));
    expect(renamed('学习《行政处罚法》。执行《行政处罚法》，行政处罚法很重要。', '处罚', '行政许可法')).toBe(
      '学习《行政许可法》。执行《行政许可法》，行政处罚法很重要。',
    );
  });

  test('is refused where the same words may be another name', () => {
    expect(renamed(TEXT.replace('临江县青山镇', '大青山镇'), '青山镇党委', '白水镇')).toBeUndefined();
  });

  test('is refused for what is no name, and for names that would break the text', () => {
    expect(renamed(TEXT, '认真学习', '努力学习')).toBeUndefined();
    expect(renamed(TEXT, '青山镇党委', '白水\n镇')).toBeUndefined();
    expect(renamed(TEXT, '青山镇党委', ' ')).toBeUndefined();
  });

  test('goes through the protocol, with a reason where it is refused', async () => {
    const client = await TestClient.start({ capabilities: MODERN });
    await client.open(URI, TEXT, 4);
    const at = { textDocument: { uri: URI }, position: { line: 0, character: 1 } };
    expect(await client.request('textDocument/prepareRename', at)).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
      placeholder: '青山镇人民政府',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: '白水镇人民政府' });
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 4 } }]);
    const refused = await client
      .request('textDocument/rename', { ...at, newName: '' })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ResponseError);
    expect(refused).toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: expect.stringContaining('新名称不能为空') as unknown,
    });
    expect((refused as ResponseError).code).not.toBe(ErrorCodes.InternalError);
    expect(
      await client.request('textDocument/prepareRename', { ...at, position: { line: 3, character: 12 } }),
    ).toBeNull();
  });
});

test('any place of any text is answered; a renaming back gives the text again', () => {
  fc.assert(
    fc.property(anyText, anyPosition, (text, position) => {
      const snapshot = open(text);
      documentHighlights(snapshot, position)?.forEach(({ range }) =>
        expect(offsetIn(text, range.end)).toBeGreaterThan(offsetIn(text, range.start)),
      );
      const name = nameAt(snapshot, position)?.name;
      const result = rename(snapshot, position, '甲乙丙丁戊');
      if (name === undefined || 'refused' in result) return;
      expect(applyEdits(text, result.edits).replaceAll('甲乙丙丁戊', name)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
