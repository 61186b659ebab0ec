// Growing selections: each step is what a writer would take next.

import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { selectionRanges } from '../../server/src/features/structure/selectionRanges';
import { wordAt } from '../../server/src/features/structure/words';
import { anyPosition, anyText, holds } from './anyText';
import { offsetIn, TestClient } from './harness';
import { URI_REPORT } from './reports';

const open = (text: string) => openDocument(text, resolveConfig());

/** The texts of the steps from a place on. */
function steps(text: string, words: string, inside = 1): readonly string[] {
  const snapshot = open(text);
  const { line, column } = snapshot.segments.place(snapshot.segments.pointAt(text.indexOf(words)));
  const [first] = selectionRanges(snapshot, [{ line, character: column + inside }]);
  return chain(first).map(({ range }) => text.slice(offsetIn(text, range.start), offsetIn(text, range.end)));
}

function chain(first: SelectionRange | undefined): readonly SelectionRange[] {
  return first === undefined ? [] : [first, ...chain(first.parent)];
}

const LINES = [
  '关于工作情况的报告',
  '一、主要工作',
  '（一）抓落实',
  '一是健全工作机制，修订制度。每周调度。二是强化保障。',
  '二、下一步工作',
  '继续努力。',
];

describe('from a word', () => {
  test.each(['\n', '\r\n'])('to clause, sentence, item, paragraph, sections, document, with %j', (eol) => {
    const text = LINES.join(eol);
    expect(steps(text, '健全')).toEqual([
      '健全',
      '一是健全工作机制',
      '一是健全工作机制，修订制度。',
      '一是健全工作机制，修订制度。每周调度。',
      '一是健全工作机制，修订制度。每周调度。二是强化保障。',
      LINES.slice(2, 4).join(eol),
      LINES.slice(1, 4).join(eol),
      text,
    ]);
  });

  test('to the name of a document, first without and then with its marks', () => {
    expect(steps('学习《行政处罚法》，宣传法治。', '处罚').slice(0, 4)).toEqual([
      '处罚',
      '行政处罚法',
      '《行政处罚法》',
      '学习《行政处罚法》',
    ]);
  });

  test('in a text of one line', () => {
    const text = LINES.join(' ');
    expect(steps(text, '健全').slice(0, 4)).toEqual([
      '健全',
      '一是健全工作机制',
      '一是健全工作机制，修订制度。',
      '一是健全工作机制，修订制度。每周调度。',
    ]);
    expect(steps(text, '健全').at(-1)).toBe(text);
  });
});

describe('words', () => {
  test('are those of a dictionary, else runs of letters', () => {
    expect(wordAt('推进法治政府建设', 2)).toEqual({ start: 2, end: 4 });
    expect(wordAt('推进法治，建设', 2, null)).toEqual({ start: 0, end: 4 });
    expect(wordAt('办结率98%。', 6, null)).toEqual({ start: 0, end: 6 });
    expect(wordAt('，，', 1)).toBeUndefined();
  });
});

test('of several carets is answered for each', async () => {
  const client = await TestClient.start();
  await client.open(URI_REPORT, LINES.join('\n'));
  const found = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri: URI_REPORT },
    positions: [
      { line: 3, character: 3 },
      { line: 5, character: 0 },
    ],
  });
  expect(found).toHaveLength(2);
});

test('at any place of any text, each step holds the one before', () => {
  fc.assert(
    fc.property(anyText, anyPosition, (text, position) => {
      const [first] = selectionRanges(open(text), [position]);
      const all = chain(first);
      expect(all.length).toBeGreaterThan(0);
      all.slice(1).forEach(({ range }, i) => expect(holds(range, all[i]?.range ?? range)).toBe(true));
    }),
    { numRuns: 500 },
  );
});
