// Rounds of edits put together are edits of the first text.

import { expect, test } from 'vitest';
import { composeEdits } from '../../server/src/engine/lint/fixes/composeEdits';
import type { TextEdit } from '../../server/src/engine/index';

function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .reverse()
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

test.each<[string, readonly (readonly TextEdit[])[]]>([
  [
    'one round',
    [
      [
        { start: 1, end: 2, text: 'X' },
        { start: 4, end: 4, text: 'YY' },
      ],
    ],
  ],
  [
    'an edit inside what the round before put in',
    [[{ start: 2, end: 2, text: 'abc' }], [{ start: 3, end: 4, text: '' }]],
  ],
  ['an edit over the end of what was put in', [[{ start: 2, end: 3, text: 'abc' }], [{ start: 4, end: 6, text: 'Z' }]]],
  [
    'everything deleted, then something put in',
    [[{ start: 0, end: 8, text: '' }], [{ start: 0, end: 0, text: 'neu' }]],
  ],
  [
    'at both ends',
    [
      [
        { start: 0, end: 0, text: '<' },
        { start: 8, end: 8, text: '>' },
      ],
      [
        { start: 0, end: 1, text: '' },
        { start: 10, end: 10, text: '!' },
      ],
    ],
  ],
  ['no edits', []],
])('%s', (_, rounds) => {
  const text = '01234567';
  const edits = composeEdits(text.length, rounds);
  expect(apply(text, edits)).toBe(rounds.reduce(apply, text));
  expect(edits.every((edit, i) => i === 0 || edit.start >= (edits[i - 1]?.end ?? 0))).toBe(true);
});
