// Cutting text into segments, and the way from places to offsets and back.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { cutText, LONG_LINE } from '../../server/src/engine/text/cut';

function open(text: string): ReturnType<typeof openDocument>['segments'] {
  return openDocument(text, resolveConfig()).segments;
}

describe('cutting', () => {
  test.each(['', '\n', '一', '一\n二', '一\r\n二\r三\n', '\r\r\n\n', '一\u2028二'])(
    '%j is the sum of its segments',
    (text) => {
      expect(
        cutText(text)
          .map((rawSegment) => rawSegment.text + rawSegment.eol)
          .join(''),
      ).toBe(text);
    },
  );

  test('lines end at \\n, \\r\\n and \\r, not at U+2028', () => {
    expect(cutText('一\r\n二\r三\n四\u2028五').map((rawSegment) => rawSegment.eol)).toEqual(['\r\n', '\r', '\n', '']);
  });

  test('a very long line is cut behind its sentences, closing marks included, and only then', () => {
    const sentence = `${'规范行政执法，'.repeat(8)}“放管服。”`;
    const line = sentence.repeat(Math.ceil(LONG_LINE / sentence.length) + 1);
    const rawSegments = cutText(`${line}\n尾`);
    expect(rawSegments[0]).toEqual({ text: sentence, hidden: [], eol: '', opensLine: true });
    expect(rawSegments.slice(1, -1).every((rawSegment) => !rawSegment.opensLine)).toBe(true);
    expect(rawSegments.at(-1)).toEqual({ text: '尾', hidden: [], eol: '', opensLine: true });
    expect(cutText(line.slice(0, LONG_LINE))).toHaveLength(1);
  });

  test('a long line without a sentence end is cut, but not through a surrogate pair', () => {
    const rawSegments = cutText('一' + '😀'.repeat(LONG_LINE));
    expect(rawSegments.length).toBeGreaterThan(1);
    expect(rawSegments.every((rawSegment) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(rawSegment.text))).toBe(true);
  });
});

describe('places', () => {
  const text = '甲乙\r\n丙\n\n丁😀戊';

  test('each offset of a line reads back from its line and column', () => {
    const segments = open(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const { line, column } = segments.place(segments.pointAt(offset));
      const inBreak = offset === 3;
      expect(segments.offsetAt(line, column)).toBe(inBreak ? 2 : offset);
    }
    expect(segments.lineCount).toBe(4);
    expect(segments.length).toBe(text.length);
    expect(segments.text()).toBe(text);
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
    const segments = open(`首行\n${line}`);
    const { line: row, column } = segments.place(segments.pointAt(3 + 5000));
    expect([row, column]).toEqual([1, 5000]);
    expect(segments.offsetAt(1, 5000)).toBe(5003);
  });

  test('a slice is the text between two offsets, whatever they are', () => {
    const segments = open(text);
    for (const [from, to] of [
      [0, 3],
      [2, 6],
      [-4, 99],
      [5, 5],
    ] as const)
      expect(segments.slice(from, to)).toBe(text.slice(Math.max(0, from), to));
  });
});
