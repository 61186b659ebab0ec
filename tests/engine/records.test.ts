// Cutting text into pieces, and the way from places to offsets and back.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { cutText, LONG_LINE } from '../../server/src/engine/text/cut';

function open(text: string): ReturnType<typeof openDocument>['records'] {
  return openDocument(text, resolveConfig()).records;
}

describe('cutting', () => {
  test.each(['', '\n', '一', '一\n二', '一\r\n二\r三\n', '\r\r\n\n', '一\u2028二'])(
    '%j is the sum of its pieces',
    (text) => {
      expect(
        cutText(text)
          .map((piece) => piece.text + piece.eol)
          .join(''),
      ).toBe(text);
    },
  );

  test('lines end at \\n, \\r\\n and \\r, not at U+2028', () => {
    expect(cutText('一\r\n二\r三\n四\u2028五').map((piece) => piece.eol)).toEqual(['\r\n', '\r', '\n', '']);
  });

  test('a very long line is cut behind its sentences, closing marks included, and only then', () => {
    const sentence = `${'规范行政执法，'.repeat(8)}“放管服。”`;
    const line = sentence.repeat(Math.ceil(LONG_LINE / sentence.length) + 1);
    const pieces = cutText(`${line}\n尾`);
    expect(pieces[0]).toEqual({ text: sentence, eol: '', opensLine: true });
    expect(pieces.slice(1, -1).every((piece) => !piece.opensLine)).toBe(true);
    expect(pieces.at(-1)).toEqual({ text: '尾', eol: '', opensLine: true });
    expect(cutText(line.slice(0, LONG_LINE))).toHaveLength(1);
  });

  test('a long line without a sentence end is cut, but not through a surrogate pair', () => {
    const pieces = cutText('一' + '😀'.repeat(LONG_LINE));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece.text))).toBe(true);
  });
});

describe('places', () => {
  const text = '甲乙\r\n丙\n\n丁😀戊';

  test('each offset of a line reads back from its line and column', () => {
    const records = open(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const { line, column } = records.place(records.pointAt(offset));
      const inBreak = offset === 3;
      expect(records.offsetAt(line, column)).toBe(inBreak ? 2 : offset);
    }
    expect(records.lineCount).toBe(4);
    expect(records.length).toBe(text.length);
    expect(records.text()).toBe(text);
  });

  test.each([
    [-1, 0, 0],
    [0, 99, 2],
    [9, 0, text.length],
    [1, -5, 4],
  ])('line %i, column %i is moved to offset %i', (line, column, offset) => {
    expect(open(text).offsetAt(line, column)).toBe(offset);
  });

  test('columns run through the sentences of one long line', () => {
    const line = '加强组织领导，压实工作责任。'.repeat(400);
    const records = open(`首行\n${line}`);
    const { line: row, column } = records.place(records.pointAt(3 + 5000));
    expect([row, column]).toEqual([1, 5000]);
    expect(records.offsetAt(1, 5000)).toBe(5003);
  });

  test('a slice is the text between two offsets, whatever they are', () => {
    const records = open(text);
    for (const [from, to] of [
      [0, 3],
      [2, 6],
      [-4, 99],
      [5, 5],
    ] as const)
      expect(records.slice(from, to)).toBe(text.slice(Math.max(0, from), to));
  });
});
