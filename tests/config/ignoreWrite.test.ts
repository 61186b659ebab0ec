// Writing into a list of ignored findings: the form of the text stays, a list that is not known whole is left alone, and the
// cost grows with the list, not with its square.

import { describe, expect, test } from 'vitest';
import { addEntry, parseIgnoreFile, removeEntries } from '../../server/src/config/index';
import type { configuration } from '../../server/src/engine/index';
import { leastCpuTime } from '../cpuTime';

const RULE = 'enumeration-duplicate';
const entry = (words: string): configuration.IgnoreEntry => ({ rule: RULE, words });
const wordsIn = (text: string): readonly string[] =>
  parseIgnoreFile('', text).entries.map(({ entry: { words } }) => words);
const add = (text: string, words: string): string => addEntry(text, () => entry(words));

describe('takes entries out', () => {
  const A = `{"rule":"${RULE}","words":"甲"}`;
  const B = `{"rule":"${RULE}","words":"乙"}`;
  const C = `{"rule":"${RULE}","words":"丙"}`;

  test.each([
    ['of one line, the first', `{"ignore":[${A}, ${B}, ${C}]}`, [0], `{"ignore":[${B}, ${C}]}`],
    ['of one line, the last two', `{"ignore":[${A}, ${B}, ${C}]}`, [1, 2], `{"ignore":[${A}]}`],
    ['all', `{"ignore":[${A},${B},]}`, [0, 1], `{"ignore":[]}`],
    [
      'of lines, with comments that belong to others',
      `{\n  "ignore": [\n    // 一\n    ${A},\n    ${B}, // 二\n    // 三\n    ${C}\n  ]\n}`,
      [0],
      `{\n  "ignore": [\n    // 一\n    ${B}, // 二\n    // 三\n    ${C}\n  ]\n}`,
    ],
    [
      'at the end of lines with \\r\\n',
      `{\r\n\t"ignore": [\r\n\t\t${A},\r\n\t\t${B},\r\n\t\t${C}\r\n\t]\r\n}`,
      [1, 2],
      `{\r\n\t"ignore": [\r\n\t\t${A}\r\n\t]\r\n}`,
    ],
    ['with a comment before its comma', `{"ignore":[${A} /* 一 */, ${B}]}`, [0], `{"ignore":[/* 一 */${B}]}`],
    ['with a comma after the last', `{"ignore":[${A},${B},]}`, [1], `{"ignore":[${A}]}`],
  ])('%s', (_, text, indexes, expected) => {
    expect(removeEntries(text, indexes)).toBe(expected);
    expect(parseIgnoreFile('', expected).whole).toBe(true);
  });

  test('any of them from any form leaves the others', () => {
    const words = ['甲', '乙', '丙', '丁'];
    const forms: readonly ((entries: readonly configuration.IgnoreEntry[]) => string)[] = [
      (entries) => JSON.stringify({ ignore: entries }),
      (entries) => JSON.stringify({ ignore: entries }, undefined, 2),
      (entries) => JSON.stringify({ hash: false, ignore: entries }, undefined, '\t').replaceAll('\n', '\r\n'),
      (entries) =>
        `{ "ignore": [ // 一\n${entries.map((each) => `${JSON.stringify(each)} /* 二 */ , // 三`).join('\n')}\n] }`,
    ];
    for (const form of forms) {
      for (let mask = 0; mask < 2 ** words.length; mask++) {
        const indexes = words.flatMap((_, i) => (mask & (1 << i) ? [i] : []));
        const left = removeEntries(form(words.map(entry)), indexes);
        expect(wordsIn(left)).toEqual(words.filter((_, i) => !indexes.includes(i)));
        expect(parseIgnoreFile('', left).problems).toEqual([]);
      }
    }
  });
});

describe('adds an entry', () => {
  test.each([
    ['to an empty list', '{\n  "hash": false,\n  "ignore": []\n}\n'],
    ['to a text without a list', '{}'],
    ['to one line', JSON.stringify({ ignore: [entry('甲')] })],
    ['after a comma and a comment', `{"ignore": [\n  ${JSON.stringify(entry('甲'))}, // 一\n]}`],
  ])('%s, once', (_, text) => {
    const longer = add(text, '乙');
    expect(wordsIn(longer)).toEqual([...wordsIn(text), '乙']);
    expect(parseIgnoreFile('', longer).problems).toEqual([]);
    expect(add(longer, '乙')).toBe(longer);
  });

  test('in the form of those that are there', () => {
    const text = JSON.stringify({ ignore: [entry('甲')] }, undefined, 2);
    expect(add(text, '乙')).toBe(JSON.stringify({ ignore: [entry('甲'), entry('乙')] }, undefined, 2));
    expect(add(text.replaceAll('\n', '\r\n'), '乙')).toBe(add(text, '乙').replaceAll('\n', '\r\n'));
  });
});

describe('leaves alone a list', () => {
  const long = (length: number): string =>
    JSON.stringify({ hash: true, ignore: [entry('甲')], $schema: 'x'.repeat(length) });
  test.each([
    ['that is too long', long(3_000_000)],
    ['that is nested too deep', `{"hash": true, "ignore": [], "x": ${'['.repeat(30)}${']'.repeat(30)}}`],
    ['with a fault of syntax', '{"hash": true, "ignore": [}'],
    ['that is none', 'export PATH=/usr/bin\n'],
    ['that is another value', '[]'],
    ['that is a comment', '// 一'],
    ['whose form is not known', '{"hash": "true", "ignore": []}'],
    ['whose form is said twice', '{"hash": true, "hash": false, "ignore": []}'],
    ['whose entries are none', '{"ignore": {}}'],
  ])('%s', (_, text) => {
    expect(() => add(text, '乙')).toThrow('不写入');
    expect(() => removeEntries(text, [0])).toThrow('不写入');
  });

  test('that would become too long', () => {
    expect(() => add(long(2 * 1024 * 1024 - 100), '乙'.repeat(50))).toThrow('已满');
  });

  test('but not one with wrong entries', () => {
    const text = '{"ignore": [{"rule": "of-a-later-version", "words": "甲"}]}';
    expect(add(text, '乙')).toContain('of-a-later-version');
  });
});

test.each([
  ['one line', 0],
  ['many lines', 2],
])('four times the entries on %s cost about four times the work', (_, indent) => {
  const listOf = (count: number): string =>
    JSON.stringify({ ignore: Array.from({ length: count }, (_, i) => entry(`第${String(i)}项`)) }, undefined, indent);
  const cost = (count: number): number => {
    const text = listOf(count);
    const every = Array.from({ length: count }, (_, i) => i).filter((i) => i % 2 === 0);
    return leastCpuTime(4, () => {
      expect(wordsIn(add(removeEntries(text, every), '乙'))).toHaveLength(count / 2 + 1);
    });
  };
  // Lists of fewer entries fit into the youngest heap, and what is collected later costs several times as much.
  // Sixteen times, were it the square.
  expect(cost(16_000) / cost(4000)).toBeLessThan(10);
});
