// What is shown of a report while somebody types: what has been seen stays, what is new in the line at hand waits.

import { describe, expect, test } from 'vitest';
import {
  endsInLetters,
  moved,
  ShownFindings,
  type Change,
  type Extent,
  type Finding,
} from '../../client/src/shownFindings';
import { MODERN, TestClient } from './harness';
import { REPORT, URI_REPORT } from './reports';

const at = (line: number, start: number, end: number): Extent => ({
  start: { line, character: start },
  end: { line, character: end },
});
const finding = (rule: string, range: Extent, more: Partial<Finding> = {}): Finding => ({
  rule,
  range,
  related: [],
  hold: true,
  ...more,
});
const typed = (line: number, character: number, text: string): Change => ({
  range: at(line, character, character),
  text,
});
const rules = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);

describe('while a line is typed', () => {
  const here = { line: 3 };

  test('what is new in it waits, what is new elsewhere does not', () => {
    const report = [finding('a', at(3, 0, 2)), finding('b', at(5, 0, 2)), finding('c', at(3, 4, 6), { hold: false })];
    expect(rules(new ShownFindings().choose(report, here))).toEqual(['b', 'c']);
  });

  test('what points to it waits as well', () => {
    const report = [
      finding('a', at(9, 0, 2), { related: [at(3, 0, 2)] }),
      finding('b', { start: { line: 2, character: 0 }, end: { line: 4, character: 1 } }),
    ];
    expect(new ShownFindings().choose(report, here)).toEqual([]);
  });

  test('what has been seen stays and moves with the text', () => {
    const shown = new ShownFindings();
    shown.choose([finding('a', at(3, 4, 6))], 'nothing');
    shown.textChanged(typed(3, 0, '　　'));
    expect(rules(shown.choose([finding('a', at(3, 6, 8)), finding('a', at(3, 20, 22))], here))).toEqual(['a']);
  });

  test('what goes with one key and comes back with the next is not new', () => {
    const shown = new ShownFindings();
    shown.choose([finding('a', at(3, 4, 6))], 'nothing');
    shown.textChanged(typed(3, 5, 'n'));
    expect(shown.choose([], here)).toEqual([]);
    shown.textChanged({ range: at(3, 5, 6), text: '' });
    expect(rules(shown.choose([finding('a', at(3, 4, 6))], here))).toEqual(['a']);
  });

  test('what was mended in a line that was left is new when it comes back', () => {
    const shown = new ShownFindings();
    shown.choose([finding('a', at(3, 4, 6))], 'nothing');
    shown.choose([], 'nothing');
    expect(shown.choose([finding('a', at(3, 4, 6))], here)).toEqual([]);
  });
});

test('all that is new waits where the user asks for checks, and all is shown when they do', () => {
  const shown = new ShownFindings();
  const report = [finding('a', at(0, 0, 1), { hold: false }), finding('b', at(7, 0, 1))];
  expect(shown.choose(report, 'everything')).toEqual([]);
  expect(shown.choose(report, 'nothing')).toEqual(report);
  expect(shown.choose([...report, finding('c', at(8, 0, 1))], 'everything')).toEqual(report);
});

describe('a range', () => {
  test.each<[string, Change, Extent]>([
    ['before the change', typed(4, 9, 'x'), at(4, 5, 8)],
    ['typed behind', typed(4, 8, 'x'), at(4, 5, 8)],
    ['typed before', typed(4, 5, 'xy'), at(4, 7, 10)],
    ['typed within', typed(4, 6, 'x'), at(4, 5, 9)],
    ['a line put in above', typed(2, 0, 'a\r\nb\n'), at(6, 5, 8)],
    ['its line broken before it', typed(4, 2, '\n　　'), at(5, 5, 8)],
    [
      'its line joined to the one above',
      { range: { start: { line: 3, character: 10 }, end: { line: 4, character: 2 } }, text: '' },
      at(3, 13, 16),
    ],
    ['its beginning cut', { range: at(4, 3, 6), text: '' }, at(4, 3, 5)],
    ['its end cut', { range: at(4, 7, 12), text: 'x' }, at(4, 5, 7)],
    ['all of it cut', { range: at(4, 2, 20), text: 'x' }, at(4, 2, 2)],
  ])('moves with the text: %s', (_, change, expected) => {
    expect(moved(at(4, 5, 8), change)).toEqual(expected);
  });
});

test.each([
  ['加强n', true],
  ["加强ni'", true],
  ['加强', false],
  ['2023', false],
  ['', false],
])('%j ends in letters: %s', (text, expected) => {
  expect(endsInLetters(text)).toBe(expected);
});

describe('a diagnostic says whether it can wait', () => {
  const clients = [
    ['tells', true],
    ['does not tell', false],
  ] as const;
  test.each(clients)('%s a client that keeps data: %s', async (_, dataSupport) => {
    const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, diagnostic: { dataSupport } } };
    const client = await TestClient.start({ capabilities });
    await client.open(URI_REPORT, REPORT);
    const report = await client.pull(URI_REPORT);
    const data = (report.kind === 'full' ? report.items : []).map((item) => item.data as unknown);
    expect(data.length).toBeGreaterThan(0);
    expect(new Set(data.map((each) => JSON.stringify(each)))).toEqual(
      new Set([dataSupport ? '{"hold":true}' : undefined]),
    );
  });
});
